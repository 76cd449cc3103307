extension SearchCatalogue {
  /// The place of an entry among the hits, all but its index, by how well all words and the worst one fit it.
  func key(_ index: Int, sum: UInt8, worst: UInt8, isExact: Bool, wordCount: Int) -> UInt64 {
    guard let (section, offset) = locate(index) else { return .max }
    let tier = tier(section, sum: sum, worst: worst, isExact: isExact, wordCount: wordCount)
    let isBegun = tier == .named && worst == Closeness.beginning
    let rank = isBegun ? rankOfBegun(section, offset) : section.rank
    switch tier {
    case .figure: return SearchKey.key(tier, 0, 0)
    // The kinds with the fewest come first, so that hundreds of statements do not hide them.
    // Whoever wrote the everyday words put what they lead to in order.
    case .text, .guessed, .meant: return SearchKey.key(tier, sum, rank)
    default:
      let isMapped = section == .indicators && store.isMapped(store.content.indicators[offset].id)
      return SearchKey.key(tier, rank, sum, isMapped: isMapped)
    }
  }

  /// The rank of what has a name that a word only begins.
  private func rankOfBegun(_ section: Section, _ offset: Int) -> UInt8 {
    // 'groen' is about green rather than about the buurt Groene Dijk.
    let isBuurt = section == .areas && store.content.areas[offset].level == .buurt
    return isBuurt || section == .indicators ? section.rank + 2 : section.rank
  }

  private func tier(
    _ section: Section, sum: UInt8, worst: UInt8, isExact: Bool, wordCount: Int
  ) -> SearchKey.Tier {
    if isExact { return .exact }
    if Closeness.isGuess(worst) { return .guessed }
    guard !section.isText else { return .text }
    // Whether there is a huisarts in a wijk is known of that wijk, like a figure.
    let isInArea =
      worst == Closeness.wholeWordOfText && Int(sum) <= Int(worst) + (wordCount - 1) * Int(Closeness.form)
    if section == .facilities, wordCount > 1, isInArea { return .figure }
    if worst <= Closeness.lastMeant { return .meant }
    if Closeness.isNamed(worst) { return .named }
    if worst <= Closeness.partOfTopic { return .partlyNamed }
    // 'huisarts lariks' names the huisarts, even though Lariks is only where it is looked for.
    let isNamedByAWord = Int(sum) < wordCount * Int(Closeness.wholeWordOfText)
    return isNamedByAWord ? .partlyNamed : .explained
  }
}

extension SearchCatalogue.Section {
  /// Whether its things are read rather than gone to.
  fileprivate var isText: Bool {
    switch self {
    case .places, .actions, .caveats, .statements: true
    default: false
    }
  }

  /// The order among the hits: what most people look for first.
  ///
  /// After indicators there is room for buurten and indicators with a name that a word only begins.
  fileprivate var rank: UInt8 {
    switch self {
    case .areas: 1
    case .indicators: 2
    case .facilities: 5
    case .themes: 6
    case .terms: 7
    case .sources: 8
    case .places: 9
    case .actions: 10
    case .caveats: 11
    case .statements: 12
    }
  }
}
