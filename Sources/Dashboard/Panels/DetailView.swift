import BredeWelvaart
import Cells

/// What the map and the wheel point at, in words.
struct DetailView {
  let store: Store
  let state: State

  func draw(_ frame: inout Frame, in area: Rect) {
    guard let selected = store.area(state.area), let indicator = store.indicator(state.indicator),
      let reference = state.reference(store)
    else { return }
    let observation = store.observation(indicator.id, selected.code)
    let comparison = store.compare(indicator, selected, with: reference, toleranceScale: state.toleranceScale)
    var x = frame.write("\(selected.name): \(indicator.name)", x: area.x, y: area.y, in: area, .heading)
    var y = area.y + 1
    guard let observation, let figure = observation.dutch(indicator) else {
      y = frame.writeLines("Geen cijfer: \(store.reasonForNoFigure(observation)).", y: y, in: area)
      if selected.level != .wijk, let spread = store.ranking(indicator).spreadWords {
        y = frame.writeLines(spread, y: y, in: area)
      }
      drawMore(&frame, y: y, in: area, indicator, selected, observation)
      return
    }
    x = frame.write(figure, x: area.x, y: y, in: area, .strong) + 2
    x = frame.swatch(comparison.verdict, x: x, y: y, in: area) + 1
    frame.write(
      store.words(for: comparison, indicator), x: x, y: y, in: area, comparison.verdict?.textStyle ?? .muted)
    drawMore(&frame, y: y + 1, in: area, indicator, selected, observation)
  }

  private func drawMore(
    _ frame: inout Frame, y: Int, in area: Rect, _ indicator: Indicator, _ selected: Area,
    _ observation: Observation?
  ) {
    var y = frame.writeLines(facts(indicator, selected, observation), y: y, in: area, atMost: 2)
    for caveat in store.caveats(indicator.id, area: selected.code).prefix(1) where area.maxY - y > 1 {
      y = frame.writeLines(
        "Let op: \(caveat.text)", y: y, in: area, .accent, atMost: max(1, area.maxY - y - 1))
    }
    if let observation {
      y = frame.writeLines(
        "Bron: \(store.words(for: observation.citation))", y: y, in: area, .muted, atMost: 2)
    }
    if area.maxY - y > 2 { frame.writeLines(indicator.definition, y: y + 1, in: area, .muted) }
  }

  private func facts(_ indicator: Indicator, _ selected: Area, _ observation: Observation?) -> String {
    var facts: [String] = []
    let ranking = store.ranking(indicator)
    if let rank = ranking.words(for: selected.code) { facts.append("\(rank) wijken, hoogste eerst") }
    if let trend = store.trend(indicator, selected) {
      facts.append("ontwikkeling: \(trend.words)")
    } else {
      facts.append("ontwikkeling: geen gegevens")
    }
    if let period = observation?.period.dutch, !period.isEmpty { facts.append(period) }
    return facts.joined(separator: " · ")
  }
}
