import Cells

extension Canvas {
  /// The rows as text without their trailing spaces.
  var lines: [String] {
    plainText.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The rows as they are, with `_` for the right half of a wide character.
  var cellLines: [String] {
    (0..<size.height).map { y in String(row(y).map { $0.isContinuation ? "_" : $0.character }) }
  }

  /// Whether every wide character is whole: followed by its right half, which follows nothing else.
  var isSound: Bool {
    (0..<size.height).allSatisfy { y in
      var expectsContinuation = false
      for cell in row(y) {
        if cell.isContinuation != expectsContinuation { return false }
        expectsContinuation = !cell.isContinuation && cell.character.cellWidth == 2
      }
      return !expectsContinuation
    }
  }
}

extension Size: ExpressibleByStringLiteral {
  /// A size as `80x24`.
  package init(stringLiteral value: String) {
    let parts = value.split(separator: "x").compactMap { Int($0) }
    self.init(width: parts.first ?? 0, height: parts.last ?? 0)
  }
}
