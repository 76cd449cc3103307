import BredeWelvaart
import Cells

/// Figures that stand out: where, what, the figure, the verdict and what it was held against.
struct StandoutTable {
  let store: Store
  /// What the heading says that figures are held against.
  let usual: Reference
  private let areaWidth: Int
  /// The width of the widest figure.
  private let valueWidth: Int
  /// The distance of the figure that lies farthest.
  private let farthest: Double

  init(store: Store, standouts: [Standout], usual: Reference) {
    (self.store, self.usual) = (store, usual)
    areaWidth = min(20, (store.wijken.map(\.name.cellWidth).max() ?? 0) + 1)
    valueWidth = standouts.map { Self.text($0, store).cellWidth }.max() ?? 0
    farthest = standouts.compactMap(\.distance?.magnitude).max() ?? 0
  }

  func draw(_ standout: Standout, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let (indicator, comparison) = (standout.indicator, standout.comparison)
    let hasWords = row.width >= 122
    let referenceWidth = hasWords ? 55 : row.width >= 70 ? 16 : 8
    let room = row.width - areaWidth - valueWidth - referenceWidth - 5
    let (left, right) = row.splitLeft(areaWidth + max(0, min(44, room)))
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
    let (reference, bar) = rest.splitLeft(5).rest.splitLeft(referenceWidth)
    let words = hasWords ? store.words(for: comparison, indicator) : short(comparison, reference.width)
    let look = comparison.verdict?.textStyle ?? .muted
    frame.write(words, x: x, y: row.y, in: reference, hasWords ? look : .muted)

    guard let distance = standout.distance, farthest > 0, bar.width > 8 else { return }
    Bar(share: distance.magnitude / farthest, ink: comparison.verdict.barInk)
      .draw(&frame, in: bar.splitLeft(1).rest.splitLeft(40).left)
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
