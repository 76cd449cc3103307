/// Walks over UTF-8 bytes and knows the line and the character it is at.
struct ByteCursor {
  let bytes: [UInt8]
  private(set) var offset = 0
  private(set) var line = 1
  /// The character in the line, from 1.
  private(set) var column = 1

  /// Starts after a byte order mark, if there is one.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { offset = 3 }
  }

  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  var next: UInt8? { offset + 1 < bytes.count ? bytes[offset + 1] : nil }

  mutating func advance() {
    guard offset < bytes.count else { return }
    let byte = bytes[offset]
    offset += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if offset >= bytes.count || bytes[offset] & 0xc0 != 0x80 {
      // Continuation bytes of UTF-8 belong to the character before them.
      column += 1
    }
  }

  /// Moves on while the bytes satisfy the condition.
  mutating func skip(while condition: (UInt8) -> Bool) {
    while offset < bytes.count, condition(bytes[offset]) { advance() }
  }

  /// Moves over printable ASCII up to the first byte that is not, or that ends the run.
  ///
  /// Most of what is read is such text, and here a byte costs next to nothing.
  mutating func skipPlain(until isEnd: (UInt8) -> Bool) {
    let end = bytes.withUnsafeBufferPointer { bytes in
      var index = offset
      while index < bytes.count, (0x20..<0x7f).contains(bytes[index]), !isEnd(bytes[index]) { index += 1 }
      return index
    }
    column += end - offset
    offset = end
  }
}
