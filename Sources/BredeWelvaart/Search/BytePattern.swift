/// Bytes to look for: Horspool's variant of the Boyer-Moore search for a substring.
struct BytePattern {
  let bytes: [UInt8]
  /// How far to move on, for each byte that may stand under the last one.
  private let shifts: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var shifts = [UInt8](repeating: UInt8(clamping: bytes.count), count: 256)
    for (offset, byte) in bytes.dropLast().enumerated() {
      // A smaller step than possible only costs time.
      shifts[Int(byte)] = UInt8(clamping: bytes.count - 1 - offset)
    }
    self.shifts = shifts
  }

  /// Where they first begin in a part of a text; nil where they do not.
  func firstMatch(in text: [UInt8], _ range: Range<Int>) -> Int? {
    let last = bytes.count - 1
    guard last >= 0, range.upperBound <= text.count else { return nil }
    var start = range.lowerBound
    while start + last < range.upperBound {
      let under = text[start + last]
      if under == bytes[last], isMatch(text, start) { return start }
      start += Int(shifts[Int(under)])
    }
    return nil
  }

  /// Whether all bytes but the last, which was looked at, are there.
  private func isMatch(_ text: [UInt8], _ start: Int) -> Bool {
    var offset = 0
    while offset < bytes.count - 1 {
      if text[start + offset] != bytes[offset] { return false }
      offset += 1
    }
    return true
  }
}
