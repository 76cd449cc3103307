import BredeWelvaart
import Cells

/// Developments in a table: what, how it went, over which years, how large, and a small line of the years.
struct DevelopmentTable {
  let store: Store
  let order: TableOrder<Development>
  private let widths: (name: Int, verdict: Int, years: Int, size: Int)

  init(store: Store, developments: [Development], _ sorting: State.ColumnSorting?) {
    self.store = store
    order = TableOrder(
      [
        .init(Self.indicator) { .name($0.indicator.columnName) },
        .init(Self.verdict) { $0.trend.map { .number($0.verdict.order()) } },
        .init(Self.years) { $0.series.points.last.map { .number(Double(-$0.year)) } },
        .init(Self.size) { $0.change.map { .number(-$0.clearness) } },
      ], sorting)
    func widest(_ text: (Development) -> String) -> Int { developments.map { text($0).cellWidth }.max() ?? 0 }
    widths = (
      min(44, widest(\.indicator.columnName)), max(Self.verdict.cellWidth + 2, widest(Self.verdictWords)),
      max(Self.years.cellWidth, widest(Self.yearWords)), min(24, widest(Self.sizeWords))
    )
  }

  // The names of the columns in their heads.
  private static let (indicator, verdict, years, size) = ("indicator", "ontwikkeling", "jaren", "verandering")

  /// How to read the table.
  static let reading = "Onderin staat waarop een regel rust; s sorteert, ook op verandering."

  private static func verdictWords(_ development: Development) -> String {
    development.trend?.brief ?? "geen oordeel"
  }

  private static func yearWords(_ development: Development) -> String {
    if let trend = development.trend { return trend.period.dutch }
    return development.series.span?.yearWords ?? ""
  }

  private static func sizeWords(_ development: Development) -> String {
    guard !development.isInWords, let change = development.change else { return "" }
    return change.size(development.indicator)
  }

  private func plan(_ width: Int) -> ColumnPlan {
    ColumnPlan(
      [
        .init(widths.name, least: 18, grows: 1), .init(2), .init(widths.verdict, least: 12),
        .init(widths.years, givesWay: 2), .init(widths.size, givesWay: 1),
        .init(28, least: 6, givesWay: 3, grows: 2),
      ], width: width)
  }

  func drawHeads(_ frame: inout Frame, in row: Rect) {
    let glyphs = frame.glyphs
    func head(_ name: String) -> String { order.mark(name, glyphs) + name }
    plan(row.width).drawHeads(
      [
        (head(Self.indicator), false), ("", false), (head(Self.verdict), false), (head(Self.years), false),
        (head(Self.size), false), ("", false),
      ], &frame, in: row)
  }

  func item(_ development: Development) -> PageItem {
    let figure = Figure(indicator: development.indicator.id, area: development.area.code)
    let isLine = development.series.points.count > 1
    let citation = development.trend?.citation ?? development.series.points.last?.observation.citation
    return .row(
      opens: isLine ? .years(figure.indicator, figure.area) : .indicator(figure.indicator), figure: figure,
      observations: development.change.map { [$0.first, $0.last] } ?? [], citation,
      foot: .remarks {
        [Footnote(development.sentence)] + development.caveats.map(Footnote.caveat)
          + store.footnotes([citation].compactMap(\.self))
      }
    ) { draw(development, &$0, in: $1, hasCursor: $2) }
  }

  private func draw(_ development: Development, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let places = plan(row.width).places(in: row)
    guard places.count == 6 else { return }
    frame.writeName(
      development.indicator.columnName, orShort: development.indicator.shortColumnName, in: places[0],
      hasCursor: hasCursor)
    let verdict = development.trend?.verdict
    if let verdict { frame.write(String(verdict.sign(frame.glyphs)), in: places[1], verdict.textStyle) }
    frame.write(Self.verdictWords(development), in: places[2], verdict?.textStyle ?? .muted)
    frame.write(Self.yearWords(development), in: places[3], .muted)
    frame.write(Self.sizeWords(development), in: places[4])
    SmallLine(series: development.series)?.draw(&frame, in: places[5])
  }
}
