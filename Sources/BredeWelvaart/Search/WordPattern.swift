/// A word to look for: Horspool's variant of the Boyer-Moore search for a substring.
struct WordPattern {
  let word: [UInt8]
  /// How far to move on, for each byte that may stand under the word's last letter.
  private let shifts: [UInt8]

  /// Prepares a word of at least one byte.
  init(_ word: [UInt8]) {
    self.word = word
    var shifts = [UInt8](repeating: UInt8(clamping: word.count), count: 256)
    for (offset, byte) in word.dropLast().enumerated() {
      // A smaller step than possible only costs time.
      shifts[Int(byte)] = UInt8(clamping: word.count - 1 - offset)
    }
    self.shifts = shifts
  }

  /// Where the word first begins in a part of a text; nil where it does not.
  func firstMatch(in text: [UInt8], _ range: Range<Int>) -> Int? {
    let last = word.count - 1
    guard last >= 0, range.upperBound <= text.count else { return nil }
    var start = range.lowerBound
    while start + last < range.upperBound {
      let under = text[start + last]
      if under == word[last], isMatch(text, start) { return start }
      start += Int(shifts[Int(under)])
    }
    return nil
  }

  /// Whether all letters but the last, which was looked at, are there.
  private func isMatch(_ text: [UInt8], _ start: Int) -> Bool {
    var offset = 0
    while offset < word.count - 1 {
      if text[start + offset] != word[offset] { return false }
      offset += 1
    }
    return true
  }
}
