import BredeWelvaart
import Cells

/// The profile of a wijk or another area: every figure with its place among the others.
struct AreaView {
  let store: Store
  let state: State
  let cursor: Int

  /// The columns that there is room for.
  private struct Columns {
    let name: Int
    let value = 7
    let bar: Int
    let reference: Int
    /// Only wijken have a place among each other.
    let rank: Int
    let period: Int
    let source: Int

    /// Divides a line; what is left goes to the bar, the name and the source in turn.
    init(width: Int, longestPeriod: Int, isWijk: Bool) {
      rank = isWijk ? 11 : 0
      reference = isWijk ? 10 : 13
      period = width >= 72 && longestPeriod > 0 ? max(7, longestPeriod) + 1 : 0
      source = width >= 124 ? min(44, width - 96) : width >= 72 ? 11 : 0
      // A space before the value, the bar and the reference, and room for the marks of the list.
      let rest = width - value - reference - rank - period - source - 4
      bar = rest >= 26 ? min(30, max(7, rest / 4)) : 0
      name = max(8, rest - bar)
    }
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    guard let selected = store.area(state.area), let reference = state.reference(store) else { return }
    let rows = AreaFigures(store, selected.code).rows
    let columns = Columns(
      width: area.width, longestPeriod: rows.map { $0.observation.period.dutch.cellWidth }.max() ?? 0,
      isWijk: selected.level == .wijk)
    let (head, below) = area.splitTop(2)
    let usesMedian = rows.contains { row in
      let comparison = store.compare(row.indicator, selected, with: reference)
      return comparison.reference == .wijken && comparison.referenceValue != nil
    }
    drawHead(&frame, in: head, selected, reference, columns, usesMedian: usesMedian)
    let footHeight = min(8, max(4, area.height / 4))
    let (list, foot) = below.splitBottom(footHeight)
    drawList(&frame, in: list, rows, selected, reference, columns)
    frame.rule(y: foot.y, in: foot)
    if rows.indices.contains(cursor) {
      drawDetail(&frame, in: foot.splitTop(1).rest, rows[cursor], selected)
    }
  }

  private func drawHead(
    _ frame: inout Frame, in area: Rect, _ selected: Area, _ reference: Reference, _ columns: Columns,
    usesMedian: Bool
  ) {
    let number = selected.number.map { "  wijk \($0)" } ?? ""
    let end = frame.write(selected.name, x: area.x, y: area.y, in: area, .focus)
    frame.write(number, x: end, y: area.y, in: area, .muted)
    if usesMedian, reference != .wijken {
      let name = store.name(of: reference)
      let long = "* \(name) heeft hier geen cijfer; dit is \(store.name(of: .wijken))"
      let note = area.width >= 90 ? long : "* \(store.name(of: .wijken))"
      let room = Rect(
        x: end + number.cellWidth + 2, y: area.y, width: area.maxX - end - number.cellWidth - 2, height: 1)
      if note.cellWidth <= room.width { frame.writeRight(note, y: area.y, in: room, .muted) }
    }
    var x = area.x + columns.name + 1
    let style = Style(.muted, on: .plain, .underline)
    let y = area.y + 1
    frame.write("indicator".padded(to: columns.name), x: area.x, y: y, in: area, style)
    frame.write("cijfer".paddedLeft(to: columns.value), x: x, y: y, in: area, style)
    x += columns.value + 1
    if columns.bar > 0 {
      frame.write("vanaf 0".truncated(to: columns.bar).padded(to: columns.bar), x: x, y: y, in: area, style)
      x += columns.bar + 1
    }
    let name = reference == .wijken ? "midden" : store.name(of: reference)
    frame.write(
      "    " + name.truncated(to: columns.reference - 4).padded(to: columns.reference - 4), x: x, y: y,
      in: area, style)
    x += columns.reference + 1
    if columns.rank > 0 { frame.write("plaats".padded(to: columns.rank), x: x, y: y, in: area, style) }
    x += columns.rank
    if columns.period > 0 { frame.write("periode".padded(to: columns.period), x: x, y: y, in: area, style) }
    x += columns.period
    if columns.source > 0 { frame.write("bron".padded(to: columns.source), x: x, y: y, in: area, style) }
  }

  /// A line of the list: a heading of a theme or a figure.
  private enum Line {
    case theme(Theme)
    case figure(Int)
  }

  private func drawList(
    _ frame: inout Frame, in area: Rect, _ rows: [AreaFigures.Row], _ selected: Area, _ reference: Reference,
    _ columns: Columns
  ) {
    var lines: [Line] = []
    for (index, row) in rows.enumerated() {
      if index == 0 || rows[index - 1].theme != row.theme { lines.append(.theme(row.theme)) }
      lines.append(.figure(index))
    }
    let position = lines.firstIndex { if case .figure(cursor) = $0 { true } else { false } }
    let window = ListWindow(count: lines.count, cursor: position, height: area.height)
    for (offset, line) in lines[window.range].enumerated() {
      let row = Rect(x: area.x, y: area.y + offset, width: area.width, height: 1)
      switch line {
      case .theme(let theme): frame.write(theme.name, x: row.x, y: row.y, in: row, .heading)
      case .figure(let index):
        drawRow(&frame, in: row, rows[index], selected, reference, columns, isCursor: index == cursor)
      }
    }
    window.drawMarks(&frame, in: area)
    if rows.isEmpty {
      frame.write("Voor dit gebied zijn er geen cijfers.", x: area.x, y: area.y, in: area, .muted)
    }
  }

  private func drawRow(
    _ frame: inout Frame, in row: Rect, _ figure: AreaFigures.Row, _ selected: Area, _ reference: Reference,
    _ columns: Columns, isCursor: Bool
  ) {
    let indicator = figure.indicator
    let comparison = store.compare(indicator, selected, with: reference, toleranceScale: state.toleranceScale)
    let ranking = store.ranking(indicator)
    let base: Style = isCursor ? .selected : .plain
    if isCursor { frame.canvas.fill(Rect(x: row.x, y: row.y, width: columns.name, height: 1), style: base) }
    let nameArea = Rect(x: row.x, y: row.y, width: columns.name, height: 1)
    let name = indicator.name.cellWidth <= columns.name - 1 ? indicator.name : indicator.shortName
    frame.write(" " + name, x: row.x, y: row.y, in: nameArea, base)
    var x = row.x + columns.name + 1
    let value = figure.observation.value.map { indicator.shortDutch($0) }
    let valueArea = Rect(x: x, y: row.y, width: columns.value, height: 1)
    frame.writeRight(
      value ?? "?", y: row.y, in: valueArea, value == nil ? .muted : .strong)
    x += columns.value + 1
    if columns.bar > 0 {
      drawBar(&frame, in: Rect(x: x, y: row.y, width: columns.bar, height: 1), figure, ranking, comparison)
      x += columns.bar + 1
    }
    drawReference(
      &frame, in: Rect(x: x, y: row.y, width: columns.reference, height: 1), comparison, indicator, reference)
    x += columns.reference + 1
    frame.write(
      ranking.words(for: selected.code) ?? "", x: x, y: row.y,
      in: Rect(x: x, y: row.y, width: columns.rank, height: 1))
    x += columns.rank
    frame.write(
      figure.observation.period.dutch, x: x, y: row.y,
      in: Rect(x: x, y: row.y, width: columns.period, height: 1), .muted)
    x += columns.period
    let citation = figure.observation.citation
    let source = columns.source > 20 ? "\(citation.source), \(citation.locator)" : citation.source.rawValue
    frame.write(source, x: x, y: row.y, in: Rect(x: x, y: row.y, width: columns.source, height: 1), .muted)
  }

  private func drawReference(
    _ frame: inout Frame, in area: Rect, _ comparison: Comparison, _ indicator: Indicator,
    _ reference: Reference
  ) {
    frame.swatch(comparison.verdict, x: area.x, y: area.y, in: area)
    guard let value = comparison.referenceValue else { return }
    // Another reference than the column's is marked, since the heading does not name it.
    let mark = comparison.reference == reference ? "" : "*"
    frame.write(indicator.shortDutch(value) + mark, x: area.x + 4, y: area.y, in: area, .muted)
  }

  private func drawBar(
    _ frame: inout Frame, in area: Rect, _ figure: AreaFigures.Row, _ ranking: Ranking,
    _ comparison: Comparison
  ) {
    // A figure alone would be a full bar that says nothing.
    guard ranking.count > 1 || comparison.referenceValue != nil else { return }
    // From nought to the highest of what is compared, so that bars of one line can be compared.
    let value = figure.observation.value?.doubleValue
    let highest = [ranking.range?.upperBound, value, comparison.referenceValue?.doubleValue].compactMap { $0 }
      .max()
    guard let value, let highest, highest > 0 else { return }
    func share(_ value: Double) -> Double { value / highest }
    let ink: Ink =
      switch comparison.verdict {
      case .better: .betterText
      case .worse: .worseText
      default: .muted
      }
    Bar(share: share(value), ink: ink, marks: comparison.referenceValue.map { [share($0.doubleValue)] } ?? [])
      .draw(&frame, in: area)
  }

  private func drawDetail(_ frame: inout Frame, in area: Rect, _ row: AreaFigures.Row, _ selected: Area) {
    guard let reference = state.reference(store) else { return }
    let comparison = store.compare(
      row.indicator, selected, with: reference, toleranceScale: state.toleranceScale)
    let period = row.observation.period.text.isEmpty ? "" : " (\(row.observation.period.dutch))"
    let figure =
      row.observation.dutch(row.indicator).map {
        "\($0)\(period), \(store.words(for: comparison, row.indicator))"
      }
      ?? "geen cijfer: \(store.reasonForNoFigure(row.observation))"
    let trend = store.trend(row.indicator, selected).map { "; ontwikkeling: \($0.words)" } ?? ""
    var y = frame.writeLines(
      "\(row.indicator.name): \(figure)\(trend)", y: area.y, in: area, .plain, atMost: 2)
    y = frame.writeLines(
      "Bron: \(store.words(for: row.observation.citation))", y: y, in: area, .muted, atMost: 1)
    for caveat in store.caveats(row.indicator.id, area: selected.code) {
      y = frame.writeLines("Let op: \(caveat.text)", y: y, in: area, .accent)
    }
    y = frame.writeLines(row.indicator.definition, y: y, in: area, .muted)
    if !row.observation.note.isEmpty, row.observation.value != nil {
      frame.writeLines("Noot: \(row.observation.note)", y: y, in: area, .muted)
    }
  }
}
