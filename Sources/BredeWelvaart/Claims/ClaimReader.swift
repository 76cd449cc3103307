/// Reads a sentence as a claim; what it does not understand it refuses.
///
/// Each word has to mean something. Function words of Dutch are known here; what a claim is about is found
/// by the names of indicators, and by the words of the package.
struct ClaimReader {
  let store: Store
  var words: ClaimWords
  /// What figures are reckoned per, where that is said: `per 1.000 inwoners`.
  var unit: String?

  init(_ text: String, _ store: Store) {
    (self.store, words) = (store, ClaimWords(text))
  }

  mutating func claim() throws(ClaimProblem) -> Claim {
    if let word = words.left.first(where: ClaimPhrases.exceptions.contains) { throw .unread([word]) }
    let cause = words.left.indices.first { $0 > 0 && ClaimPhrases.causes.contains(words.left[$0]) }
    if let cause { words = words.before(cause) }
    let isStill = words.place(of: "niet veranderd") != nil
    let amount = takeAmount()
    let isNegated = !isStill && words.take(["niet"])
    let isForecast = words.take(ClaimPhrases.foretelling)
    _ = words.take(ClaimPhrases.amongWijken)
    var standard = try takeStandard()
    let scope = takeScope()
    let year = takeYear()
    unit = takeUnit() ?? unit
    var development = words.take(ClaimPhrases.developments)
    let becomes = words.take(ClaimPhrases.becoming)
    let equality = takeEquality()
    let majority = try amount == nil ? takeMajority() : nil
    let number = amount ?? majority
    let isOfNumbers = unit == nil && words.saysHowMany
    _ = words.take(ClaimPhrases.relative)
    let way = takeWay()
    var areas = words.takeAreas(store)
    if equality != nil, standard == nil, areas.count == 2, let last = areas.popLast() {
      standard = .to(.area(last))
    }
    let (subjects, own) = try subjects(
      in: scope == nil ? areas : store.wijken, number?.amount, year, way: way?.phrase)
    let said = own?.isWay == true ? nil : way.map { ($0.way, $0.degree) }
    let meant = said ?? own.map { (.more, $0.degree) }
    if development == nil, becomes || standard == .earlier, let meant { development = .some(meant.0) }
    let assertion = try assertion(number, standard, development, equality, meant)
    // Of a wijk 'in Assen' says nothing more.
    let inner = areas.filter { area in
      !areas.contains { $0 != area && store.ancestors(of: $0).contains(area) }
    }
    var isExtreme = false
    if case .extreme = assertion { isExtreme = true }
    guard !inner.isEmpty || scope != nil && !isExtreme else { throw .noArea }
    return Claim(
      scope: isExtreme ? .areas(inner) : scope ?? .areas(inner), subjects: subjects, assertion: assertion,
      isNegated: isNegated, isOfNumbers: isOfNumbers, isForecast: isForecast, year: year,
      isCausal: cause != nil)
  }

  // MARK: What is said

  /// What was compared with, before it is known what is said of it.
  private enum Compared: Equatable {
    case to(Claim.Standard)
    case others
    case earlier
  }

  private typealias Meant = (Claim.Way, DutchAdjective.Degree)

  private func assertion(
    _ amount: (bound: Claim.Bound, amount: Claim.Amount)?, _ standard: Compared?, _ development: Claim.Way??,
    _ equality: Bool?, _ meant: Meant?
  ) throws(ClaimProblem) -> Claim.Assertion {
    if let development {
      // By how much something rose is another claim.
      guard amount == nil, standard == nil || standard == .earlier else { throw .noAssertion }
      return .development(development)
    }
    switch (amount, standard, meant) {
    case (let said?, .to(let other)?, (let way, .comparative)?) where equality == nil:
      return .difference(way, said.bound, said.amount, other)
    case (nil, .to(let other)?, (let way, .comparative)?) where equality == nil: return .compared(way, other)
    case (nil, .others?, (let way, .comparative)?): return .extreme(way)
    case (nil, .to(let other)?, _):
      guard let equality else { throw .noAssertion }
      return .equal(other, isRough: equality)
    case (nil, nil, (let way, .superlative)?): return .extreme(way)
    case (let said?, nil, nil), (let said?, nil, (_, .positive)?): return .amount(said.bound, said.amount)
    case (nil, nil, (_, .positive)?): return .bare
    case (nil, nil, (_, .comparative)?): throw .noStandard
    default: throw .noAssertion
    }
  }

  // MARK: Parts of the sentence

  private mutating func takeScope() -> Claim.Scope? {
    if words.take(ClaimPhrases.noWijk) { return .noWijk }
    return words.take(ClaimPhrases.everyWijk) ? .everyWijk : nil
  }

  /// The number, with what is said before and behind it.
  private mutating func takeAmount() -> (bound: Claim.Bound, amount: Claim.Amount)? {
    for (phrases, share) in ClaimPhrases.fractions {
      guard let place = phrases.compactMap({ words.place(of: $0) }).first else { continue }
      words.remove(place)
      let bound = takeBound(before: place.lowerBound)
      return (bound ?? .about, Claim.Amount(number: DecimalNumber(share, scale: 2), unit: .percent))
    }
    let places = words.left.indices.filter { place in
      // Years, and what figures are reckoned per, are no amounts.
      ClaimWords.number(words.left[place]) != nil && !isYear(place) && words.word(place - 1) != "per"
    }
    guard let place = places.first, let number = ClaimWords.number(words.left[place]) else { return nil }
    let unit = ClaimPhrases.units[words.word(place + 1)]
    // 'Vijf jaar' says which figures are meant.
    let own =
      unit == nil ? store.content.indicators.first { $0.unit.name == words.word(place + 1) }?.unit : nil
    self.unit = own?.name
    words.remove(place..<place + (unit == nil && own == nil ? 1 : 2))
    let bound = takeBound(before: place)
    return (bound ?? .exactly, Claim.Amount(number: number, unit: unit ?? .none))
  }

  private mutating func takeBound(before place: Int) -> Claim.Bound? {
    let article = ["de", "het", "een", "rapportcijfer"].contains(words.word(place - 1)) ? 1 : 0
    var best: (range: Range<Int>, bound: Claim.Bound)?
    for (phrases, bound) in ClaimPhrases.bounds {
      for phrase in phrases {
        let count = phrase.split(separator: " ").count
        let range = place - article - count..<place - article
        guard range.lowerBound >= 0, count > best?.range.count ?? 0,
          words.left[range].joined(separator: " ") == phrase
        else { continue }
        best = (range, bound)
      }
    }
    if let best { words.remove(best.range) }
    return best?.bound
  }

  private func isYear(_ place: Int) -> Bool {
    let word = words.word(place)
    guard word.count == 4, let number = Int(word), (1900...2100).contains(number) else { return false }
    let before = words.word(place - 1)
    // 'Telt 2000' is a number; 'eenzaamheid lariks 2022' says nothing of one.
    return Self.wordsBeforeYears.contains(before)
      || place == words.left.indices.last && !ClaimPhrases.fillers.contains(before)
        && !ClaimPhrases.bounds.contains {
          $0.phrases.contains { $0.split(separator: " ").last.map(String.init) == before }
        }
  }

  private static let wordsBeforeYears = ["in", "sinds", "vanaf", "sedert"]

  private mutating func takeYear() -> Int? {
    guard let place = words.left.indices.first(where: isYear) else { return nil }
    let year = Int(words.word(place))
    let isAnnounced = Self.wordsBeforeYears.contains(words.word(place - 1))
    words.remove(place - (isAnnounced ? 1 : 0)..<place + 1)
    return year
  }

  /// What figures are reckoned per: `per 1.000 inwoners`.
  private mutating func takeUnit() -> String? {
    guard let place = words.left.firstIndex(of: "per"), ClaimWords.number(words.word(place + 1)) != nil else {
      return nil
    }
    let unit = words.left[place..<min(place + 3, words.left.count)].joined(separator: " ")
    words.remove(place..<place + 3)
    return unit
  }

  /// Whether two figures are said to be alike, and if so, whether roughly.
  private mutating func takeEquality() -> Bool? {
    guard words.take(ClaimPhrases.equals) else { return nil }
    return words.take(ClaimPhrases.rough)
  }

  private mutating func takeWay() -> (way: Claim.Way, degree: DutchAdjective.Degree, phrase: String)? {
    let tables: [(ClaimPhrases.Table<Claim.Way>, DutchAdjective.Degree)] = [
      (ClaimPhrases.superlatives, .superlative), (ClaimPhrases.aboveAverage, .comparative),
      (ClaimPhrases.comparatives, .comparative),
    ]
    for (table, degree) in tables {
      if let (way, phrase) = words.takePhrase(table) { return (way, degree, phrase) }
    }
    return nil
  }

  /// 'De meeste mensen in' is more than half of them; elsewhere in a sentence it may mean something else.
  private mutating func takeMajority() throws(ClaimProblem) -> (bound: Claim.Bound, amount: Claim.Amount)? {
    for people in ["mensen", "inwoners", "bewoners", "huishoudens"] {
      guard let place = words.place(of: "de meeste \(people)") ?? words.place(of: "meeste \(people)") else {
        continue
      }
      var rest = words
      rest.remove(place)
      let next = rest.word(place.lowerBound)
      let hasMore = !rest.withoutAreas(store).allSatisfy(ClaimPhrases.fillers.contains)
      // 'Marsdijk heeft de meeste inwoners.'
      guard hasMore else { return nil }
      guard ["in", "van", "uit"].contains(next) else { throw .mostOfWhom }
      words = rest
      return (.over, Claim.Amount(number: DecimalNumber(50), unit: .percent))
    }
    return nil
  }

  /// What stands behind 'dan' and the like.
  private mutating func takeStandard() throws(ClaimProblem) -> Compared? {
    let phrases = ["vergeleken met", "ten opzichte van", "dan", "als", "gelijk aan", "boven", "onder"]
    let ownAverage = ClaimPhrases.aboveAverage.flatMap(\.phrases)
    if words.left.contains(where: ownAverage.contains) { return .to(.average) }
    for phrase in phrases {
      guard let place = words.place(of: phrase) else { continue }
      // 'Onder' and 'boven' say as much as 'less' and 'more', so they stay.
      let isWay = ["boven", "onder"].contains(phrase)
      var rest = words
      let start = isWay ? place.upperBound : place.lowerBound
      if !isWay { rest.remove(phrase == "gelijk aan" ? place.lowerBound + 1..<place.upperBound : place) }
      let from = phrase == "gelijk aan" ? start + 1 : start
      guard let standard = try take(from: from, of: &rest) else {
        if isWay { continue }
        throw .noStandard
      }
      words = rest
      return standard
    }
    return nil
  }

  private func take(from start: Int, of rest: inout ClaimWords) throws(ClaimProblem) -> Compared? {
    for phrase in ClaimPhrases.others {
      guard let place = rest.place(of: phrase), place.lowerBound <= start + 1, place.lowerBound >= start
      else {
        continue
      }
      rest.remove(start..<place.upperBound)
      return .others
    }
    var place = start
    while ClaimPhrases.beforeNames.contains(rest.word(place)),
      store.area(atStartOf: rest.left[place...]) == nil
    {
      place += 1
    }
    let word = rest.word(place)
    if ClaimPhrases.earlier.contains(word) {
      rest.remove(start..<place + 1)
      return .earlier
    }
    if ClaimPhrases.average.contains(word) {
      rest.remove(start..<place + 1)
      return .to(
        rest.takeArea(at: start, store, after: ClaimPhrases.beforeNames).map { .area($0) } ?? .average)
    }
    // Since a year, that is, which is read later on.
    if rest.word(place - 1) == "in", word.count == 4, Int(word) != nil { return .earlier }
    guard let area = rest.takeArea(at: start, store, after: ClaimPhrases.beforeNames) else { return nil }
    let isFirst = ["en", "of"].contains(rest.word(start))
    let next = rest.left[min(start + (isFirst ? 1 : 0), rest.left.count)...]
    if store.area(atStartOf: next) != nil { throw .manyStandards }
    if ClaimPhrases.average.contains(rest.word(start)) { rest.remove(start..<start + 1) }
    return .to(.area(area))
  }
}

extension Store {
  /// Reads a sentence as a claim.
  package func claim(_ text: String) throws(ClaimProblem) -> Claim {
    var reader = ClaimReader(text, self)
    return try reader.claim()
  }
}
