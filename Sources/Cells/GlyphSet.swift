/// The characters that drawings are made of, for one kind of terminal and font.
package struct GlyphSet: Hashable, Sendable {
  /// How samples of a raster become characters.
  package enum RasterMode: Hashable, Sendable {
    /// The symbol that comes nearest, of those that the font has.
    case symbols(BlockSymbols)
    /// Two samples a cell, with `▀` and `▄`.
    case halfBlocks
    /// One sample a cell, as a coloured space.
    case blocks
    /// One sample a cell, as a character that tells the inks apart without colour.
    case patterns

    /// Whether a cell has one ink only, so that gaps and outlines would be a whole cell wide.
    package var isWholeCells: Bool { self == .blocks || self == .patterns }
  }

  package let rasterMode: RasterMode
  /// Whether every character is ASCII.
  package let isASCII: Bool
  /// Whether there are too few colours for shades of one hue.
  private let hasFewColours: Bool

  package let horizontal: Character
  /// The corners of a box of thin lines.
  package let topLeft: Character
  package let topRight: Character
  package let bottomLeft: Character
  package let bottomRight: Character
  /// A bar's full cell, and its end that fills half a cell.
  package let bar: Character
  package let barHalf: Character
  /// What a range leaves open, behind a bar.
  package let openBar: Character
  /// A mark on a bar.
  package let mark: Character
  /// A thick upright line.
  package let stroke: Character
  /// A figure among others on a line, and the one that it is about.
  package let dot: Character
  package let ownDot: Character

  package let better: Character
  package let worse: Character
  package let equal: Character
  package let higher: Character
  package let lower: Character
  package let noData: Character
  /// A change that the last command brought about.
  package let changed: Character

  package let pointer: Character
  package let ellipsis: Character
  /// Where a list goes on, and where a row does.
  package let moreAbove: Character
  package let moreBelow: Character
  package let moreBefore: Character
  package let moreAfter: Character
  /// What fills an area without a figure.
  package let hatch: Character

  /// The glyphs for a terminal: without colour patterns tell inks apart; symbols are what the font draws as
  /// parts of cells, nil for halves only.
  package init(ascii: Bool, tier: ColourTier, symbols: BlockSymbols? = .basis) {
    isASCII = ascii
    hasFewColours = tier == .ansi8 || tier == .ansi16
    rasterMode = tier == .mono ? .patterns : ascii ? .blocks : symbols.map { .symbols($0) } ?? .halfBlocks
    if ascii {
      horizontal = "-"
      (topLeft, topRight, bottomLeft, bottomRight) = ("+", "+", "+", "+")
      (bar, barHalf, openBar, mark, stroke) = ("#", "#", "=", "|", "|")
      (dot, ownDot) = (":", "@")
      (better, worse, equal, higher, lower, noData, changed) = ("+", "-", "=", "^", "v", "o", "*")
      (pointer, ellipsis, hatch) = (">", "~", "/")
      (moreAbove, moreBelow, moreBefore, moreAfter) = ("^", "v", "<", ">")
    } else {
      horizontal = "─"
      (topLeft, topRight, bottomLeft, bottomRight) = ("┌", "┐", "└", "┘")
      // Bars half a line high leave air between the lines.
      (bar, barHalf, openBar, mark, stroke) = ("▄", "▖", "░", "│", "┃")
      (dot, ownDot) = ("•", "●")
      (better, worse, equal, higher, lower, noData, changed) = ("▲", "▼", "=", "↑", "↓", "○", "◆")
      (pointer, ellipsis, hatch) = ("▸", "…", "╱")
      (moreAbove, moreBelow, moreBefore, moreAfter) = ("↑", "↓", "‹", "›")
    }
  }

  /// Whether an ink is told by characters rather than by a coloured ground, so that words on it need a ground.
  package func isPatterned(_ ink: Ink) -> Bool {
    switch ink {
    case .noData: true
    case .lower, .class1, .class2, .class3, .class4, .class5: rasterMode == .patterns || hasFewColours
    default: rasterMode == .patterns
    }
  }

  /// A cell that is full of an ink.
  package func fill(_ ink: Ink) -> Cell {
    if rasterMode == .patterns { return Cell(pattern(ink), style: ink == .noData ? Style(ink) : .plain) }
    // Blocks leave hairlines in some fonts; a coloured space does not.
    return isPatterned(ink)
      ? Cell(pattern(ink), style: Style(ink)) : Cell(" ", style: Style(.contrast, on: ink))
  }

  /// The character that stands for an ink where there is no colour.
  package func pattern(_ ink: Ink) -> Character {
    switch ink {
    case .muchBetter: isASCII ? "#" : "█"
    case .better: isASCII ? "+" : "▓"
    case .equal: "="
    case .worse: isASCII ? "-" : "░"
    case .muchWorse: isASCII ? "!" : "▒"
    case .higher: isASCII ? "^" : "▓"
    case .lower: isASCII ? "v" : "░"
    case .noData: hatch
    case .border: isASCII ? "." : "·"
    case .class1: isASCII ? "." : "·"
    case .class2: isASCII ? ":" : "░"
    case .class3: isASCII ? "+" : "▒"
    case .class4: isASCII ? "%" : "▓"
    case .class5: isASCII ? "#" : "█"
    default: " "
    }
  }
}
