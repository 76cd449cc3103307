extension [UInt8] {
  /// Appends the bytes of a text's `slug`, without making the text or the slug anew.
  mutating func append(folded text: String) {
    let start = count
    // The words up to here are done; one with other letters than ASCII's is done once more from its start.
    var (wordStart, lengthBefore) = (text.utf8.startIndex, start)
    var index = wordStart
    while index < text.utf8.endIndex {
      let byte = text.utf8[index]
      index = text.utf8.index(after: index)
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
      case UInt8(ascii: "'"): break
      case 0x80...:
        removeLast(count - lengthBefore)
        let wordEnd = text.utf8[index...].firstIndex(of: UInt8(ascii: " ")) ?? text.utf8.endIndex
        let slug = text[wordStart..<wordEnd].slug
        separate(from: start)
        append(contentsOf: slug.utf8)
        index = wordEnd
      default: separate(from: start)
      }
      if byte == UInt8(ascii: " ") { (wordStart, lengthBefore) = (index, count) }
    }
    if count > start, last == FoldedByte.hyphen { removeLast() }
  }

  /// Ends a word, where there is one since the start.
  private mutating func separate(from start: Int) {
    if count > start, last != FoldedByte.hyphen { append(FoldedByte.hyphen) }
  }
}

/// The bytes in a folded text that are no letters and no digits.
enum FoldedByte {
  /// Between words, as in a slug.
  static let hyphen = UInt8(ascii: "-")
  /// Around every text.
  static let edge: UInt8 = 0

  /// Whether a word ends or begins beside the byte.
  static func isBoundary(_ byte: UInt8) -> Bool { byte == edge || byte == hyphen }
}
