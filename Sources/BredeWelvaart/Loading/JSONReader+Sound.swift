// Passing over what was read before, of which only the end matters.

extension JSONReader {
  /// Moves over a value that was found to be sound before: all that matters is where it ends.
  mutating func soundValue() {
    var depth = 0
    while let byte = cursor.current {
      switch byte {
      case UInt8(ascii: "\""): skipSoundString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        cursor.advanceOverASCII()
      case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","):
        if depth == 0 { return }
        if byte != UInt8(ascii: ",") { depth -= 1 }
        cursor.advanceOverASCII()
      case UInt8(ascii: "\n"): cursor.advance()
      default: cursor.advanceOverASCII()
      }
    }
  }

  /// Moves over a string that was found to be sound before.
  private mutating func skipSoundString() {
    let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    cursor.advanceOverASCII()
    while true {
      cursor.skipPlain(until: quote, or: backslash)
      guard let byte = cursor.current else { return }
      cursor.advance()
      if byte == quote { return }
      // What is escaped may be a quote.
      if byte == backslash { cursor.advance() }
    }
  }
}
