/// Matches one word of the query after another; only what has them all stays.
struct WordMatching {
  private let text: SearchText
  private let namedCount: Int
  /// The sum of the closeness of all words so far, for each entry.
  private var sums: [UInt8]
  /// That of the word that fits worst; `Closeness.none` for what lacks a word.
  private var worst: [UInt8]
  /// How well each word fits each named entry's own text, word by word.
  private(set) var table: [[UInt8]] = []
  private var guessedWords = 0

  /// Whoever misspells more words than this finds nothing; guessing takes long.
  private static let mostGuesses = 4

  init(_ catalogue: SearchCatalogue) {
    text = catalogue.text
    namedCount = catalogue.namedCount
    sums = [UInt8](repeating: 0, count: text.entries.count)
    worst = sums
  }

  /// The entries that have all words.
  var found: [(index: Int, sum: UInt8, worst: UInt8)] {
    worst.indices.filter { worst[$0] != Closeness.none }.map { ($0, sums[$0], worst[$0]) }
  }

  mutating func match(_ word: SearchQuery.Word) {
    var closeness = ownCloseness(of: word)
    table.append(Array(closeness.prefix(namedCount)))
    relate(&closeness)
    for index in sums.indices where worst[index] != Closeness.none {
      worst[index] = max(worst[index], closeness[index])
      // At most 16 words of at most 17 each, and of those few that are guesses.
      if closeness[index] != Closeness.none { sums[index] += closeness[index] }
    }
  }

  /// How well a word fits each entry's own text.
  private mutating func ownCloseness(of word: SearchQuery.Word) -> [UInt8] {
    var closeness = [UInt8](repeating: Closeness.none, count: text.entries.count)
    var isKnown = false
    for (index, entry) in text.entries.enumerated() {
      if worst[index] != Closeness.none {
        closeness[index] = text.closeness(of: word, entry)
      } else if index < namedCount {
        // Figures are found by words of which some name the area and others the indicator.
        closeness[index] = text.closeness(of: word, entry, in: .namesAndTopics)
      }
      if index < namedCount, Closeness.isNamed(closeness[index]) { isKnown = true }
    }
    // Only a word that no name knows may be misspelled: 'west' is not meant to be 'wet'.
    if !isKnown { guess(word, &closeness) }
    return closeness
  }

  private mutating func guess(_ word: SearchQuery.Word, _ closeness: inout [UInt8]) {
    var spelling = SpellingDistance(word.pattern.bytes)
    guard spelling.bound > 0, guessedWords < Self.mostGuesses else { return }
    guessedWords += 1
    for (index, entry) in text.entries.prefix(namedCount).enumerated() {
      closeness[index] = min(closeness[index], text.closeness(of: &spelling, entry))
    }
  }

  /// Lets things be found by what they belong to: a statement by its area, an indicator by its theme.
  private func relate(_ closeness: inout [UInt8]) {
    // From the end, so that nothing is passed on twice: things only belong to earlier ones.
    for index in text.entries.indices.reversed() where worst[index] != Closeness.none {
      let related = text.entries[index].relations
      for relation in text.relations[Int(related.lowerBound)..<Int(related.upperBound)] {
        closeness[index] = min(closeness[index], Closeness.ofRelated(closeness[Int(relation)]))
      }
    }
  }
}
