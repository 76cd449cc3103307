import BredeWelvaart

// Facts as they are found.

extension FactFinder {
  /// A figure by itself; nil where there is none.
  func hit(_ observation: Observation) -> HitFact? {
    guard let figure = store.fact(observation),
      let text = FigureText(observation, figure.indicator)
    else { return nil }
    let detail = [text.full, observation.periodWords]
    return HitFact(
      subject: .figure, word: "cijfer", title: "\(figure.area.name): \(figure.indicator.name)",
      detail: detail.joined(separator: ", "), id: figure.indicator.id.rawValue, areas: [figure.area],
      lookUp: "indicator \(figure.indicator.id)", figure: figure, origins: figure.origins)
  }

  /// What a document says of a facility in an area.
  func hit(_ facility: Facility) -> HitFact {
    let area = store.area(facility.area)
    let detail = [facility.presence.word, facility.note].filter { !$0.isEmpty }
    return HitFact(
      subject: .facility, word: "voorziening",
      title: "\(area?.name ?? facility.area.rawValue): \(facilityNames.words(facility.name))",
      detail: detail.joined(separator: ". "), id: facility.name, areas: [area].compactMap(\.self),
      lookUp: "wijk \(area.map(store.argument) ?? facility.area.rawValue) --deel voorzieningen",
      origins: [Origin(facility.citation, store)])
  }
}
