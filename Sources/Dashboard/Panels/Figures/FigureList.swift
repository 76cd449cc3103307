import BredeWelvaart

extension PageContext {
  /// Figures of one place, with the indicator in front of the first of its figures.
  ///
  /// - Parameters:
  ///   - observations: The figures.
  ///   - isExplained: Whether the foot says what the figure with the cursor means.
  ///   - route: Where Enter leads; by default to the indicator.
  /// - Returns: A line for each, those of one indicator together.
  func items(
    _ observations: [Observation], isExplained: Bool = false,
    opens route: (Observation) -> Route = { .indicator($0.indicator) }
  ) -> [PageItem] {
    var last: Indicator.ID?
    return observations.grouped(by: \.indicator).flatMap(\.elements).compactMap { observation in
      guard let indicator = store.indicator(observation.indicator) else { return nil }
      let line = FigureLine(
        indicator: indicator, observation: observation, title: indicator.nameWithUnit,
        shortTitle: indicator.shortName, area: store.name(of: .area(observation.area)),
        isRepeat: last == indicator.id)
      last = indicator.id
      return .row(
        opens: route(observation), figure: Figure(indicator: indicator.id, area: observation.area),
        observations: [observation], observation.citation,
        foot: isExplained ? .remark(indicator.definition) : nil, line.draw)
    }
  }
}
