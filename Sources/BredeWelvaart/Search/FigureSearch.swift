/// Finds figures: some words name an area, and all others an indicator that has a figure there.
struct FigureSearch {
  /// A figure and its place among the hits.
  struct Found {
    let place: FigurePlace
    let key: UInt64
  }

  let catalogue: SearchCatalogue
  let query: SearchQuery
  /// How well each word fits each named entry's own text, word by word.
  let table: [[UInt8]]

  /// Figures of a whole gemeente would otherwise push everything else off the screen.
  private static let most = 12

  /// The best figures, best first.
  func found() -> [Found] {
    guard table.count > 1 else { return [] }
    // For each area, which words name it: one bit a word.
    var masks: [Int: UInt32] = [:]
    let all = (UInt32(1) << UInt32(table.count)) - 1
    var found: [Found] = []
    for place in catalogue.figures {
      let mask = masks[place.area] ?? wordsNaming(place.area)
      masks[place.area] = mask
      guard mask != 0, mask != all, let closeness = closeness(place, mask) else { continue }
      let tier: SearchKey.Tier = Closeness.isGuess(closeness.worst) ? .guessed : .figure
      let isMapped = catalogue.indicator(place.indicator).map { catalogue.store.isMapped($0.id) } ?? false
      // In front of all other kinds, even among guesses.
      let key = SearchKey.key(tier, 0, closeness.sum, isMapped: isMapped)
      found.append(Found(place: place, key: key))
    }
    let best = found.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
    return best.prefix(Self.most).map(\.element)
  }

  /// The words that are in an area's name, or that one of its words begins with.
  func wordsNaming(_ area: Int) -> UInt32 {
    var mask: UInt32 = 0
    for (index, closeness) in table.enumerated() {
      let fits =
        switch closeness[area] {
        case Closeness.wholeWord: true
        case Closeness.beginning: isBeginningOfName(query.words[index], area)
        case let other: Closeness.isGuess(other)
        }
      if fits { mask |= 1 << UInt32(index) }
    }
    return mask
  }

  private func isBeginningOfName(_ word: SearchQuery.Word, _ area: Int) -> Bool {
    // Two letters begin too many names: in 'lariks in' someone is about to type 'inwoners'.
    guard word.pattern.bytes.count > 2 else { return false }
    let text = catalogue.text
    return text.closeness(of: word, text.entries[area], in: .names) == Closeness.beginning
  }

  /// How well the words that do not name the area fit the indicator; nil where one does not.
  private func closeness(_ place: FigurePlace, _ mask: UInt32) -> (sum: UInt8, worst: UInt8)? {
    var (sum, worst): (UInt8, UInt8) = (0, 0)
    for (index, closeness) in table.enumerated() {
      let isOfArea = mask & 1 << UInt32(index) != 0
      let own = closeness[isOfArea ? place.area : place.indicator]
      guard Closeness.isInName(own) else { return nil }
      sum += own
      worst = max(worst, own)
    }
    // 'assen' is Assen before it is Assen-Oost.
    if !isWholeName(place.area, mask: mask, of: true) { sum += 1 }
    if !isWholeName(place.indicator, mask: mask, of: false) { sum += 1 }
    return (sum, worst)
  }

  /// Whether the words for the area, or the other ones, are exactly its name.
  func isWholeName(_ index: Int, mask: UInt32, of area: Bool) -> Bool {
    var name: [UInt8] = []
    for (offset, word) in query.words.enumerated() where (mask & 1 << UInt32(offset) != 0) == area {
      if !name.isEmpty { name.append(FoldedByte.hyphen) }
      name += word.pattern.bytes
    }
    return catalogue.text.hasName(name, catalogue.text.entries[index])
  }
}
