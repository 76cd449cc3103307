extension Store {
  /// The figures that a caveat is about, indicator by indicator in the caveat's order.
  ///
  /// Of the areas that it names, also where there is no figure, for that may be what it is about. Else of
  /// the gemeente, the areas around it and the wijken; where none of these has one, of all areas that do.
  /// Figures that contradict each other are both given.
  package func figures(of caveat: Caveat) -> [(FigureFact, Reading?)] {
    let usual = (gemeente.map { [$0] + ancestors(of: $0) } ?? []) + wijken
    let named = caveat.areas.compactMap(area)
    return caveat.indicators.compactMap(indicator).flatMap { indicator -> [(FigureFact, Reading?)] in
      func facts(_ areas: [Area]) -> [FigureFact] {
        areas.filter { isKnown(indicator.id, $0.code) }.map { fact(indicator, $0) }
      }
      let own = facts(named)
      let around = own.isEmpty ? facts(usual).filter(\.hasFigure) : []
      let found = [own, around, facts(content.areas)].first { !$0.isEmpty } ?? []
      return found.flatMap { fact in
        fact.readings.isEmpty ? [(fact, nil)] : fact.readings.map { (fact, $0) }
      }
    }
  }
}
