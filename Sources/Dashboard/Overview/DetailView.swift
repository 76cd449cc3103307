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
    guard let indicator = store.indicator(state.indicator) else { return }
    let fact = state.fact(indicator, selected, store)
    let titles = [indicator.name, indicator.shortName].map { "\(selected.name): \($0)" }
    let title = titles.first { $0.cellWidth <= area.width } ?? "\(selected.name): \(indicator.shortName)"
    drawTitle(&frame, in: area, title)
    var y = drawFigure(fact, behind: title, &frame, in: area) ?? drawLead(fact, &frame, in: area)
    // What the map shows, for who looks at all of it.
    let spread = selected.level == .wijk ? nil : store.ranking(indicator).spreadWords
    for words in [standing(fact, indicator, area.width), spread ?? ""] where !words.isEmpty {
      y = frame.writeLines(words, y: y, in: area, atMost: 2)
    }
    if let buurten = buurtWords(indicator, selected), area.maxY - y > (fact.hasFigure ? 1 : 0) {
      y = frame.writeLines(buurten, y: y, in: area, atMost: 1)
    }
    frame.write(Array(fact.footnotes(store).dropFirst()), in: area.splitTop(y - area.y).rest)
  }

  /// The place among the wijken and the development, in as many words as two lines have room for.
  private func standing(_ fact: FigureFact, _ indicator: Indicator, _ width: Int) -> String {
    // Where a development is all that is told, it stands above already.
    let trend = fact.developmentAlone == nil ? fact.trend : nil
    let trends = trend.map { [$0.explained(indicator), $0.sized(indicator)] } ?? []
    let rank = [fact.rank?.words ?? ""].filter { !$0.isEmpty }
    let forms = trends.map { (rank + ["ontwikkeling: \($0)"]).joined(separator: " · ") } + rank
    return forms.first { $0.wrapped(to: width).count <= 2 } ?? ""
  }

  /// A figure that is compared with nothing, behind the title where there is room; nil where there is none.
  private func drawFigure(
    _ fact: FigureFact, behind title: String, _ frame: inout Frame, in area: Rect
  ) -> Int? {
    let figure = fact.allFigures
    guard fact.hasFigure, fact.standing.isEmpty, title.cellWidth + 2 + figure.cellWidth <= area.width else {
      return nil
    }
    frame.write(figure, x: area.x + title.cellWidth + 2, y: area.y, in: area, .strong)
    return area.y + 1
  }

  /// The figure with its verdict, or what stands in its place.
  private func drawLead(_ fact: FigureFact, _ frame: inout Frame, in area: Rect) -> Int {
    var y = area.y + 1
    guard fact.isTold else {
      return frame.writeLines("\(fact.absence.capitalisedFirst): \(fact.reason).", y: y, in: area)
    }
    var x = area.x
    if fact.hasFigure {
      let figures = fact.allFigures
      let end = frame.writeLines(figures, y: y, in: area, .strong, atMost: 3)
      // Behind several lines there is no room for more.
      x = end == y + 1 ? x + figures.cellWidth + 2 : area.maxX
      y = end - 1
    }
    let verdict = fact.comparison?.verdict
    let words = fact.hasFigure ? fact.standing : fact.verdict
    guard !words.isEmpty else { return y + 1 }
    // Beside the figure where it fits, else on a line of its own.
    let needed = 4 + words.cellWidth
    let line = x + needed <= area.maxX || x == area.x ? y : y + 1
    if line > y { x = area.x }
    let end = frame.sign(of: fact, x: x, y: line, in: area)
    if end > x { x = end + 1 }
    let room = Rect(x: x, y: line, width: area.maxX - x, height: area.maxY - line)
    return frame.writeLines(words, y: line, in: room, verdict?.textStyle ?? .muted, atMost: 2)
  }

  /// The title, with what the two rings say together at its right end.
  private func drawTitle(_ frame: inout Frame, in area: Rect, _ title: String) {
    let segment = state.wheel(store)?.segments.first { $0.indicator.id == state.indicator }
    let label = segment?.signal?.label(frame.glyphs) ?? ""
    let room = Rect(x: area.x, y: area.y, width: area.width - label.cellWidth - 2, height: 1)
    frame.write(title, x: area.x, y: area.y, in: label.isEmpty ? area : room, .heading)
    if let signal = segment?.signal { frame.writeRight(label, y: area.y, in: area, signal.textStyle) }
  }

  /// The buurten of the wijk that have a figure too; nil for none.
  private func buurtWords(_ indicator: Indicator, _ selected: Area) -> String? {
    let words = store.buurten(of: selected).flatMap { buurt in
      store.readings(indicator, buurt.code).map { "\(buurt.name) \($0.words)" }
    }
    return words.isEmpty
      ? nil : "\(words.count == 1 ? "Buurt" : "Buurten"): \(words.joined(separator: ", "))"
  }
}
