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
  /// Pieces of text, with nothing between them, in lines of at most so many cells, broken at spaces.
  ///
  /// The first line and the rest are indented by so many of these cells; without text there are no lines.
  static func wrapping(
    _ pieces: [(text: String, style: Style)], width: Int, first: Int = 0, rest: Int = 0
  ) -> [StyledLine] {
    var breaker = LineBreaker(width: width, first: first, rest: rest)
    for piece in pieces { breaker.add(piece.text, piece.style) }
    return breaker.finished()
  }
}
