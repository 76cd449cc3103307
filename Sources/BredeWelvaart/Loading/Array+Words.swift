// Bytes eight at a time: the only place of the reader that looks at memory without Swift's own checks.
// What is read lies within the array, as the condition before it says; any offsets and ranges will do.

extension [UInt8] {
  /// The offset of the first byte that is no printable ASCII or is one of two others; the count where none is.
  @inline(__always)
  func endOfPlainText(from start: Int, until end: UInt8, or otherEnd: UInt8) -> Int {
    let (ends, otherEnds) = (Word(repeating: end), Word(repeating: otherEnd))
    return withUnsafeBytes { bytes in
      var offset = Swift.max(0, start)
      while offset < bytes.count - 7 {
        let word = Word(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Word.self))
        let found =
          word.bytesNotPrintable | (word ^ ends).bytesThatAreZero | (word ^ otherEnds).bytesThatAreZero
        if found != 0 { return offset + found.trailingZeroBitCount / 8 }
        offset += 8
      }
      while offset < bytes.count {
        let byte = bytes[offset]
        guard (0x20..<0x7f).contains(byte), byte != end, byte != otherEnd else { return offset }
        offset += 1
      }
      return bytes.count
    }
  }

  /// Whether the same bytes stand in two places; places that are not in the array hold nothing alike.
  @inline(__always)
  func hasSame(_ range: Range<Int>, _ other: Range<Int>) -> Bool {
    guard range.count == other.count, range.lowerBound >= 0, range.upperBound <= count,
      other.lowerBound >= 0, other.upperBound <= count
    else { return false }
    return withUnsafeBytes { bytes in
      var done = 0
      while done < range.count - 7 {
        let word = bytes.loadUnaligned(fromByteOffset: range.lowerBound + done, as: Word.self)
        guard word == bytes.loadUnaligned(fromByteOffset: other.lowerBound + done, as: Word.self) else {
          return false
        }
        done += 8
      }
      let rest = range.count - done
      // The last bytes in one go as well, where there is a word to take them from.
      if rest > 0, Swift.max(range.lowerBound, other.lowerBound) + done + 8 <= bytes.count {
        let word = Word(
          littleEndian: bytes.loadUnaligned(fromByteOffset: range.lowerBound + done, as: Word.self))
        let otherWord = Word(
          littleEndian: bytes.loadUnaligned(fromByteOffset: other.lowerBound + done, as: Word.self))
        return (word ^ otherWord) << Word(64 - 8 * rest) == 0
      }
      while done < range.count {
        guard bytes[range.lowerBound + done] == bytes[other.lowerBound + done] else { return false }
        done += 1
      }
      return true
    }
  }
}

extension [UInt8] {
  /// The text of a range that is UTF-8; none where the range is not in the array.
  func text(_ range: Range<Int>) -> String {
    guard range.lowerBound >= 0, range.upperBound <= count else { return "" }
    return withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }
}

/// Eight bytes in a row, the first of them lowest.
private typealias Word = UInt64

// Each answer has the highest bit set of the first byte that is meant; of those after it, it may be wrong.
extension Word {
  fileprivate init(repeating byte: UInt8) {
    self = Self.ones &* Word(byte)
  }

  fileprivate var bytesThatAreZero: Word { (self &- Self.ones) & ~self & Self.highs }

  fileprivate var bytesNotPrintable: Word {
    let delete = self ^ (Self.ones &* 0x7f)
    return (self &- Self.ones &* 0x20) & ~self & Self.highs | self & Self.highs | delete.bytesThatAreZero
  }

  private static var ones: Word { 0x0101_0101_0101_0101 }
  private static var highs: Word { 0x8080_8080_8080_8080 }
}
