import BredeWelvaart
import Cells

/// Figures that stand out: where, what, the figure, the verdict, what it was held against, and among which others.
struct StandoutTable {
  let store: Store
  /// What the heading says that figures are held against.
  let usual: Reference
  let order: TableOrder<Standout>
  private let areaWidth: Int
  /// The width of the widest figure.
  private let valueWidth: Int

  init(store: Store, standouts: [Standout], usual: Reference, _ sorting: State.ColumnSorting?) {
    (self.store, self.usual) = (store, usual)
    order = TableOrder(
      [
        .init(Self.area) { .name($0.area.name) }, .init(Self.indicator) { .name($0.indicator.columnName) },
        .init(Self.verdict) { .verdict($0.comparison) },
      ], sorting)
    areaWidth = min(19, store.wijken.map(\.name.cellWidth).max() ?? 0)
    valueWidth = standouts.map { Self.text($0, store).cellWidth }.max() ?? 0
  }

  private static let strips = 13...40

  /// Whether lines so wide have room for them.
  private static func hasStrips(_ width: Int) -> Bool { width >= 94 }

  /// How to read the strips on a screen so wide; empty where it has none.
  static func reading(_ screen: Int) -> String {
    hasStrips(screen - 4) ? " Rechts de plek tussen de wijken; streep: waarmee is vergeleken." : ""
  }

  // The names of the columns in their heads.
  private static let (area, indicator, verdict) = ("gebied", "indicator", "oordeel")

  /// Whether lines so wide have room to say in words what a figure was held against.
  private static func hasWords(_ width: Int) -> Bool { width >= 130 }

  /// The area, the indicator, the figure, the verdict with what it was held against, and the strip.
  private func plan(_ width: Int) -> ColumnPlan {
    let reference = Self.hasWords(width) ? 55 : width >= 70 ? 16 : 8
    return ColumnPlan(
      [
        .init(areaWidth), .init(43, least: 0), .init(valueWidth), .init(4 + reference),
        .init(Self.hasStrips(width) ? Self.strips.upperBound : 0, least: Self.strips.lowerBound, grows: 1),
      ], width: width)
  }

  func drawHeads(_ frame: inout Frame, in row: Rect) {
    let glyphs = frame.glyphs
    func head(_ name: String) -> (String, Bool) { (order.mark(name, glyphs) + name, false) }
    plan(row.width).drawHeads(
      [head(Self.area), head(Self.indicator), ("", false), head(Self.verdict), ("", false)], &frame, in: row)
  }

  func draw(_ standout: Standout, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let places = plan(row.width).places(in: row)
    guard places.count == 5 else { return }
    let text = Self.text(standout, store)
    if hasCursor { frame.canvas.fill(row.splitLeft(areaWidth + 1).left, style: .selected) }
    frame.write(standout.area.name, in: places[0], hasCursor ? .selected : .plain)
    // A long name has what a short figure leaves of its column.
    let end = places[2].maxX - text.cellWidth - 1
    let name = Rect(x: places[1].x, y: row.y, width: max(0, end - places[1].x), height: 1)
    let indicator = standout.indicator
    frame.writeName(
      indicator.columnName, orShort: indicator.shortColumnName, in: name, hasCursor: hasCursor)
    frame.writeRight(text, y: row.y, in: places[2], .strong)
    draw(standout, verdict: places[3], strip: places[4], hasWords: Self.hasWords(row.width), &frame)
  }

  /// Draws how the figure stands beside what it was held against.
  private func draw(
    _ standout: Standout, verdict: Rect, strip: Rect, hasWords: Bool, _ frame: inout Frame
  ) {
    let (indicator, comparison) = (standout.indicator, standout.comparison)
    let x = frame.swatch(comparison.verdict, x: verdict.x, y: verdict.y, in: verdict) + 1
    let words = hasWords ? store.words(for: comparison, indicator) : short(comparison, verdict.maxX - x)
    let look = comparison.verdict?.textStyle ?? .muted
    frame.write(words, x: x, y: verdict.y, in: verdict, hasWords ? look : .muted)

    guard !strip.isEmpty, let own = store.observation(indicator.id, standout.area.code)?.value else { return }
    let values = store.stripValues(indicator, showing: [(standout.area, own)])
    guard !values.isEmpty else { return }
    let marks = comparison.referenceValue.map { [$0.doubleValue] } ?? []
    Strip(values: values, own: own.doubleValue, ink: comparison.verdict.barInk, marks: marks)
      .draw(&frame, in: strip)
  }

  private static func text(_ standout: Standout, _ store: Store) -> String {
    store.observation(standout.indicator.id, standout.area.code)
      .flatMap { FigureText($0, standout.indicator)?.short } ?? ""
  }

  /// The reference's figure, after its name where that is short; else an asterisk says that it is another.
  private func short(_ comparison: Comparison, _ width: Int) -> String {
    guard let figure = comparison.referenceText?.short else { return "" }
    let words = "\(store.shortName(of: comparison.reference)) \(figure)"
    return words.cellWidth <= width ? words : figure + (comparison.reference == usual ? "" : "*")
  }
}
