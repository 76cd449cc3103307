/// How many typing errors lie between a typed word and the words of names.
///
/// The optimal string alignment distance, the restricted form of Damerau and Levenshtein's: a letter
/// too many, one too few, another one, or two neighbours swapped.
struct SpellingDistance {
  /// How a word was meant.
  enum Guess: Equatable {
    /// The whole word, with so many errors.
    case word(errors: Int)
    /// The beginning of a longer word, with one error: someone is still typing.
    case beginning
  }

  let typed: [UInt8]
  /// The most errors that a word of this length may have; 0 for words too short to guess.
  let bound: Int
  private let isOfWijk: Bool
  // Three rows of the matrix, kept between words.
  private var row: [Int]
  private var previous: [Int]
  private var beforePrevious: [Int]

  /// What was typed; the name of a wijk may be further off, for nothing else is like it.
  ///
  /// What `isName` for sure is no other word that a short beginning might be of.
  init(_ typed: [UInt8], isOfWijk: Bool = false, isName: Bool = false) {
    self.typed = typed
    self.isOfWijk = isOfWijk
    leastForBeginning = isOfWijk || isName ? Self.lettersPerError : Self.leastOfWords
    // Another number is another number: 2030 is not meant to be 2040.
    let hasDigit = typed.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    bound =
      switch typed.count {
      case _ where hasDigit: 0
      case ..<4: 0
      case ..<(isOfWijk ? 7 : 10): 1
      case ...Self.longest: 2
      default: 0
      }
    row = [Int](repeating: 0, count: typed.count + 1)
    previous = row
    beforePrevious = row
  }

  /// At most one letter in so many may be wrong.
  private static let lettersPerError = 5
  /// In a shorter word another vowel makes another word: 'raken' is not meant to be 'roken'.
  private static let leastForVowels = 7
  private static let vowels = Set("aeiouy".utf8)

  /// What it costs to take one letter for another.
  private func cost(_ letter: UInt8, _ other: UInt8) -> Int {
    guard letter != other else { return 0 }
    let isOtherWord =
      typed.count < Self.leastForVowels && Self.vowels.contains(letter) && Self.vowels.contains(other)
    return isOtherWord ? 2 : 1
  }

  /// Longer words are no words, and would take long.
  private static let longest = 40

  /// Whether a word has the same first letter, or its first two swapped: there few make an error.
  private func beginsAlike(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let (first, start) = (typed[0], range.lowerBound)
    guard start < range.upperBound else { return false }
    return text[start] == first
      || (start + 1 < range.upperBound && text[start + 1] == first && text[start] == typed[1])
  }

  /// The beginnings of shorter words are words themselves.
  private static let leastOfWords = 7
  private let leastForBeginning: Int

  /// Compares with a word that stands in a text; nil where it is too far off.
  mutating func guess(_ text: [UInt8], _ range: Range<Int>) -> Guess? {
    guard bound > 0, range.count >= typed.count - bound, range.upperBound <= text.count,
      isOfWijk || max(typed.count, range.count) >= Self.lettersPerError
    else { return nil }
    let isLong = range.count > typed.count + bound
    guard isOfWijk || beginsAlike(text, range) else { return nil }
    let mayBegin = typed.count >= leastForBeginning
    guard !isLong || mayBegin else { return nil }
    for index in row.indices { previous[index] = index }
    var beginning = Int.max
    // One row per letter of the text; those beyond the bound cannot matter.
    let count = min(range.count, typed.count + bound)
    var step = 0
    var isTooFar = false
    while step < count, !isTooFar {
      step += 1
      let letter = text[range.lowerBound + step - 1]
      let letterBefore = step > 1 ? text[range.lowerBound + step - 2] : 0
      row[0] = step
      var least = step
      for column in 1...typed.count {
        var cost = min(
          row[column - 1] + 1, previous[column] + 1, previous[column - 1] + cost(typed[column - 1], letter))
        if step > 1, column > 1, typed[column - 1] == letterBefore, typed[column - 2] == letter {
          cost = min(cost, beforePrevious[column - 2] + 1)
        }
        row[column] = cost
        least = min(least, cost)
      }
      beginning = min(beginning, row[typed.count])
      // Swapping reaches back two rows, so one error more than the bound may still be mended.
      isTooFar = least > bound + 1
      (beforePrevious, previous, row) = (previous, row, beforePrevious)
    }
    let errors = previous[typed.count]
    if !isLong, !isTooFar, errors <= bound { return .word(errors: errors) }
    return mayBegin && beginning <= 1 ? .beginning : nil
  }
}
