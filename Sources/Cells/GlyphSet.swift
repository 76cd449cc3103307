/// The characters that drawings are made of, for one kind of terminal and font.
public struct GlyphSet: Hashable, Sendable {
  /// How samples of a raster become characters.
  public enum RasterMode: Hashable, CaseIterable, Sendable {
    /// Four samples a cell, with `▘▝▀▖…`.
    case quadrants
    /// Two samples a cell, with `▀` and `▄`.
    case halfBlocks
    /// One sample a cell, as a coloured space.
    case blocks
    /// One sample a cell, as a character that tells the inks apart without colour.
    case patterns

    /// Whether a cell has one ink only, so that gaps and outlines would be a whole cell wide.
    public var isWholeCells: Bool { self == .blocks || self == .patterns }
  }

  public let rasterMode: RasterMode
  /// Whether every character is ASCII.
  public let isASCII: Bool

  public let horizontal: Character
  /// A bar's full cell, and its end that fills half a cell.
  public let bar: Character
  public let barHalf: Character
  /// A mark on a bar.
  public let mark: Character
  /// A thick upright line.
  public let stroke: Character

  public let better: Character
  public let worse: Character
  public let equal: Character
  public let higher: Character
  public let lower: Character
  public let noData: Character
  /// A change that the last command brought about.
  public let changed: Character

  public let pointer: Character
  public let ellipsis: Character
  /// Where a list goes on, and where a row does.
  public let moreAbove: Character
  public let moreBelow: Character
  public let moreBefore: Character
  public let moreAfter: Character
  /// What fills an area without a figure.
  public let hatch: Character

  private init(unicode mode: RasterMode) {
    rasterMode = mode
    isASCII = false
    horizontal = "─"
    // Bars half a line high leave air between the lines.
    (bar, barHalf, mark, stroke) = ("▄", "▖", "│", "┃")
    (better, worse, equal, higher, lower, noData, changed) = ("▲", "▼", "=", "↑", "↓", "○", "◆")
    (pointer, ellipsis, hatch) = ("▸", "…", "╱")
    (moreAbove, moreBelow, moreBefore, moreAfter) = ("↑", "↓", "‹", "›")
  }

  private init(ascii mode: RasterMode) {
    rasterMode = mode
    isASCII = true
    horizontal = "-"
    (bar, barHalf, mark, stroke) = ("#", "#", "|", "|")
    (better, worse, equal, higher, lower, noData, changed) = ("+", "-", "=", "^", "v", "o", "*")
    (pointer, ellipsis, hatch) = (">", "~", "/")
    (moreAbove, moreBelow, moreBefore, moreAfter) = ("^", "v", "<", ">")
  }

  /// The glyphs for a terminal.
  ///
  /// - Parameters:
  ///   - ascii: Whether only ASCII may be used.
  ///   - tier: Without colour, patterns tell inks apart.
  ///   - prefersHalfBlocks: For fonts that lack the quadrants.
  public init(ascii: Bool, tier: ColourTier, prefersHalfBlocks: Bool = false) {
    switch (ascii, tier) {
    case (true, .mono): self.init(ascii: .patterns)
    case (true, _): self.init(ascii: .blocks)
    case (false, .mono): self.init(unicode: .patterns)
    case (false, _): self.init(unicode: prefersHalfBlocks ? .halfBlocks : .quadrants)
    }
  }

  /// The character that stands for an ink where there is no colour.
  public func pattern(_ ink: Ink) -> Character {
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
