import BredeWelvaart

/// What is known about some words that name no command: an area, a subject, or a subject in an area.
public struct WordsQuestion: Question {
  public let extent = Store.Extent.figures
  private let words: [String]

  /// Asks in plain words, such as `eenzaamheid in de lariks`.
  public init(_ words: [String]) {
    self.words = words.flatMap { $0.split(separator: " ").map(String.init) }
  }

  /// All that has the words in it.
  public var next: (any Question)? { SearchQuestion(text) }

  private var text: String { words.joined(separator: " ") }

  public func answer(_ store: Store) throws(Unanswered) -> Answer {
    if let question = subject(store) { return try question.answer(store) }
    if let (area, rest) = area(store), let answer = figures(of: rest, in: area, store) { return answer }
    // A misspelled name of one thing.
    if let area = try? store.area(meant: text) { return try AreaQuestion(area.subject.name).answer(store) }
    throw .unknown(message: "over ‘\(text)’ is niets gevonden", nearest: nearest(store))
  }

  /// The areas and indicators whose names come nearest.
  private func nearest(_ store: Store) -> [Unanswered.Choice] {
    let areas = store.content.areas.filter { $0.level != .buurt }.map { area in
      NameFinder.Candidate(Unanswered.Choice(area.name, store.title(of: area)), names: [area.name])
    }
    let indicators = store.content.indicators.map { indicator in
      NameFinder.Candidate(
        Unanswered.Choice(indicator.id.rawValue, indicator.name), names: [indicator.name, indicator.topic])
    }
    return NameFinder(areas + indicators).nearest(to: text)
  }

  /// The question about the one thing that all the words name.
  private func subject(_ store: Store) -> (any Question)? {
    if store.area(named: text) != nil { return AreaQuestion(text) }
    let slug = text.slug
    let indicator = store.content.indicators.first { [$0.id.rawValue, $0.name.slug].contains(slug) }
    return indicator.map { IndicatorQuestion($0.id.rawValue) }
  }

  // MARK: A subject in an area

  /// The area that the words name, and the other words.
  private func area(_ store: Store) -> (area: Area, rest: [String])? {
    for start in words.indices {
      // A number is more likely part of the subject: '65 plus in de lariks'.
      guard Int(words[start]) == nil, let (area, length) = store.area(atStartOf: words[start...]) else {
        continue
      }
      let rest = words[..<start] + words[(start + length)...]
      return (area, rest.filter { !Self.smallWords.contains($0.slug) })
    }
    return nil
  }

  private func figures(of words: [String], in area: Area, _ store: Store) -> Answer? {
    let wanted = words.flatMap { $0.slug.split(separator: "-").map(String.init) }
    guard !wanted.isEmpty else { return nil }
    let facts = store.content.indicators.filter { $0.isAbout(wanted, store) }.map { store.fact($0, area) }
    guard facts.contains(where: \.hasFigure) else { return nil }
    return Answer(
      title: "\(area.name): \(words.joined(separator: " "))", notes: .reference(facts),
      sections: [Section.indicators("", facts.filter(\.hasFigure))]
        + elsewhere(facts.filter { !$0.hasFigure }.map(\.indicator), around: area, store))
  }

  /// The figures that only an area around has, by area.
  private func elsewhere(_ indicators: [Indicator], around area: Area, _ store: Store) -> [Section] {
    let found = indicators.compactMap { indicator in
      store.ancestors(of: area).lazy.compactMap { store.observation(indicator.id, $0.code) }
        .first { $0.value != nil }
    }
    return found.compactMap(store.fact).grouped(by: \.area).map { around, facts in
      Section.indicators("Alleen van \(around.name)", facts)
    }
  }

  private static let smallWords: Set<String> = ["in", "de", "het", "van", "op", "voor", "over", "en"]
}

extension Indicator {
  /// Whether every word begins a word of the indicator's names, topic or theme.
  func isAbout(_ words: [String], _ store: Store) -> Bool {
    let names = [id.rawValue, name, shortName, topic, store.theme(theme)?.name ?? ""]
    let own = names.flatMap { $0.slug.split(separator: "-") }
    return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
  }
}
