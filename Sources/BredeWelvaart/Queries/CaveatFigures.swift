extension Store {
  /// The figures that a caveat is about, indicator by indicator in the caveat's order.
  ///
  /// Of the areas that it names, also where there is no figure, for that may be what it is about. Else of
  /// the gemeente, the areas around it and the wijken; where none of these has one, of all areas that do.
  /// Figures that contradict each other are both given.
  package func figures(of caveat: Caveat) -> [Observation] {
    let usual = (gemeente.map { [$0] + ancestors(of: $0) } ?? []) + wijken
    return caveat.indicators.flatMap { indicator -> [Observation] in
      guard caveat.areas.isEmpty else {
        return caveat.areas.flatMap { observations(indicator, $0) }
      }
      let figures = usual.flatMap { observations(indicator, $0.code) }.filter { $0.value != nil }
      guard figures.isEmpty else { return figures }
      return content.observations.filter { $0.indicator == indicator && $0.value != nil }
    }
  }
}
