/// Finds what is named by as many words of a query as possible, where nothing is by all of them.
struct PartialSearch {
  private let catalogue: SearchCatalogue
  private let figures: FigureSearch
  /// The words of a query that do not name an area, by their bits.
  private let subject: UInt32
  /// Whether even the best lack a word that some name has.
  let lacksKnownWords: Bool
  /// Each entry's words, by their bits.
  private let masks: [UInt32]
  private let most: Int

  init(_ catalogue: SearchCatalogue, _ figures: FigureSearch, known: [Bool]) {
    (self.catalogue, self.figures) = (catalogue, figures)
    let table = figures.table
    let areaCount = catalogue.store.content.areas.count
    func bit(_ word: Int) -> UInt32 { 1 << UInt32(word) }
    let naming = figures.wordsOfAreas
    let others = table.indices.filter { naming & bit($0) == 0 }
    // Much is expected, which is no reason to be told of it.
    let telling = others.filter { !figures.query.words[$0].isTime }
    let subject = (telling.isEmpty ? others : telling).reduce(UInt32(0)) { $0 | bit($1) }
    masks = (0..<catalogue.namedCount).map { entry in
      table.indices.reduce(UInt32(0)) { mask, word in
        Closeness.isInName(table[word][entry]) ? mask | bit(word) : mask
      }
    }
    most = masks.dropFirst(areaCount).map { ($0 & subject).nonzeroBitCount }.max() ?? 0
    let knownSubject = known.indices.reduce(0) { count, word in
      known[word] && subject & bit(word) != 0 ? count + 1 : count
    }
    self.subject = subject
    lacksKnownWords = most < knownSubject
  }

  /// Whether an area that is named has figures of it.
  var hasFigures: Bool { most > 0 && !figures.found(subject: subject, least: most).isEmpty }

  /// Those of some entries that have the word which the fewest things are named by.
  ///
  /// In 'te heet in huis' the heat says more than the house.
  private func rarest(_ entries: [Int]) -> [Int] {
    guard most == 1 else { return entries }
    let counts = figures.table.indices.map { word in entries.count { masks[$0] & 1 << UInt32(word) != 0 } }
    let words = figures.table.indices.filter { counts[$0] > 0 && subject & 1 << UInt32($0) != 0 }
    guard let rarest = words.min(by: { counts[$0] < counts[$1] }) else { return entries }
    let isCommon = counts[rarest] * Self.muchRarer < entries.count
    return isCommon ? entries.filter { masks[$0] & 1 << UInt32(rarest) != 0 } : entries
  }

  /// So many times more things have the other words.
  private static let muchRarer = 5

  /// The best, best first.
  func found(_ limit: Int) -> [SearchHit] {
    guard most > 0 else { return [] }
    let areaCount = catalogue.store.content.areas.count
    let best = rarest((areaCount..<masks.count).filter { (masks[$0] & subject).nonzeroBitCount == most })
    let keys = best.map { entry -> UInt64 in
      let words = figures.table.indices.filter { masks[entry] & subject & 1 << UInt32($0) != 0 }
      let closeness = words.map { figures.table[$0][entry] }
      let sum = UInt8(clamping: closeness.reduce(0) { $0 + Int($1) })
      return catalogue.key(
        entry, sum: sum, worst: closeness.max() ?? Closeness.none, isExact: false, wordCount: words.count)
        | UInt64(entry)
    }.sorted()
    return
      (figures.found(subject: subject, least: most).compactMap { catalogue.hit($0) }
      + keys.prefix(limit).compactMap { catalogue.hit(Int($0 & SearchKey.indexMask)) })
  }
}
