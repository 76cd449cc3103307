/// Walks over UTF-8 bytes and knows the line and the character it is at.
struct ByteCursor {
  let bytes: [UInt8]
  private(set) var offset = 0
  private(set) var line = 1
  /// What the line's offsets are more than its columns: most bytes are a character, and cost nothing then.
  private var excess = -1

  /// Starts after a byte order mark, if there is one.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { (offset, excess) = (3, 2) }
  }

  /// The character in the line, from 1.
  var column: Int { offset - excess }

  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  var next: UInt8? { offset + 1 < bytes.count ? bytes[offset + 1] : nil }

  mutating func advance() {
    guard offset < bytes.count else { return }
    let byte = bytes[offset]
    offset += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      excess = offset - 1
    } else if offset < bytes.count, bytes[offset] & 0xc0 == 0x80 {
      // Continuation bytes of UTF-8 belong to the character before them.
      excess += 1
    }
  }

  /// Moves over the current byte, which is a character of ASCII and no line break.
  @inline(__always)
  mutating func advanceOverASCII() {
    if offset < bytes.count { offset += 1 }
  }

  /// Moves on while the bytes satisfy the condition.
  mutating func skip(while condition: (UInt8) -> Bool) {
    while offset < bytes.count, condition(bytes[offset]) { advance() }
  }

  /// Moves over printable ASCII up to the first byte that is not, or that is one of two that end it.
  ///
  /// Most of what is read is such text, and here a byte costs next to nothing.
  @inline(__always)
  mutating func skipPlain(until end: UInt8, or otherEnd: UInt8) {
    offset = bytes.endOfPlainText(from: offset, until: end, or: otherEnd)
  }
}
