import BredeWelvaart

/// Figures of one place, with the indicator in front of the first of its figures.
struct FigureList {
  let context: PageContext
  let observations: [Observation]
  /// Where Enter leads; by default to the indicator.
  var route: (Observation) -> Route = { .indicator($0.indicator) }
  /// Whether the foot says what the figure with the cursor means.
  var isExplained = false

  var items: [PageItem] {
    let store = context.store
    let sorted = observations.grouped(by: \.indicator).flatMap(\.elements)
    var last: Indicator.ID?
    return sorted.compactMap { observation in
      guard let indicator = store.indicator(observation.indicator) else { return nil }
      let line = FigureLine(
        indicator: indicator, observation: observation, title: indicator.nameWithUnit,
        shortTitle: indicator.shortName,
        area: store.area(observation.area)?.name ?? observation.area.rawValue, isRepeat: last == indicator.id)
      last = indicator.id
      var item = PageItem.row(
        opens: route(observation), figure: Figure(indicator: indicator.id, area: observation.area),
        observation.citation
      ) { line.draw(&$0, in: $1, hasCursor: $2) }
      item.observations = [observation]
      if isExplained { item.foot = .remark(indicator.definition) }
      return item
    }
  }
}
