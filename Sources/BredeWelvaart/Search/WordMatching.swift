/// Matches one word of the query after another; only what has them all stays.
struct WordMatching {
  private let text: SearchText
  private let namedCount: Int
  private let meanings: Meanings
  private let places: EntryPlaces
  /// The places of the areas that are no buurten.
  private let largeAreas: [Int]
  /// The sum of the closeness of all words so far, for each entry.
  private var sums: [UInt8]
  /// That of the word that fits worst; `Closeness.none` for what lacks a word.
  private var worst: [UInt8]
  /// How well each word fits each named entry's own text, word by word.
  private(set) var table: [[UInt8]] = []
  /// The words that some name has or that lead to one, be it in a part or misspelled.
  private(set) var known: [Bool] = []
  private var unknownWords = 0

  /// Of more unknown words than this nobody makes sense; dividing and guessing takes long.
  private static let mostUnknown = 4

  init(_ catalogue: SearchCatalogue) {
    text = catalogue.text
    namedCount = catalogue.namedCount
    (meanings, places) = (catalogue.meanings, catalogue.places)
    let areas = catalogue.store.content.areas
    largeAreas = areas.indices.filter { areas[$0].level != .buurt }
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
    known.append(closeness.prefix(namedCount).contains(where: Closeness.isInName))
    relate(&closeness)
    for index in sums.indices where worst[index] != Closeness.none {
      worst[index] = max(worst[index], closeness[index])
      if closeness[index] != Closeness.none {
        let (sum, overflow) = sums[index].addingReportingOverflow(closeness[index])
        sums[index] = overflow ? .max : sum
      }
    }
  }

  /// How well a word fits each entry's own text.
  private mutating func ownCloseness(of word: SearchQuery.Word) -> [UInt8] {
    var closeness = [UInt8](repeating: Closeness.none, count: text.entries.count)
    for (index, entry) in text.entries.enumerated() {
      if worst[index] != Closeness.none {
        closeness[index] = text.closeness(of: word, entry)
      } else if index < namedCount {
        // Figures are found by words of which some name the area and others the indicator.
        closeness[index] = text.closeness(of: word, entry, in: .namesAndTopics)
      }
    }
    for (index, lead) in word.leads { closeness[index] = min(closeness[index], lead) }
    let named = closeness.prefix(namedCount)
    // Only what no name knows may be something else: 'west' is not meant to be 'wet'.
    let isNamed = named.contains { Closeness.isInName($0) && $0 != Closeness.form }
    guard !isNamed else { return closeness }
    // A form of a word may be a misspelled wijk all the same, where nothing is written just so.
    if word.beginning.firstMatch(in: text.bytes, text.bytes.indices) == nil, let guessed = guessedWijk(word) {
      return guessed
    }
    guard !named.contains(Closeness.form) else { return closeness }
    guard !word.isSmallTalk else { return closeness }
    unknownWords += 1
    guard unknownWords <= Self.mostUnknown else { return closeness }
    if !divide(word, &closeness), !isKnown(word), !guess(word, &closeness) {
      lead(by: word.pattern.bytes, &closeness)
    }
    return closeness
  }

  /// Whether a word stands anywhere in the package.
  private func isKnown(_ word: SearchQuery.Word) -> Bool {
    meanings.isKnown(word.key) || text.hasForm(of: word, in: text.bytes.indices)
  }

  /// How well a word fits the names of wijken and larger areas, misspelled; nil where it is like none.
  private func guessedWijk(_ word: SearchQuery.Word) -> [UInt8]? {
    var spelling = SpellingDistance(word.pattern.bytes, isOfWijk: true)
    guard spelling.bound > 0, word.leads.isEmpty else { return nil }
    var closeness = [UInt8](repeating: Closeness.none, count: text.entries.count)
    for index in largeAreas { closeness[index] = text.closeness(of: &spelling, text.entries[index]) }
    return closeness.contains { $0 != Closeness.none } ? closeness : nil
  }

  /// Finds what has both parts of a compound that is nowhere written so: `huurhuis`; false where it is none.
  private func divide(_ word: SearchQuery.Word, _ closeness: inout [UInt8]) -> Bool {
    for (left, right) in CompoundParts.divisions(of: word.pattern.bytes) {
      guard let first = named(left), let second = named(right) else { continue }
      var hasBoth = false
      for index in 0..<namedCount where max(first[index], second[index]) <= Closeness.partOfTopic {
        closeness[index] = min(closeness[index], Closeness.partOfWord)
        hasBoth = true
      }
      if hasBoth { return true }
    }
    return false
  }

  /// Finds what the first part of a compound means, where the rest of it is a word that nothing is named by.
  private func lead(by compound: [UInt8], _ closeness: inout [UInt8]) {
    let parts = CompoundParts.divisions(of: compound).filter { $0.first.count >= Self.leastMeaning }
    for (part, rest) in parts.sorted(by: { $0.first.count > $1.first.count }) {
      // What is a word by itself is what the compound is about: 'thuiswerken' is no home.
      guard !meanings.isKnown(DutchStem.key(rest)) else { continue }
      let leads = meanings.found([DutchStem.key(part)]).flatMap { places.entries($0) }
      guard !leads.isEmpty else { continue }
      for index in leads { closeness[index] = min(closeness[index], Closeness.partOfWord) }
      return
    }
  }

  /// A shorter beginning of a word means too many things.
  private static let leastMeaning = 5

  /// How well the part of a compound fits what has a name; nil where it is no word of the package.
  private func named(_ part: [UInt8]) -> [UInt8]? {
    var word = SearchQuery.Word(part)
    for phrase in meanings.found([word.key]) { word.lead(to: places.entries(phrase)) }
    let names = Int(text.entries.prefix(namedCount).last?.end ?? 0)
    guard !word.leads.isEmpty || text.hasForm(of: word, in: 0..<names) else { return nil }
    var closeness = text.entries.prefix(namedCount).map { text.closeness(of: word, $0, in: .namesAndTopics) }
    for (index, lead) in word.leads { closeness[index] = min(closeness[index], lead) }
    return closeness
  }

  /// Finds what has a word written nearly so; false where there is none.
  private func guess(_ word: SearchQuery.Word, _ closeness: inout [UInt8]) -> Bool {
    var spelling = SpellingDistance(word.pattern.bytes)
    guard spelling.bound > 0 else { return false }
    var isGuessed = false
    for (index, entry) in text.entries.prefix(namedCount).enumerated() {
      let guess = text.closeness(of: &spelling, entry)
      closeness[index] = min(closeness[index], guess)
      isGuessed = isGuessed || guess != Closeness.none
    }
    return isGuessed
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
