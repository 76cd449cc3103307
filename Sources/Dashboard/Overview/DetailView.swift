import BredeWelvaart
import Cells

/// What the map and the wheel point at, in words.
struct DetailView {
  let store: Store
  let state: State

  func draw(_ frame: inout Frame, in area: Rect) {
    guard let selected = store.area(state.area) else { return }
    guard !state.turns.isEmpty else {
      drawFigure(&frame, in: area, selected)
      return
    }
    let y = drawTurns(&frame, in: area, selected)
    let rest = area.splitTop(y + 1 - area.y).rest
    if rest.height >= 4 { drawFigure(&frame, in: rest, selected) }
  }

  /// What the last command changed comes first: it is there until the next command only.
  private func drawTurns(_ frame: inout Frame, in area: Rect, _ selected: Area) -> Int {
    frame.write("Anders in het wiel van \(selected.name)", x: area.x, y: area.y, in: area, .heading)
    var y = area.y + 1
    let sentences = TurnWords(store: store, turns: state.turns).sentences
    // A line for each where there is room.
    let fits = sentences.count < area.height && sentences.allSatisfy { $0.cellWidth <= area.width }
    for text in fits ? sentences : [sentences.joined(separator: " ")] {
      y = frame.writeLines(text, y: y, in: area)
    }
    return y
  }

  private func drawFigure(_ frame: inout Frame, in area: Rect, _ selected: Area) {
    guard let indicator = store.indicator(state.indicator), let reference = state.reference(store) else {
      return
    }
    let observation = store.observation(indicator.id, selected.code)
    let comparison = store.compare(indicator, selected, with: reference, toleranceScale: state.toleranceScale)
    drawTitle(&frame, in: area, "\(selected.name): \(indicator.name)")
    var y = area.y + 1
    guard let observation, let figure = observation.dutch(indicator) else {
      y = frame.writeLines("Geen cijfer: \(store.reasonForNoFigure(observation)).", y: y, in: area)
      if selected.level != .wijk, let spread = store.ranking(indicator).spreadWords {
        y = frame.writeLines(spread, y: y, in: area)
      }
      drawMore(&frame, y: y, in: area, indicator, selected, observation)
      return
    }
    var x = frame.write(figure, x: area.x, y: y, in: area, .strong) + 2
    x = frame.swatch(comparison.verdict, x: x, y: y, in: area) + 1
    frame.write(
      store.words(for: comparison, indicator), x: x, y: y, in: area, comparison.verdict?.textStyle ?? .muted)
    drawMore(&frame, y: y + 1, in: area, indicator, selected, observation)
  }

  /// The title, with what the two rings say together at its right end.
  private func drawTitle(_ frame: inout Frame, in area: Rect, _ title: String) {
    let segment = state.wheel(store)?.segments.first { $0.indicator.id == state.indicator }
    let label = segment?.signal?.label(frame.glyphs) ?? ""
    let room = Rect(x: area.x, y: area.y, width: area.width - label.cellWidth - 2, height: 1)
    frame.write(title, x: area.x, y: area.y, in: label.isEmpty ? area : room, .heading)
    if let signal = segment?.signal { frame.writeRight(label, y: area.y, in: area, signal.textStyle) }
  }

  private func drawMore(
    _ frame: inout Frame, y: Int, in area: Rect, _ indicator: Indicator, _ selected: Area,
    _ observation: Observation?
  ) {
    var y = frame.writeLines(facts(indicator, selected, observation), y: y, in: area, atMost: 2)
    if let buurten = buurtWords(indicator, selected), area.maxY - y > (observation == nil ? 0 : 1) {
      y = frame.writeLines(buurten, y: y, in: area, atMost: 1)
    }
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

  /// The buurten of the wijk that have a figure too; nil for none.
  private func buurtWords(_ indicator: Indicator, _ selected: Area) -> String? {
    let figures = store.buurtFigures(of: selected).filter { $0.indicator.id == indicator.id }
    let words = figures.compactMap { figure in
      figure.observation.dutch(indicator).map { "\(figure.area.name) \($0)" }
    }
    return words.isEmpty
      ? nil : "\(words.count == 1 ? "Buurt" : "Buurten"): \(words.joined(separator: ", "))"
  }

  private func facts(_ indicator: Indicator, _ selected: Area, _ observation: Observation?) -> String {
    var facts: [String] = []
    let ranking = store.ranking(indicator)
    if ranking.count > 1, let rank = ranking.words(for: selected.code) {
      facts.append("\(rank) wijken, hoogste eerst")
    }
    if let trend = store.trend(indicator, selected) {
      facts.append("ontwikkeling: \(trend.words)")
    } else {
      facts.append("ontwikkeling: geen gegevens")
    }
    if let period = observation?.dutchPeriod, !period.isEmpty { facts.append(period) }
    return facts.joined(separator: " · ")
  }
}
