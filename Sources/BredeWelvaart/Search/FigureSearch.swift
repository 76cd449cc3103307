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
  /// The areas of which some words are the whole name, with these words: one bit a word.
  let named: [Int: UInt32]

  /// Figures of a whole gemeente would otherwise push everything else off the screen.
  private static let most = 12

  init(catalogue: SearchCatalogue, query: SearchQuery, table: [[UInt8]]) {
    (self.catalogue, self.query, self.table) = (catalogue, query, table)
    named = Self.named(catalogue, query, table)
  }

  /// The words that name some area.
  var wordsOfAreas: UInt32 { named.values.reduce(0, |) }

  /// The best figures, best first.
  func found() -> [Found] {
    guard table.count > 1 else { return [] }
    let all = (UInt32(1) << UInt32(table.count)) - 1
    // Of two areas that are named, the words of one say nothing of the other.
    let isComparison = named.count > 1
    return best { place, mask in
      let others = isComparison ? wordsOfAreas & ~mask : 0
      guard mask != 0, mask | others != all, !isComparison || named[place.area] != nil else { return nil }
      return closeness(place, mask, all & ~mask & ~others)
    }
  }

  /// The figures of the areas named whose indicators have so many of some words.
  func found(subject: UInt32, least: Int) -> [FigurePlace] {
    best { place, mask in
      guard named[place.area] != nil else { return nil }
      let words = table.indices.reduce(UInt32(0)) { words, word in
        let bit = UInt32(1) << UInt32(word)
        return subject & bit != 0 && Closeness.isInName(table[word][place.indicator]) ? words | bit : words
      }
      return words.nonzeroBitCount >= least ? closeness(place, mask, words) : nil
    }.map(\.place)
  }

  private func best(_ closeness: (FigurePlace, _ area: UInt32) -> (sum: UInt8, worst: UInt8)?) -> [Found] {
    var masks: [Int: UInt32] = [:]
    var found: [Found] = []
    for place in catalogue.figures {
      let mask = masks[place.area] ?? wordsNaming(place.area)
      masks[place.area] = mask
      guard let closeness = closeness(place, mask) else { continue }
      let tier: SearchKey.Tier = Closeness.isGuess(closeness.worst) ? .guessed : .figure
      let isMapped = catalogue.indicator(place.indicator).map { catalogue.store.isMapped($0.id) } ?? false
      // In front of all other kinds, even among guesses.
      let key = SearchKey.key(tier, 0, closeness.sum, isMapped: isMapped)
      found.append(Found(place: place, key: key))
    }
    let best = found.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
    return best.prefix(Self.most).map(\.element)
  }

  private static func named(
    _ catalogue: SearchCatalogue, _ query: SearchQuery, _ table: [[UInt8]]
  ) -> [Int: UInt32] {
    let areas = catalogue.store.content.areas
    var named: [Int: UInt32] = [:]
    for area in areas.indices {
      let words = table.indices.reduce(UInt32(0)) { words, word in
        let closeness = table[word][area]
        let isName = closeness == Closeness.wholeWord || closeness == Closeness.guessedName + 1
        return isName ? words | 1 << UInt32(word) : words
      }
      guard words != 0 else { continue }
      let isGuessed = table.indices.contains { table[$0][area] == Closeness.guessedName + 1 }
      if isGuessed || isWholeName(catalogue, query, area, mask: words, of: true) { named[area] = words }
    }
    // 'assen oost' names Assen-Oost and not Assen.
    return named.filter { _, words in
      !named.values.contains { $0 != words && $0 & words == words }
    }
  }

  /// The words that are in an area's name, or that one of its words begins with.
  func wordsNaming(_ area: Int) -> UInt32 {
    var mask: UInt32 = 0
    for (index, closeness) in table.enumerated() {
      let fits =
        switch closeness[area] {
        case Closeness.wholeWord: true
        case Closeness.form, Closeness.beginning: isBeginningOfName(query.words[index], area)
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

  /// How well some words fit the indicator, and others its area; nil where one does not.
  private func closeness(
    _ place: FigurePlace, _ area: UInt32, _ subject: UInt32
  ) -> (sum: UInt8, worst: UInt8)? {
    var (sum, worst): (Int, UInt8) = (0, 0)
    for (index, closeness) in table.enumerated() {
      let bit = UInt32(1) << UInt32(index)
      guard (area | subject) & bit != 0 else { continue }
      let own = closeness[area & bit != 0 ? place.area : place.indicator]
      guard Closeness.isInName(own) else { return nil }
      sum += Int(own)
      worst = max(worst, own)
    }
    // 'assen' is Assen before it is Assen-Oost.
    if !isWholeName(place.area, mask: area, of: true) { sum += Int(Closeness.lastMeant) + 1 }
    if !isWholeName(place.indicator, mask: ~subject, of: false) { sum += 1 }
    return (UInt8(clamping: sum), worst)
  }

  /// Whether the words for the area, or the other ones, are exactly its name.
  func isWholeName(_ index: Int, mask: UInt32, of area: Bool) -> Bool {
    Self.isWholeName(catalogue, query, index, mask: mask, of: area)
  }

  private static func isWholeName(
    _ catalogue: SearchCatalogue, _ query: SearchQuery, _ index: Int, mask: UInt32, of area: Bool
  ) -> Bool {
    var name: [UInt8] = []
    for (offset, word) in query.words.enumerated() where (mask & 1 << UInt32(offset) != 0) == area {
      if !name.isEmpty { name.append(FoldedByte.hyphen) }
      name += word.pattern.bytes
    }
    return catalogue.text.hasName(name, catalogue.text.entries[index])
  }
}
