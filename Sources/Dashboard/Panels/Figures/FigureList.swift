import BredeWelvaart

extension PageContext {
  /// Figures of one place, with the indicator in front of the first of its figures.
  ///
  /// Those of one indicator stand together; where they are explained, the foot says what they mean.
  func items(
    _ observations: [Observation], isExplained: Bool = false,
    opens route: (Observation) -> Route = { .indicator($0.indicator) }
  ) -> [PageItem] {
    var last: Indicator.ID?
    let listed = store.listed(observations.grouped(by: \.indicator).flatMap(\.elements))
    let width = listed.map { $0.figure.words(0).cellWidth }.max() ?? 0
    return listed.compactMap { indicator, figure in
      guard let observation = figure.observations.first else { return nil }
      let line = FigureLine(
        figure: figure, title: indicator.nameWithUnit,
        shortTitle: indicator.shortColumnName, area: store.name(of: .area(observation.area)),
        isRepeat: last == indicator.id, figureWidth: width)
      last = indicator.id
      return .row(
        opens: route(observation), figure: Figure(indicator: indicator.id, area: observation.area),
        observations: figure.observations, observation.citation,
        foot: isExplained ? .remark(indicator.definition) : nil, line.draw)
    }
  }
}
