extension StringProtocol {
  /// The text, or as much of it as fits with the ellipsis after it.
  package func truncated(to width: Int, ellipsis: Character = "…") -> String {
    guard cellWidth > width else { return String(self) }
    var kept = ""
    var used = ellipsis.cellWidth
    guard used <= width else { return "" }
    for character in self {
      used += character.cellWidth
      if used > width { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + String(ellipsis)
  }

  /// The text with spaces after it up to the width; longer text stays as it is.
  package func padded(to width: Int) -> String {
    String(self) + String(repeating: " ", count: Swift.max(0, width - cellWidth))
  }

  /// The text with spaces before it up to the width; longer text stays as it is.
  package func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - cellWidth)) + String(self)
  }

  /// The text in lines of at most the width, broken at spaces; a longer word is cut.
  package func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in split(separator: " ") {
      for piece in word.pieces(of: width) {
        let pieceWidth = piece.cellWidth
        if lineWidth > 0, lineWidth + 1 + pieceWidth > width {
          lines.append(line)
          (line, lineWidth) = ("", 0)
        }
        if lineWidth > 0 {
          line += " "
          lineWidth += 1
        }
        line += piece
        lineWidth += pieceWidth
      }
    }
    if lineWidth > 0 { lines.append(line) }
    return lines
  }

  /// The text cut into pieces no wider than the width.
  private func pieces(of width: Int) -> [String] {
    guard cellWidth > width else { return [String(self)] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in self {
      if used + character.cellWidth > width, !piece.isEmpty {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += character.cellWidth
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }
}
