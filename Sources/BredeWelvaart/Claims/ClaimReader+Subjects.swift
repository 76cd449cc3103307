// What a claim is about.

extension ClaimReader {
  /// The most indicators that a verdict is given of at once.
  private static let most = 4

  /// What words mean, and the way and degree of the word that says so; nil for a mere name.
  typealias Found = (subjects: [Claim.Subject], own: Own?)

  /// The degree of a word that judges, and whether it is what says to which side.
  struct Own {
    let degree: DutchAdjective.Degree
    var isWay = false
  }

  /// The indicators that the words left mean.
  ///
  /// A word such as 'grootste' is what a claim is about where no other word is.
  func subjects(
    in areas: [Area], _ amount: Claim.Amount?, _ year: Int?, way: String?
  ) throws(ClaimProblem) -> Found {
    let found = try found(amount, way)
    let fitting = found.subjects.narrowed { subject in
      amount.map { $0.unit.fits(subject.indicator.unit) } ?? true
    }.narrowed { subject in
      areas.isEmpty || areas.contains { store.isKnown(subject.indicator.id, $0.code) }
    }.narrowed { subject in
      year == nil
        || areas.contains { area in
          store.observations(subject.indicator.id, area.code).contains { $0.period.lastYear == year }
        }
    }
    guard fitting.count <= Self.most else { throw .manySubjects(fitting.map(\.indicator)) }
    return (fitting, found.own)
  }

  private func found(_ amount: Claim.Amount?, _ way: String?) throws(ClaimProblem) -> Found {
    if let way, telling(words.left).isEmpty {
      var restored = self
      restored.words.append(way)
      if let entry = try restored.entries() {
        return (entry.subjects, entry.own.map { Own(degree: $0.degree, isWay: true) })
      }
    }
    if let entry = try entries() { return entry }
    return try named(amount)
  }

  // MARK: Everyday words

  /// What the words of the package say; nil where none of them is there.
  private func entries() throws(ClaimProblem) -> Found? {
    let entries = store.content.words.grouped(by: \.word).map { word, rows in
      (parts: word.split(separator: " ").map(\.slug), rows: rows)
    }.stablySorted { -$0.parts.count }
    for entry in entries {
      guard let (degree, rest) = take(entry.parts) else { continue }
      let subjects = entry.rows.compactMap { row in
        store.indicator(row.indicator).map { Claim.Subject(indicator: $0, end: row.end, limit: row.limit) }
      }
      let others = telling(rest, but: ClaimPhrases.counted)
      // A name says more than a word of it: 'hoeveelheid groen'.
      if !others.isEmpty, let called = called(nil) { return called }
      let narrowed = subjects.filter { others.isEmpty || $0.indicator.isAbout(others, store) }
      guard !narrowed.isEmpty else { throw .unread(others) }
      return (narrowed, Own(degree: degree))
    }
    return nil
  }

  /// The words without those of an entry, and the furthest degree among these; nil where one is not there.
  private func take(_ parts: [String]) -> (DutchAdjective.Degree, rest: [String])? {
    var (degree, rest) = (DutchAdjective.Degree.positive, words.left)
    for part in parts {
      let adjective = DutchAdjective(part)
      let place = rest.firstIndex { adjective.degree(of: $0) != nil }
      guard let place, let own = adjective.degree(of: rest[place]) else { return nil }
      if own.rawValue > degree.rawValue { degree = own }
      rest.remove(at: place)
    }
    return (degree, rest)
  }

  // MARK: Names

  /// The indicators that all words left name: those called so, else those of the topic and the theme.
  private func named(_ amount: Claim.Amount?) throws(ClaimProblem) -> Found {
    // A share is of what is counted in shares.
    if let called = amount.flatMap(called) ?? called(nil) { return called }
    let words = telling(words.left, but: ClaimPhrases.counted)
    if words.contains(where: { $0.count >= Self.leastWord }), let found = found({ $0.isAbout(words, store) })
    {
      return found
    }
    throw words.isEmpty ? .noTopic : .noSubject(words)
  }

  /// The indicators that are called what all words left say; nil for none.
  private func called(_ amount: Claim.Amount?) -> Found? {
    func fits(_ indicator: Indicator) -> Bool { amount.map { $0.unit.fits(indicator.unit) } ?? true }
    for words in wordings {
      let exact = found { indicator in
        fits(indicator)
          && [indicator.id.rawValue, indicator.name, indicator.shortName].contains { name in
            parts(name.slug.split(separator: "-").map(String.init), but: ClaimPhrases.articles) == words
          }
      }
      if let exact { return exact }
    }
    // Of 'doet het beter' no word says what it is about.
    for words in wordings
    where !telling(words).isEmpty && words.contains(where: { $0.count >= Self.leastWord }) {
      if let found = found({ fits($0) && $0.isCalled(words) }) { return found }
    }
    return nil
  }

  /// The indicators of the unit named that some words mean; nil for none.
  private func found(_ isMeant: (Indicator) -> Bool) -> Found? {
    let indicators = store.content.indicators.filter { (unit == nil || $0.unit.name == unit) && isMeant($0) }
    guard !indicators.isEmpty else { return nil }
    return (indicators.map { Claim.Subject(indicator: $0, end: .high, limit: "") }, nil)
  }

  /// The words left that say something, with and without those for what is counted.
  private var wordings: [[String]] {
    let all = [
      parts(words.left, but: ClaimPhrases.articles), telling(words.left),
      telling(words.left, but: ClaimPhrases.counted),
    ]
    return all.filter { !$0.isEmpty }.unique
  }

  /// Shorter words begin too many others.
  private static let leastWord = 3

  /// The words that say something, in parts.
  private func telling(_ words: [String], but others: Set<String> = []) -> [String] {
    parts(words, but: ClaimPhrases.fillers.union(others))
  }

  private func parts(_ words: [String], but others: Set<String>) -> [String] {
    words.filter { !others.contains($0) }.flatMap { $0.split(separator: "-").map(String.init) }
      .filter { !others.contains($0) }
  }
}

extension Claim.Amount.Unit {
  /// Whether a number of this unit can be a figure in that one.
  func fits(_ unit: BredeWelvaart.Unit) -> Bool {
    switch self {
    case .percent, .points: unit == .percentage
    case .euro: unit.name.hasPrefix("€")
    case .none: unit != .percentage
    }
  }
}

extension [Claim.Subject] {
  /// Those that fit; all of them where none does, for then that is what is to be told.
  fileprivate func narrowed(_ fits: (Claim.Subject) -> Bool) -> [Claim.Subject] {
    let fitting = filter(fits)
    return fitting.isEmpty ? self : fitting
  }
}
