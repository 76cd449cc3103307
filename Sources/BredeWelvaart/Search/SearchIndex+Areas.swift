extension SearchIndex {
  /// The areas that some words of a query name best: by a whole name, else by its beginning or misspelled.
  ///
  /// `apotheek assen-oost` names Assen-Oost, although Assen is a name as well.
  package func areas(namedIn text: String) -> [Area.Code] {
    let query = SearchQuery(text)
    var matching = WordMatching(catalogue)
    for word in query.words { matching.match(word) }
    let (areas, table) = (catalogue.store.content.areas, matching.table)
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
