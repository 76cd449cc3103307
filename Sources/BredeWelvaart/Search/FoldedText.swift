extension [UInt8] {
  /// Appends the bytes of a text's `slug`, without making the slug.
  mutating func append(folded text: String) {
    let start = count
    append(contentsOf: text.utf8)
    var end = start
    for index in start..<count {
      let byte = self[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): self[end] = byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): self[end] = byte | 0x20
      case UInt8(ascii: "'"): continue
      case 0x80...:
        removeLast(count - start)
        return appendWords(of: text)
      default:
        guard end > start, self[end - 1] != FoldedByte.hyphen else { continue }
        self[end] = FoldedByte.hyphen
      }
      end += 1
    }
    if end > start, self[end - 1] == FoldedByte.hyphen { end -= 1 }
    removeLast(count - end)
  }

  /// The same where only some words have letters beyond ASCII: these take long.
  private mutating func appendWords(of text: String) {
    let start = count
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      let slug = Substring(word).slug
      guard !slug.isEmpty else { continue }
      if count > start { append(FoldedByte.hyphen) }
      append(contentsOf: slug.utf8)
    }
  }
}

/// The bytes in a folded text that are no letters and no digits.
enum FoldedByte {
  /// Between words, as in a slug, and also before the first and after the last.
  static let hyphen = UInt8(ascii: "-")
  /// Between texts.
  static let edge: UInt8 = 0
}
