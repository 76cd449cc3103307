import TestSupport
import Testing

@testable import BredeWelvaart

/// The parts that the search is made of, against plain ways to do the same.
@Suite struct SearchPartsTests {
  @Test func foldingGivesTheBytesOfTheSlug() {
    var random = SeededGenerator(seed: 1)
    let pieces = [
      "a", "B", "z", "9", " ", "-", "'", "’", "é", "Ë", "ß", "€", "²", "…", "\u{301}", "\u{200d}", "😀", "ж",
      "İ", "日",
      "\r\n", "\n", "\u{0}", "/", "\u{600}", "🇳🇱", "\u{ad}", ".",
    ]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in
        pieces.randomElement(using: &random)
      }
      .joined()
      var bytes = Array("-".utf8)
      bytes.append(folded: text)
      #expect(bytes == Array("-".utf8) + Array(text.slug.utf8), "\(text.debugDescription)")
    }
  }

  @Test func everyTextOfThePackageIsFoldedLikeItsSlug() {
    let content = TestPackage.store.content
    for text in content.statements.map(\.text) + content.indicators.map(\.name) + content.areas.map(\.name) {
      var bytes: [UInt8] = []
      bytes.append(folded: text)
      #expect(bytes == Array(text.slug.utf8))
    }
  }

  @Test func aPatternIsFoundWhereAPlainSearchFindsIt() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 97...99, using: &random)
      }
      let word = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        UInt8.random(in: 97...99, using: &random)
      }
      let start = Int.random(in: 0...text.count, using: &random)
      let plain = (start..<max(start, text.count - word.count + 1)).first {
        Array(text[$0..<$0 + word.count]) == word
      }
      #expect(BytePattern(word).firstMatch(in: text, start..<text.count) == plain)
    }
    let long = [UInt8](repeating: 97, count: 1_000)
    #expect(BytePattern(long).firstMatch(in: long + long, 0..<2_000) == 0)
    #expect(BytePattern([]).firstMatch(in: long, 0..<1_000) == nil)
  }

  @Test(arguments: [
    ("lariks", "lariks", 0), ("larix", "lariks", nil), ("larisk", "lariks", 1), ("lariksen", "lariks", nil),
    ("peelo", "pelo", 1), ("pelo", "peelo", 1), ("abc", "abd", nil), ("kloostervene", "kloosterveen", 1),
    ("2030", "2040", nil), ("eenzamheid", "eenzaamheid", 1), ("onveiligheit", "onveiligheid", 1),
    ("lariks", "", nil), ("abcdefghij", "badcefghij", 2), ("abcdefgh", "badcefgh", nil),
    ("roken", "raken", nil), ("sparen", "paren", nil), ("dirnken", "drinken", 1), ("drinken", "brinken", nil),
  ])
  func typingErrorsAreCounted(_ typed: String, _ word: String, _ errors: Int?) {
    var spelling = SpellingDistance(Array(typed.utf8))
    let guess = spelling.guess(Array(word.utf8), 0..<word.utf8.count)
    if let errors { #expect(guess == .word(errors: errors)) } else { #expect(guess?.isWord != true) }
  }

  @Test func theDistanceIsThatOfItsDefinition() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<1_000 {
      let typed = (0..<Int.random(in: 4...10, using: &random)).map { _ in
        UInt8.random(in: 97...100, using: &random)
      }
      let word = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        UInt8.random(in: 97...100, using: &random)
      }
      var spelling = SpellingDistance(typed)
      let plain = Self.distance(typed[...], word[...])
      let isLong = max(typed.count, word.count) >= 5 && Self.beginAlike(typed, word)
      let expected = isLong && plain <= spelling.bound ? SpellingDistance.Guess.word(errors: plain) : nil
      let guess = spelling.guess(word, 0..<word.count)
      #expect(guess == expected || expected == nil && guess == .beginning)
      let isBeginning =
        Self.beginAlike(typed, word)
        && word.indices.contains { Self.distance(typed[...], word[...$0]) <= 1 }
      if guess == .beginning { #expect(isBeginning && typed.count >= 7) }
      if isBeginning, typed.count >= 7 { #expect(guess != nil) }
    }
  }

  /// Whether words have the same first letter, or the first two swapped.
  private static func beginAlike(_ typed: [UInt8], _ word: [UInt8]) -> Bool {
    typed.first == word.first || (word.count > 1 && word[1] == typed[0] && word[0] == typed[1])
  }

  /// The optimal string alignment distance by its recursive definition.
  private static func distance(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    let (left, right) = (Array(left), Array(right))
    var rows = [Array(0...right.count)]
    for i in 1..<(left.count + 1) {
      var row = [i]
      for j in 0..<right.count {
        var best = min(row[j] + 1, rows[i - 1][j + 1] + 1, rows[i - 1][j] + (left[i - 1] == right[j] ? 0 : 1))
        if i > 1, j > 0, left[i - 1] == right[j - 1], left[i - 2] == right[j] {
          best = min(best, rows[i - 2][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}

extension SpellingDistance.Guess {
  fileprivate var isWord: Bool { if case .word = self { true } else { false } }
}
