import BredeWelvaart

// What a list and its foot say about a figure: the same on every panel.

extension PageContext {
  /// What is known of an indicator in an area.
  func fact(_ indicator: Indicator, _ area: Area) -> FigureFact { state.fact(indicator, area, store) }

  /// What belongs to an area, held against others in the same way.
  func subject<Subject>(_ gather: (Store, Area, Reference?, Double) -> Subject, of area: Area) -> Subject {
    gather(store, area, state.reference(for: area, store), state.toleranceScale)
  }

  /// What is known of an indicator in an area, with a line for each of its times and its remarks in the foot.
  func row(
    _ fact: FigureFact, _ readings: [Reading], opens route: Route, namesArea: Bool,
    _ draw: @escaping PageItem.Drawing
  ) -> PageItem {
    .row(
      lines: max(1, readings.count), opens: route,
      figure: Figure(indicator: fact.indicator.id, area: fact.area.code),
      observations: readings.flatMap(\.observations), fact.citations.first,
      foot: .remarks { fact.footnotes(store, namesArea: namesArea) }, draw)
  }
}
