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
    areaWidth = min(20, (store.wijken.map(\.name.cellWidth).max() ?? 0) + 1)
    valueWidth = standouts.map { Self.text($0, store).cellWidth }.max() ?? 0
  }

  /// The columns of a strip, with the air before it.
  private static let strips = 14...40

  /// Whether lines so wide have room for them.
  private static func hasStrips(_ width: Int) -> Bool { width >= 94 }

  /// How to read the strips on a screen so wide; empty where it has none.
  static func reading(_ screen: Int) -> String {
    hasStrips(screen - 4) ? " Rechts de plek tussen de wijken; streep: waarmee is vergeleken." : ""
  }

  // The names of the columns in their heads.
  private static let (area, indicator, verdict) = ("gebied", "indicator", "oordeel")

  /// Where the columns begin that have a head: the area, the indicator and the verdict.
  private func starts(_ row: Rect) -> (area: Int, indicator: Int, verdict: Int) {
    let (left, _) = parts(row)
    return (row.x, row.x + areaWidth, left.maxX + valueWidth + 1)
  }

  /// Whether lines so wide have room to say in words what a figure was held against.
  private static func hasWords(_ width: Int) -> Bool { width >= 130 }

  private func parts(_ row: Rect) -> (left: Rect, reference: Int) {
    let reference = Self.hasWords(row.width) ? 55 : row.width >= 70 ? 16 : 8
    let strip = Self.hasStrips(row.width) ? Self.strips.lowerBound : 0
    let room = row.width - areaWidth - valueWidth - reference - strip - 5
    return (row.splitLeft(areaWidth + max(0, min(44, room))).left, reference)
  }

  func drawHeads(_ frame: inout Frame, in row: Rect) {
    let style = Style(.muted, on: .plain, .underline)
    let starts = starts(row)
    frame.canvas.fill(Rect(x: row.x, y: row.y, width: row.width, height: 1), style: style)
    let places = [
      (Self.area, starts.area), (Self.indicator, starts.indicator), (Self.verdict, starts.verdict),
    ]
    for (name, x) in places {
      frame.write(order.mark(name, frame.glyphs) + name, x: x, y: row.y, in: row, style)
    }
  }

  func draw(_ standout: Standout, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let (indicator, comparison) = (standout.indicator, standout.comparison)
    let hasWords = Self.hasWords(row.width)
    let (left, referenceWidth) = parts(row)
    let right = row.splitLeft(left.width).rest
    let area = left.splitLeft(areaWidth).left
    let text = Self.text(standout, store)
    // A long name has what a short figure leaves of its column.
    let end = left.maxX + valueWidth - text.cellWidth - 1
    let name = Rect(x: area.maxX, y: row.y, width: max(0, end - area.maxX), height: 1)
    frame.writeName(
      indicator.columnName, orShort: indicator.shortColumnName, in: name, hasCursor: hasCursor)
    if hasCursor { frame.canvas.fill(area, style: .selected) }
    frame.write(standout.area.name, in: area.splitLeft(areaWidth - 1).left, hasCursor ? .selected : .plain)

    let (value, rest) = right.splitLeft(valueWidth)
    frame.writeRight(text, y: row.y, in: value, .strong)
    let x = frame.swatch(comparison.verdict, x: value.maxX + 1, y: row.y, in: row) + 1
    let (reference, last) = rest.splitLeft(5).rest.splitLeft(referenceWidth)
    let words = hasWords ? store.words(for: comparison, indicator) : short(comparison, reference.width)
    let look = comparison.verdict?.textStyle ?? .muted
    frame.write(words, x: x, y: row.y, in: reference, hasWords ? look : .muted)

    guard Self.hasStrips(row.width),
      let observation = store.observation(indicator.id, standout.area.code), let own = observation.value
    else { return }
    let values = store.stripValues(indicator, showing: [(standout.area, own)])
    guard !values.isEmpty else { return }
    let marks = comparison.referenceValue.map { [$0.doubleValue] } ?? []
    Strip(values: values, own: own.doubleValue, ink: comparison.verdict.barInk, marks: marks)
      .draw(&frame, in: last.splitLeft(1).rest.splitLeft(Self.strips.upperBound).left)
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
