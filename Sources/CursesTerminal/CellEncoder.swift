import CNcurses
import Cells

/// Writes cells down as ncurses wants them; the last gate before the terminal.
///
/// Whatever a cell holds, nothing that is no visible character gets through, and what follows it stays in
/// its column.
struct CellEncoder {
  private let isUTF8: Bool
  private var pairs: ColourPairs
  private var scheme: ColourScheme?
  private var looks: [Style: Look] = [:]
  private var glyphs: [Character: Glyph] = [:]
  private var buffer: [cchar_t] = []

  /// A style in ncurses' terms.
  private struct Look {
    let attributes: attr_t
    let pair: Int16
  }

  /// A character that ncurses draws in the width that the canvas gave it.
  private struct Glyph {
    /// The base and its marks with a zero at the end.
    let characters: [wchar_t]
    /// How many blanks bring it to its width.
    let padding: Int
  }

  /// Creates an encoder for a terminal.
  init(isUTF8: Bool, pairs: ColourPairs) {
    self.isUTF8 = isUTF8
    self.pairs = pairs
  }

  /// Starts a picture; returns whether all cells must be written again.
  mutating func beginPicture(in scheme: ColourScheme) -> Bool {
    let pairsChanged = pairs.beginPicture()
    guard pairsChanged || scheme != self.scheme else { return false }
    self.scheme = scheme
    looks = [:]
    return true
  }

  /// Passes the row in ncurses' cells to the body, cut off after the columns.
  mutating func encode(
    _ row: ArraySlice<Cell>, columns: Int, _ body: (UnsafeBufferPointer<cchar_t>) -> Void
  ) {
    buffer.removeAll(keepingCapacity: true)
    var column = 0
    var followsWide = false
    var style: Style?
    var look = Look(attributes: cn_attr_normal, pair: 0)
    for cell in row {
      guard column < columns else { break }
      if cell.isContinuation, followsWide { continue }
      if cell.style != style {
        look = self.look(of: cell.style)
        style = cell.style
      }
      let width = cell.isContinuation ? 1 : max(1, cell.character.cellWidth)
      let fits = column + width <= columns
      append(fits && !cell.isContinuation ? glyph(of: cell.character) : Self.blank, look)
      column += fits ? width : 1
      followsWide = fits && width == 2
    }
    buffer.withUnsafeBufferPointer(body)
  }

  private mutating func append(_ glyph: Glyph, _ look: Look) {
    appendCell(glyph.characters, look)
    for _ in 0..<glyph.padding { appendCell(Self.blank.characters, look) }
  }

  private mutating func appendCell(_ characters: [wchar_t], _ look: Look) {
    var cell = cchar_t()
    if setcchar(&cell, characters, look.attributes, look.pair, nil) != OK {
      _ = setcchar(&cell, Self.blank.characters, look.attributes, look.pair, nil)
    }
    buffer.append(cell)
  }

  private mutating func look(of style: Style) -> Look {
    if let look = looks[style] { return look }
    guard let scheme else { return Look(attributes: cn_attr_normal, pair: 0) }
    let resolved = scheme.resolve(style)
    var attributes = cn_attr_normal
    if resolved.emphasis.contains(.bold) { attributes |= cn_attr_bold }
    if resolved.emphasis.contains(.underline) { attributes |= cn_attr_underline }
    if resolved.emphasis.contains(.reverse) { attributes |= cn_attr_reverse }
    let pair = pairs.pair(resolved.foreground, on: resolved.background)
    let look = Look(attributes: attributes, pair: Int16(pair))
    looks[style] = look
    return look
  }

  private mutating func glyph(of character: Character) -> Glyph {
    if let glyph = glyphs[character] { return glyph }
    let glyph = makeGlyph(of: character)
    // Data could hold any number of different characters; the screen's own are few.
    if glyphs.count >= 4096 { glyphs = [:] }
    glyphs[character] = glyph
    return glyph
  }

  private func makeGlyph(of character: Character) -> Glyph {
    let scalars = character.unicodeScalars
    let width = max(1, character.cellWidth)
    guard let base = scalars.first, Self.isVisible(base), isUTF8 || base.isASCII else {
      return Self.placeholder(of: width)
    }
    // The C library's opinion of the width is what ncurses goes by.
    let itsWidth = Int(cn_width(wchar_t(base.value)))
    guard itsWidth == width || itsWidth == 1 else { return Self.placeholder(of: width) }
    var characters = [wchar_t(base.value)]
    if isUTF8 {
      for mark in scalars.dropFirst() where characters.count < Int(cn_cell_characters) - 1 {
        guard Self.isMark(mark) else { break }
        characters.append(wchar_t(mark.value))
      }
    }
    return Glyph(characters: characters + [0], padding: width - itsWidth)
  }

  private static let blank = Glyph(characters: [wchar_t(0x20), 0], padding: 0)

  private static func placeholder(of width: Int) -> Glyph {
    Glyph(characters: [wchar_t(0x3f), 0], padding: width - 1)
  }

  /// Tells whether the scalar draws something and does nothing else.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7f..<0xa0).contains(scalar.value) && scalar.cellWidth > 0
  }

  /// Tells whether the scalar is drawn over its base and leaves its width alone.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    // Selectors turn a character into a wide one on some terminals and not on others.
    guard scalar.cellWidth == 0, !scalar.properties.isVariationSelector else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return cn_width(wchar_t(scalar.value)) == 0
    default: return false
    }
  }
}
