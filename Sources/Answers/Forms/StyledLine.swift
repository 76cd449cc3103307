import Cells

/// A line of text in pieces of one style each.
struct StyledLine {
  private(set) var spans: [(text: String, style: Style)] = []
  /// The cells that it takes.
  private(set) var width = 0

  init(_ text: String = "", _ style: Style = .plain) {
    append(text, style)
  }

  mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    width += text.cellWidth
    spans.append((text, style))
  }

  /// Goes on at a column, or where it is when it is past that.
  mutating func pad(to column: Int) {
    append(String(repeating: " ", count: max(0, column - width)))
  }

  /// The text alone, without spaces at its end.
  var text: String {
    var text = spans.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension StyledLine {
  /// Pieces of text in lines of at most so many cells, broken at spaces; all but the first are indented.
  ///
  /// - Parameters:
  ///   - pieces: The texts with their styles, which follow each other with nothing between them.
  ///   - width: The most cells of a line, with its indent.
  ///   - first: The cells before the first line.
  ///   - rest: The cells before the other lines.
  /// - Returns: The lines; none where there is no text.
  static func wrapping(
    _ pieces: [(text: String, style: Style)], width: Int, first: Int = 0, rest: Int = 0
  ) -> [StyledLine] {
    var breaker = LineBreaker(width: width, first: first, rest: rest)
    for piece in pieces { breaker.add(piece.text, piece.style) }
    return breaker.finished()
  }
}
