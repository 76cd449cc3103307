/// The figures of an area in the order in which its profile tells them: by theme, then those of its buurten.
package struct AreaFigures: Sendable {
  package let themes: [(theme: Theme, facts: [FigureFact])]
  /// What was expected of it for a time that has gone by.
  package let past: [FigureFact]
  /// For a wijk.
  package let buurten: [(area: Area, facts: [FigureFact])]

  package init(
    _ store: Store, _ area: Area, against reference: Reference? = nil, toleranceScale scale: Double = 1
  ) {
    func facts(_ area: Area, _ reference: Reference?) -> [(theme: Theme, facts: [FigureFact])] {
      store.themedIndicators(knownIn: [area]).map { theme, indicators in
        (theme, indicators.map { store.fact($0, area, against: reference, toleranceScale: scale) })
      }
    }
    let own = facts(area, reference)
    themes = own.map { ($0.theme, $0.facts.filter { !$0.isPast }) }.filter { !$0.1.isEmpty }
    past = own.flatMap(\.facts).filter(\.isPast)
    buurten = store.buurten(of: area).map { ($0, facts($0, nil).flatMap(\.facts)) }.filter { !$0.1.isEmpty }
  }

  /// All of them, those of the area first.
  package var facts: [FigureFact] { themes.flatMap(\.facts) + past + buurten.flatMap(\.facts) }
}

/// The figures of an indicator in all areas that documents name, and what else they give of it.
package struct IndicatorFigures: Sendable {
  /// In the order of their figures, then those that are not in that order.
  package let wijken: [FigureFact]
  /// The areas around the wijken, in the order of the package.
  package let around: [FigureFact]
  package let buurten: [FigureFact]
  package let ranking: Ranking

  /// The other years and documents, area by area.
  package var others: [(FigureFact, Reading?)] {
    (wijken + around + buurten).flatMap { fact in fact.others.map { (fact, $0) } }
  }

  package init(
    _ store: Store, _ indicator: Indicator, toleranceScale scale: Double = 1,
    against reference: (Area) -> Reference? = { _ in nil }
  ) {
    func fact(_ area: Area) -> FigureFact {
      store.fact(indicator, area, against: reference(area), toleranceScale: scale)
    }
    let ranking = store.ranking(indicator)
    self.ranking = ranking
    let rest = (ranking.apart + ranking.missing).map(fact)
    let wijken = ranking.entries.map { fact($0.area) } + rest.filter(\.isKnown)
    // Which wijken have nothing is only worth saying where others have something.
    self.wijken = wijken.isEmpty ? [] : wijken + rest.filter { !$0.isKnown }
    let others = store.content.areas.filter { $0.level != .wijk && store.isKnown(indicator.id, $0.code) }
    around = others.filter { $0.level != .buurt }.map(fact)
    buurten = others.filter { $0.level == .buurt }.map(fact)
  }
}
