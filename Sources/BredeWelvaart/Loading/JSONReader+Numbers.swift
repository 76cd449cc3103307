// Numbers, which are left where they stand until somebody asks for one.

extension JSONReader {
  /// The number that stands here; nil where it is something else.
  func number() -> Double? {
    var reader = self
    return (try? reader.numberRange()).map { number($0) }
  }

  /// Moves over a number by RFC 8259's grammar, which is narrower than that of `Double`; gives where it stands.
  mutating func numberRange() throws(DataFault) -> Range<Int> {
    let (start, line, column) = (cursor.offset, line, column)
    let isSound = skipNumber()
    let range = start..<cursor.offset
    // Only these can be too large.
    let mayBeInfinite = range.count > 300 || cursor.bytes[range].contains { $0 | 0x20 == UInt8(ascii: "e") }
    guard isSound, !mayBeInfinite || number(range).isFinite else {
      throw DataFault(file: file, line: line, column: column, message: Self.noValue)
    }
    return range
  }

  /// Moves over what can be of a number; tells whether it is one.
  private mutating func skipNumber() -> Bool {
    _ = take("-")
    let whole = cursor.offset
    let count = skipDigits()
    guard count == 1 || count > 1 && cursor.bytes[whole] != UInt8(ascii: "0") else { return false }
    if take("."), skipDigits() == 0 { return false }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      return skipDigits() > 0
    }
    return true
  }

  /// Moves over digits; gives how many there were.
  private mutating func skipDigits() -> Int {
    let start = cursor.offset
    cursor.skip { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return cursor.offset - start
  }

  private func number(_ range: Range<Int>) -> Double {
    Double(String(decoding: cursor.bytes[range], as: UTF8.self)) ?? .nan
  }
}
