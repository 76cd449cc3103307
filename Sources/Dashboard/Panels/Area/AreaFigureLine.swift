import BredeWelvaart
import Cells

/// A line of an area's figures: the figure, a bar, what it is held against, its place and its source.
struct AreaFigureLine {
  let context: PageContext
  let area: Area
  let reference: Reference?
  let longestPeriod: Int

  private var store: Store { context.store }

  /// The columns that there is room for.
  private struct Columns {
    let name: Int
    let value = 8
    let bar: Int
    let reference: Int
    /// Only wijken have a place among each other.
    let rank: Int
    let period: Int
    let source: Int

    /// Divides a line; what is left goes to the bar, the name and the source in turn.
    init(width: Int, longestPeriod: Int, isWijk: Bool) {
      rank = isWijk ? 11 : 0
      reference = isWijk ? 12 : 14
      period = width >= 70 && longestPeriod > 0 ? max(7, longestPeriod) + 1 : 0
      source = width >= 140 ? min(48, width - 100) : width >= 106 ? 19 : 0
      // A space before the value, the bar and the reference.
      let rest = width - value - reference - rank - period - source - 4
      bar = rest >= 26 ? min(30, max(7, rest / 4)) : 0
      name = max(8, rest - bar)
    }
  }

  private func columns(_ width: Int) -> Columns {
    Columns(width: width, longestPeriod: longestPeriod, isWijk: area.level == .wijk)
  }

  func drawHeads(_ frame: inout Frame, in area: Rect) {
    let columns = columns(area.width)
    var x = area.x
    let style = Style(.muted, on: .plain, .underline)
    func head(_ text: String, _ width: Int, gap: Int = 0) {
      guard width > 0 else { return }
      frame.write(text.truncated(to: width).padded(to: width), x: x, y: area.y, in: area, style)
      x += width + gap
    }
    head("indicator", columns.name, gap: 1)
    head("cijfer".paddedLeft(to: columns.value), columns.value, gap: 1)
    if columns.bar > 0 { head("vanaf 0", columns.bar, gap: 1) }
    let name = reference.map(store.shortName) ?? ""
    head("    " + name.truncated(to: columns.reference - 4), columns.reference, gap: 1)
    head("plaats", columns.rank)
    head("periode", columns.period)
    head("bron", columns.source)
  }

  func draw(_ figure: AreaFigures.Row, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let columns = columns(row.width)
    let indicator = figure.indicator
    let comparison = context.compare(indicator, area)
    let ranking = store.ranking(indicator)
    var x = row.x
    /// The next column, with a gap after it.
    func column(_ width: Int, gap: Int = 0) -> Rect {
      defer { x += width + (width > 0 ? gap : 0) }
      return Rect(x: x, y: row.y, width: width, height: 1)
    }
    let nameArea = column(columns.name, gap: 1)
    frame.writeName(indicator.name, orShort: indicator.shortName, in: nameArea, hasCursor: hasCursor)
    let value = figure.observation.value.map { indicator.shortDutch($0) }
    frame.writeRight(
      value ?? "?", y: row.y, in: column(columns.value, gap: 1), value == nil ? .muted : .strong)
    drawBar(&frame, in: column(columns.bar, gap: 1), figure, ranking, comparison)
    drawReference(&frame, in: column(columns.reference, gap: 1), comparison, indicator)
    let rank = column(columns.rank)
    frame.write(ranking.words(for: area.code) ?? "", x: rank.x, y: row.y, in: rank)
    let period = column(columns.period)
    frame.write(figure.observation.dutchPeriod, x: period.x, y: row.y, in: period, .muted)
    let citation = figure.observation.citation
    let source = column(columns.source)
    frame.write(context.note(citation, width: source.width), x: source.x, y: row.y, in: source, .muted)
  }

  private func drawReference(
    _ frame: inout Frame, in area: Rect, _ comparison: Comparison?, _ indicator: Indicator
  ) {
    frame.swatch(comparison?.verdict, x: area.x, y: area.y, in: area)
    guard let comparison else { return }
    frame.write(
      context.referenceFigure(comparison, indicator, self.area), x: area.x + 4, y: area.y, in: area, .muted)
  }

  private func drawBar(
    _ frame: inout Frame, in area: Rect, _ figure: AreaFigures.Row, _ ranking: Ranking,
    _ comparison: Comparison?
  ) {
    // A figure alone would be a full bar that says nothing.
    guard ranking.count > 1 || comparison?.referenceValue != nil else { return }
    // From nought to the highest of what is compared, so that bars of one line can be compared.
    let value = figure.observation.value?.doubleValue
    let reference = comparison?.referenceValue?.doubleValue
    guard let value, let highest = [ranking.range?.upperBound, value, reference].compactMap({ $0 }).max(),
      highest > 0
    else { return }
    Bar(
      share: value / highest, ink: comparison?.verdict.barInk ?? .muted,
      range: ranking.range.flatMap {
        $0.lowerBound < 0 ? nil : $0.lowerBound / highest...$0.upperBound / highest
      },
      marks: reference.map { [$0 / highest] } ?? []
    ).draw(&frame, in: area)
  }
}
