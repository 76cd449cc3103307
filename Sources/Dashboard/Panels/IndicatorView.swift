import BredeWelvaart
import Cells

/// An indicator: what it means, and the wijken in the order of their figures.
struct IndicatorView {
  let store: Store
  let state: State

  /// A line of the ranking.
  private struct Line {
    let name: String
    let code: Area.Code
    let rank: String
    let value: DecimalNumber?
    let isWijk: Bool
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    guard let indicator = store.indicator(state.indicator) else { return }
    var y = area.y
    let end = frame.write(indicator.name, x: area.x, y: y, in: area, .focus)
    let theme = store.theme(indicator.theme)?.name ?? ""
    let unit = indicator.unit.note.isEmpty ? "" : ", \(indicator.unit.note)"
    frame.write("  \(theme)\(unit)", x: end, y: y, in: area, .muted)
    y = frame.writeLines(indicator.definition, y: y + 1, in: area, .plain, atMost: 3)
    y = frame.writeLines(Self.directionWords(indicator), y: y, in: area, .muted, atMost: 1)
    let lines = lines(indicator)
    let footHeight = min(7, max(3, area.height / 4))
    let room = area.maxY - y - 2 - footHeight
    let body = Rect(x: area.x, y: y + 1, width: area.width, height: min(room, lines.count))
    let foot = Rect(x: area.x, y: body.maxY + 1, width: area.width, height: area.maxY - body.maxY - 1)
    drawRanking(lines, &frame, in: body, indicator)
    frame.rule(y: foot.y, in: foot)
    drawFoot(&frame, in: foot.splitTop(1).rest, indicator)
  }

  private static func directionWords(_ indicator: Indicator) -> String {
    switch indicator.direction {
    case .higher: "Hoger is gunstiger."
    case .lower: "Lager is gunstiger."
    case .neutral: "Hoger of lager is hier niet beter of slechter."
    }
  }

  private func lines(_ indicator: Indicator) -> [Line] {
    let ranking = store.ranking(indicator)
    let around = store.content.areas.filter { $0.level != .wijk && $0.level != .buurt }
      .compactMap { area in
        store.value(indicator.id, area.code).map {
          Line(name: area.name, code: area.code, rank: "", value: $0, isWijk: false)
        }
      }
    let ranked = ranking.entries.map {
      Line(name: $0.area.name, code: $0.area.code, rank: "\($0.rank)", value: $0.value, isWijk: true)
    }
    let missing =
      ranked.isEmpty
      ? []
      : ranking.missing.map { Line(name: $0.name, code: $0.code, rank: "", value: nil, isWijk: true) }
    return ranked + missing + around
  }

  private func drawRanking(_ lines: [Line], _ frame: inout Frame, in area: Rect, _ indicator: Indicator) {
    let values = lines.compactMap { $0.value?.doubleValue }
    guard let highest = values.max() else {
      frame.write("Er zijn geen cijfers.", x: area.x, y: area.y, in: area, .muted)
      return
    }
    let lowest = min(0, values.min() ?? 0)
    let middle = store.value(indicator, of: state.mapReference(store)) ?? store.value(indicator, of: .wijken)
    let cursor = lines.firstIndex { $0.code == state.area }
    let window = ListWindow(count: lines.count, cursor: cursor, height: area.height)
    for (offset, line) in lines[window.range].enumerated() {
      let row = Rect(x: area.x, y: area.y + offset, width: area.width, height: 1)
      drawLine(
        line, &frame, in: row, indicator, lowest...max(highest, lowest + 1e-9), middle,
        isCursor: line.code == state.area)
      if line.isWijk { frame.target(row, .selectArea(line.code)) }
    }
    window.drawMarks(&frame, in: area)
  }

  private func drawLine(
    _ line: Line, _ frame: inout Frame, in row: Rect, _ indicator: Indicator, _ range: ClosedRange<Double>,
    _ middle: DecimalNumber?, isCursor: Bool
  ) {
    let nameWidth = min(22, max(12, row.width / 4))
    let base: Style = isCursor ? .selected : line.isWijk ? .plain : .muted
    if isCursor { frame.canvas.fill(Rect(x: row.x, y: row.y, width: nameWidth, height: 1), style: base) }
    frame.writeRight(
      line.rank, y: row.y, in: Rect(x: row.x, y: row.y, width: 2, height: 1), isCursor ? base : .muted)
    frame.write(
      line.name, x: row.x + 3, y: row.y, in: Rect(x: row.x, y: row.y, width: nameWidth, height: 1), base)
    let valueArea = Rect(x: row.x + nameWidth, y: row.y, width: 9, height: 1)
    guard let value = line.value else {
      frame.writeRight("?", y: row.y, in: valueArea, .muted)
      frame.write("geen cijfer", x: valueArea.maxX + 1, y: row.y, in: row, .muted)
      return
    }
    frame.writeRight(indicator.shortDutch(value), y: row.y, in: valueArea, .strong)
    var ink = Ink.muted
    if let area = store.area(line.code), let reference = reference(for: area) {
      let comparison = store.compare(
        indicator, area, with: reference, toleranceScale: state.toleranceScale)
      // Among the areas around, only those that can be compared get a verdict.
      if line.isWijk || comparison.verdict != nil {
        frame.swatch(comparison.verdict, x: valueArea.maxX + 1, y: row.y, in: row)
      }
      if comparison.verdict == .better { ink = .betterText }
      if comparison.verdict == .worse { ink = .worseText }
    }
    let bar = Rect(
      x: valueArea.maxX + 5, y: row.y, width: min(90, max(0, row.maxX - valueArea.maxX - 6)), height: 1)
    func share(_ value: Double) -> Double {
      (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    }
    Bar(share: share(value.doubleValue), ink: ink, marks: middle.map { [share($0.doubleValue)] } ?? [])
      .draw(&frame, in: bar)
  }

  /// What an area of the ranking is held against; only the gemeente has one besides the wijken.
  private func reference(for area: Area) -> Reference? {
    switch area.level {
    case .wijk: state.mapReference(store)
    case .gemeente: state.area == area.code ? state.reference(store) : store.references(for: area).first
    default: nil
    }
  }

  private func drawFoot(_ frame: inout Frame, in area: Rect, _ indicator: Indicator) {
    var y = area.y
    let reference = state.mapReference(store)
    let used = store.value(indicator, of: reference) == nil ? Reference.wijken : reference
    if let value = store.value(indicator, of: used) {
      y = frame.writeLines(
        "\(frame.glyphs.mark) \(store.name(of: used)): \(indicator.dutch(value))", y: y, in: area, atMost: 1)
    }
    let observation =
      store.observation(indicator.id, state.area)
      ?? store.wijken.lazy.compactMap { store.observation(indicator.id, $0.code) }.first
    if let observation {
      y = frame.writeLines(
        "Bron: \(store.words(for: observation.citation))", y: y, in: area, .muted, atMost: 1)
    }
    for caveat in store.caveats(indicator.id) {
      y = frame.writeLines("Let op: \(caveat.wordsWithSubject)", y: y, in: area, .accent)
    }
  }
}
