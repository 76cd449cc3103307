/// Finds everything in a store by a few words.
///
/// Whole words come before beginnings of words, and those before parts of words; a name that is
/// misspelled is found last. Case and accents do not matter.
package struct SearchIndex: Sendable {
  let catalogue: SearchCatalogue

  /// Reads all names and texts of a store once.
  package init(_ store: Store) {
    catalogue = SearchCatalogue(store)
  }

  /// More hits than anyone reads.
  package static let usualLimit = 200

  /// So few hits are filled up with what has only some of the words.
  private static let few = 5

  /// Finds what has every word of the query in it or in what it belongs to, best first.
  ///
  /// Small words such as 'in' and 'de' need not be found. Where nothing is named by all the words, what is
  /// named by most of them is found as well.
  package func find(_ query: String, limit: Int = usualLimit) -> [SearchHit] {
    let query = SearchQuery(query, catalogue)
    guard !query.words.isEmpty, limit > 0 else { return [] }
    var matching = WordMatching(catalogue)
    for word in query.words { matching.match(word) }
    let figures = FigureSearch(catalogue: catalogue, query: query, table: matching.table)
    let found = figures.found()
    let count = catalogue.text.entries.count
    var keys = found.indices.map { found[$0].key | UInt64(count + $0) }
    for (index, sum, worst) in matching.found {
      let isExact =
        worst <= Closeness.wholeWord
        && query.names.contains { catalogue.text.hasName($0, catalogue.text.entries[index]) }
      let key = catalogue.key(
        index, sum: sum, worst: worst, isExact: isExact, wordCount: query.words.count)
      keys.append(key | UInt64(index))
    }
    keys.sort()
    var hits = keys.prefix(limit).compactMap { key in
      let index = Int(key & SearchKey.indexMask)
      return index < count ? catalogue.hit(index) : catalogue.hit(found[index - count].place)
    }
    let isNamed = keys.first.map(SearchKey.isNamed) ?? false
    if !isNamed {
      let partial = PartialSearch(catalogue, figures, known: matching.known)
      // What is measured comes before what is merely mentioned, where the words left out name nothing.
      let isToldElsewhere = !hits.isEmpty && !figures.named.isEmpty && !partial.hasFigures
      // A title that has all the words, such as a caveat's, is more than a mention.
      let isTitle = matching.found.contains { $0.worst <= Closeness.partOfTopic }
      let isMentioned = isTitle || partial.lacksKnownWords || isToldElsewhere
      if isMentioned, hits.count < Self.few { hits += partial.found(limit) }
      if !isMentioned { hits = partial.found(limit) + hits }
      hits = Array(hits.unique.prefix(limit))
    }
    let hasFacility = hits.contains { if case .facility = $0.subject { true } else { false } }
    guard hasFacility, let area = areas(named: query, matching.table).first else { return hits }
    return hits.map { catalogue.hit($0, in: area) }
  }

  /// The areas that some words of a query name best: by a whole name, else by its beginning or misspelled.
  ///
  /// `apotheek assen-oost` names Assen-Oost, although Assen is a name as well.
  package func areas(namedIn text: String) -> [Area.Code] {
    let query = SearchQuery(text, catalogue)
    var matching = WordMatching(catalogue)
    for word in query.words { matching.match(word) }
    return areas(named: query, matching.table)
  }

  private func areas(named query: SearchQuery, _ table: [[UInt8]]) -> [Area.Code] {
    let areas = catalogue.store.content.areas
    let search = FigureSearch(catalogue: catalogue, query: query, table: table)
    let named = areas.indices.compactMap { place -> (area: Area.Code, isPart: Int, words: Int, sum: Int)? in
      let mask = search.wordsNaming(place)
      guard mask != 0 else { return nil }
      let closeness = table.indices.filter { mask & 1 << UInt32($0) != 0 }.map { table[$0][place] }
      let isWhole = search.isWholeName(place, mask: mask, of: true)
      let sum = closeness.reduce(0) { $0 + Int($1) }
      return (areas[place].code, isWhole ? 0 : 1, -closeness.count, sum)
    }
    guard let best = named.map({ ($0.isPart, $0.words, $0.sum) }).min(by: <) else { return [] }
    return named.filter { ($0.isPart, $0.words, $0.sum) == best }.map(\.area)
  }
}
