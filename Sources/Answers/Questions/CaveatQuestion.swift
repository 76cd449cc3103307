import BredeWelvaart

/// Where figures contradict each other or must not be compared: all of it, or about some words.
package struct CaveatQuestion: Question {
  package let extent = Store.Extent.figures
  private let words: String

  /// Asks about a caveat, an area, an indicator or some words; none asks for all.
  package init(_ words: String) {
    self.words = words
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    guard !words.isEmpty else {
      return store.caveats("Waar u op moet letten", store.content.caveats)
    }
    if let caveat = store.content.caveats.first(where: { $0.isNamed(words) }) { return store.caveat(caveat) }
    if let area = store.area(named: words) { return try store.caveats(about: area) }
    if let source = store.content.sources.first(where: { $0.isNamed(words) }) {
      return try store.caveats(about: source)
    }
    if let indicator = store.indicator(named: words) { return try store.caveats(about: indicator) }
    if let named = try? store.areaAndTheme(meant: words, theme: nil), let area = named.area?.subject,
      let theme = named.theme?.subject
    {
      return try store.caveats(about: area, theme)
    }
    let found = store.caveats(withAll: words)
    if let only = found.first, found.count == 1 { return store.caveat(only) }
    guard found.isEmpty else { return store.caveats("Let op bij ‘\(words)’", found) }
    return try guess(store)
  }

  /// What a misspelled or incomplete name may mean; a buurt only where nothing else does.
  private func guess(_ store: Store) throws(Unanswered) -> Answer {
    let content = store.content
    var nearest: [Named] = []
    for areas in [content.areas.filter { $0.level != .buurt }, content.areas] {
      let subjects =
        areas.map(Named.area) + content.indicators.map(Named.indicator)
        + content.caveats.map(Named.caveat)
      switch NameFinder(subjects.map { NameFinder<Named>.Candidate($0, names: $0.names) }).find(words) {
      case .one(let subject, _): return try answer(about: subject, store)
      case .several(let subjects):
        // What is about an area often begins with its name.
        let areas = subjects.filter(\.isArea)
        if let area = areas.first, areas.count == 1 { return try answer(about: area, store) }
        throw .ambiguous(
          message: "‘\(words)’ past bij meer dingen; kies er een:", choices: subjects.map(\.choice))
      case .none(let found): nearest = found
      }
    }
    throw .unknown(
      message: "er is geen waarschuwing over ‘\(words)’", nearest: nearest.map(\.choice))
  }

  private func answer(about subject: Named, _ store: Store) throws(Unanswered) -> Answer {
    let answer =
      switch subject {
      case .area(let area): try store.caveats(about: area)
      case .indicator(let indicator): try store.caveats(about: indicator)
      case .caveat(let caveat): store.caveat(caveat)
      }
    return Answer(
      title: answer.title,
      notes: [Note(.understood, "‘\(words)’ is gelezen als \(subject.names.first ?? words).")] + answer.notes,
      sections: answer.sections)
  }

  /// What caveats can be asked for by.
  private enum Named: Sendable {
    case area(Area)
    case indicator(Indicator)
    case caveat(Caveat)

    var isArea: Bool { if case .area = self { true } else { false } }

    /// The first is the one to show.
    var names: [String] {
      switch self {
      case .area(let area): [area.name, area.shortName] + area.aliases
      case .indicator(let indicator): [indicator.name, indicator.shortName, indicator.id.rawValue]
      case .caveat(let caveat): [caveat.title, caveat.id.rawValue]
      }
    }

    var choice: Unanswered.Choice {
      switch self {
      case .area(let area): Unanswered.Choice(area.name, area.level.rawValue)
      case .indicator(let indicator): Unanswered.Choice(indicator.id.rawValue, indicator.name)
      case .caveat(let caveat): Unanswered.Choice(caveat.id.rawValue, caveat.title)
      }
    }
  }
}

extension Caveat {
  fileprivate func isNamed(_ text: String) -> Bool {
    [id.rawValue, title].contains { $0.slug == text.slug }
  }
}

extension Store {
  /// The caveats that have all the words, or words that begin with them, in what they say or are about.
  fileprivate func caveats(withAll text: String) -> [Caveat] {
    let typed = text.slug.split(separator: "-")
    return content.caveats.filter { caveat in
      let names =
        caveat.areas.compactMap { area($0)?.name } + caveat.indicators.compactMap { indicator($0)?.name }
        + caveat.sources.compactMap(source).flatMap { [$0.id.rawValue, $0.title] }
      let words = ([caveat.title, caveat.text] + names).flatMap { $0.slug.split(separator: "-") }
      return !typed.isEmpty && typed.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
  }
}
