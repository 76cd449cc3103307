/// Finds everything in a store by a few words.
///
/// Whole words come before beginnings of words, and those before parts of words; a name that is
/// misspelled is found last. Case and accents do not matter.
public struct SearchIndex: Sendable {
  let catalogue: SearchCatalogue
  private var text: SearchText { catalogue.text }

  /// Reads all names and texts of a store once.
  public init(_ store: Store) {
    catalogue = SearchCatalogue(store)
  }

  /// Finds what has every word of the query in it or in what it belongs to.
  ///
  /// - Parameters:
  ///   - query: What someone types; small words such as 'in' and 'de' need not be found.
  ///   - limit: The most hits given.
  /// - Returns: The hits, best first; none for an empty query.
  public func find(_ query: String, limit: Int = 200) -> [SearchHit] {
    let query = SearchQuery(query)
    guard let name = query.name, !query.words.isEmpty, limit > 0 else { return [] }
    var sums = [UInt8](repeating: 0, count: text.entries.count)
    var worst = sums
    var table: [[UInt8]] = []
    for word in query.words {
      var closeness = ownCloseness(of: word, worst: worst)
      table.append(Array(closeness.prefix(catalogue.namedCount)))
      relate(&closeness)
      for index in sums.indices where worst[index] != Closeness.none {
        worst[index] = max(worst[index], closeness[index])
        // At most 16 words of at most 11 each.
        if closeness[index] != Closeness.none { sums[index] += closeness[index] }
      }
    }
    let figures = FigureSearch(catalogue: catalogue, query: query, table: table).found()
    var keys: [UInt64] = figures.indices.map { figures[$0].key | UInt64(text.entries.count + $0) }
    for index in worst.indices where worst[index] != Closeness.none {
      let isExact = worst[index] == Closeness.wholeWord && text.hasName(name, text.entries[index])
      let key = catalogue.key(
        index, sum: sums[index], worst: worst[index], isExact: isExact, wordCount: query.words.count)
      keys.append(key | UInt64(index))
    }
    keys.sort()
    return keys.prefix(limit).compactMap { key in
      let index = Int(key & SearchKey.indexMask)
      guard index >= text.entries.count else { return catalogue.hit(index) }
      return catalogue.hit(figures[index - text.entries.count].place)
    }
  }

  /// How well a word fits each entry's own text; long texts only where the words before were found.
  private func ownCloseness(of word: WordPattern, worst: [UInt8]) -> [UInt8] {
    var closeness = [UInt8](repeating: Closeness.none, count: text.entries.count)
    var isKnown = false
    for (index, entry) in text.entries.enumerated() {
      let isNamed = index < catalogue.namedCount
      guard isNamed || worst[index] != Closeness.none else { continue }
      // Figures are found by words of which some name the area and others the indicator.
      closeness[index] = text.closeness(
        of: word, entry, in: worst[index] == Closeness.none ? .namesAndTopics : .everything)
      if isNamed, Closeness.isNamed(closeness[index]) { isKnown = true }
    }
    // Only a word that no name knows may be misspelled: 'west' is not meant to be 'wet'.
    guard !isKnown else { return closeness }
    var spelling = SpellingDistance(word.word)
    guard spelling.bound > 0 else { return closeness }
    for (index, entry) in text.entries.prefix(catalogue.namedCount).enumerated() {
      closeness[index] = min(closeness[index], text.closeness(of: &spelling, entry))
    }
    return closeness
  }

  /// Lets things be found by what they belong to: a statement by its area, an indicator by its theme.
  private func relate(_ closeness: inout [UInt8]) {
    // From the end, so that nothing is passed on twice: things only belong to earlier ones.
    for index in text.entries.indices.reversed() {
      let related = text.entries[index].relations
      for relation in text.relations[Int(related.lowerBound)..<Int(related.upperBound)] {
        closeness[index] = min(closeness[index], Closeness.ofRelated(closeness[Int(relation)]))
      }
    }
  }
}
