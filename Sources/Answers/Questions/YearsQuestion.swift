import BredeWelvaart

/// How figures developed: of an indicator year by year, of an area all that has years, or which have any.
package struct YearsQuestion: Question {
  package let extent = Store.Extent.figures
  private let words: [String]
  /// The first and the last year to show; nil for no bound.
  private let first: Int?
  private let last: Int?

  /// Asks about an indicator, an area or both; without words for the list of what has years.
  package init(_ words: [String], from first: Int? = nil, to last: Int? = nil) {
    self.words = words.flatMap { $0.split { " ?,;".contains($0) }.map(String.init) }
    (self.first, self.last) = (first, last)
  }

  /// Of 'noorderpark eenzaam' the words may be no names.
  package var next: (any Question)? { words.count > 1 ? WordsQuestion(words) : nil }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    if let first, let last, first > last {
      throw .unclear(message: "de jaren lopen terug: van \(first) tot \(last)")
    }
    let (areas, names) = try subject(store)
    guard !names.isEmpty else {
      return areas.isEmpty ? list(store) : DevelopmentAnswer(areas, store).answer
    }
    let meant = try indicators(names.joined(separator: " "), areas, store)
    guard let indicator = meant.subject.first, meant.subject.count == 1 else {
      return DevelopmentAnswer(areas, of: meant.subject, named: names.joined(separator: " "), store).answer
    }
    return sheet(indicator, areas, meant.notes, store)
  }

  /// The lines that there are to draw: of one indicator, in the areas named or the one that stands for it.
  package func plots(_ store: Store) throws(Unanswered) -> [TimePlot] {
    let (areas, names) = try subject(store)
    guard !names.isEmpty else { return [] }
    let meant = try indicators(names.joined(separator: " "), areas, store)
    guard let indicator = meant.subject.first, meant.subject.count == 1 else { return [] }
    return shown(indicator, areas, store).compactMap { area in
      let series = store.series(indicator, area)
      return TimePlot(series.limited(from: first, to: last), around: store.seriesAround(series))
    }
  }

  private func shown(_ indicator: Indicator, _ areas: [Area], _ store: Store) -> [Area] {
    areas.isEmpty ? [store.areaWithYears(of: indicator)].compactMap(\.self) : areas
  }

  /// The areas named, and the words that name something else.
  private func subject(_ store: Store) throws(Unanswered) -> (areas: [Area], names: [String]) {
    let text = words.joined(separator: " ")
    // In a name that is whole no word names an area.
    if store.indicator(named: text) != nil { return ([], words) }
    let (areas, rest) = store.areas(in: words)
    let names = rest.filter { !SmallTalk.contains($0.slug) && $0.slug != "jaren" }
    // A word alone may be the name of an area that is not quite right.
    if areas.isEmpty, !names.isEmpty, (try? indicators(names.joined(separator: " "), [], store)) == nil,
      let area = try? store.area(meant: names.joined(separator: " "))
    {
      return ([area.subject], [])
    }
    return (areas, names)
  }

  /// The indicators meant, of which those with years go first; several where a word is about all of them.
  private func indicators(
    _ name: String, _ areas: [Area], _ store: Store
  ) throws(Unanswered) -> Meant<[Indicator]> {
    func isKnown(_ indicator: Indicator) -> Bool {
      (areas.isEmpty ? store.content.areas : areas).contains { store.hasYears(indicator, $0) }
    }
    do throws(Unanswered) {
      let meant = try store.indicator(meant: name, among: isKnown)
      return Meant(subject: [meant.subject], notes: meant.notes)
    } catch {
      if case .ambiguous(_, let choices) = error {
        return Meant(subject: choices.compactMap { store.indicator(Identifier($0.name)) }, notes: [])
      }
      let meant = try store.indicator(meant: name)
      return Meant(subject: [meant.subject], notes: meant.notes)
    }
  }

  // MARK: Answers

  /// The indicators that have years somewhere, with how many figures they have.
  private func list(_ store: Store) -> Answer {
    let counts = store.content.indicators.compactMap { indicator -> (Indicator, Int)? in
      let years = store.content.areas.map { store.series(indicator, $0).points.count }.max() ?? 0
      return years > 1 ? (indicator, years) : nil
    }
    return store.list("Waarvan er jaren zijn", counts, "jaar", "jaren", notes: .none)
  }

  /// An indicator year by year, with the areas around beside it.
  private func sheet(
    _ indicator: Indicator, _ areas: [Area], _ notes: [Note], _ store: Store
  ) -> Answer {
    let tables = shown(indicator, areas, store).map { YearTable(indicator, $0, from: first, to: last, store) }
    let others = areas.isEmpty ? store.content.areas : areas + tables.flatMap(\.around).map(\.area)
    let developments = others.unique.map { store.development(indicator, $0) }
      .filter { $0.hasYears || areas.contains($0.area) || $0.isInWords }
    let name = areas.isEmpty ? "" : "\(areas.map(\.name).enumeration): "
    return Answer(
      title: "\(name)\(indicator.nameWithUnit) over de jaren".capitalisedFirst,
      notes: notes
        + [
          Note(.definition, indicator.definition),
          Note(.reading, "\(indicator.kind.words) \(indicator.direction.words)"),
        ] + tables.flatMap(\.notes),
      sections: [.developments("Ontwikkeling", developments, namesArea: true, store)] + tables.map(\.section)
        + [
          .readings(
            "Wat niet in de lijn past",
            shown(indicator, areas, store).flatMap { apart(indicator, $0, store) }, store)
        ])
  }

  /// The figures that stand in no row of a year: ranges, scenarios, changes, and those without a year.
  private func apart(_ indicator: Indicator, _ area: Area, _ store: Store) -> [(FigureFact, Reading?)] {
    guard first == nil, last == nil else { return [] }
    let years = store.series(indicator, area).points.flatMap { [$0.observation] + $0.others }
    let fact = store.fact(indicator, area)
    return store.timeline(indicator, area.code)
      .filter { !$0.observations.allSatisfy(years.contains) }.map { (fact, $0) }
  }
}

extension Store {
  /// Whether an indicator has figures of more than one year in an area.
  func hasYears(_ indicator: Indicator, _ area: Area) -> Bool {
    hasFigure(indicator.id, area.code) && series(indicator, area).points.count > 1
  }

  /// The area that stands for an indicator over the years: the gemeente, or one around it, or the first.
  package func areaWithYears(of indicator: Indicator) -> Area? {
    let near = gemeente.map { [$0] + ancestors(of: $0) } ?? []
    return (near + content.areas).first { hasYears(indicator, $0) } ?? gemeente
  }
}
