import BredeWelvaart

extension PageContext {
  /// Figures of one place, with the indicator in front of the first of its figures.
  ///
  /// Those of one indicator stand together; where they are explained, the foot says what they mean.
  func items(
    _ observations: [Observation], isExplained: Bool = false,
    opens route: (Source.ID, Figure) -> Route = { .indicator($1.indicator) }
  ) -> [PageItem] {
    let listed = store.listed(observations.grouped(by: \.indicator).flatMap(\.elements))
    var last: Indicator.ID?
    return items(listed, isExplained: isExplained, opens: route) { figure in
      defer { last = figure.indicator.id }
      return FigureLine(
        figure: figure, title: figure.indicator.nameWithUnit,
        shortTitle: figure.indicator.shortColumnName, area: store.name(of: .area(figure.first.area)),
        isRepeat: last == figure.indicator.id)
    }
  }

  /// A line for each figure, where the widest of them says how much room they get.
  func items(
    _ listed: [ListedFigure], isExplained: Bool = false, opens route: (Source.ID, Figure) -> Route?,
    line: (ListedFigure) -> FigureLine
  ) -> [PageItem] {
    let width = listed.map { $0.words(0).cellWidth }.max() ?? 0
    return listed.map { listed in
      var line = line(listed)
      line.figureWidth = width
      let figure = Figure(indicator: listed.indicator.id, area: listed.first.area)
      return .row(
        opens: route(listed.first.citation.source, figure), figure: figure,
        observations: listed.observations, listed.first.citation,
        foot: isExplained ? .remark(listed.indicator.definition) : nil, line.draw)
    }
  }
}
