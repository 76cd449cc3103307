import BredeWelvaart
import Cells

/// The figures of an indicator over the years and in each scenario, as bars.
struct IndicatorTimeline {
  let context: PageContext
  let indicator: Indicator

  private var store: Store { context.store }

  var items: [PageItem] {
    let figures = areas.lazy.map { TimelineFigures(store, indicator, $0) }
    return figures.first { !$0.isEmpty }.map(items) ?? []
  }

  /// The selected area and the gemeente; where neither has any figure, the others.
  private var areas: [Area] {
    let near = [store.area(context.state.area), store.gemeente].compactMap(\.self)
    let isKnown = near.contains { !store.observations(indicator.id, $0.code).isEmpty }
    return isKnown ? near : store.content.areas
  }

  private func items(of figures: TimelineFigures) -> [PageItem] {
    let lines = figures.lines
    let isForecast = lines.allSatisfy { $0.observation.status == .forecast }
    let isDated = lines.contains { !$0.period.text.isEmpty }
    let heading = isForecast ? "Voorspelling" : isDated ? "Over de jaren" : "Uitkomsten"
    var items: [PageItem] = [.blank, .heading(heading, note: note(figures))]
    let chart = TimelineChart(
      store: store, indicator: indicator, lines: lines, hasOneSource: figures.hasOneSource)
    items += lines.enumerated().map { index, line in
      PageItem(
        body: .drawing(lines: 1) { chart.draw(index, &$0, in: $1, hasCursor: $2) },
        command: .openCitation(line.observation.citation), observations: [line.observation],
        citation: line.observation.citation)
    }
    if !figures.hasOneSource {
      items.append(
        .text("De bronnen verschillen per regel. Daarom zijn de cijfers niet naast elkaar getekend.", .muted))
    }
    return items
  }

  /// The area, and the source where one gives all.
  private func note(_ figures: TimelineFigures) -> String {
    guard figures.hasOneSource, let first = figures.lines.first else { return figures.area.name }
    return "\(figures.area.name), bron: \(store.shortName(of: first.observation.citation.source))"
  }
}
