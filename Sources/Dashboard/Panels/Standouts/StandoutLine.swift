import BredeWelvaart
import Cells

/// A figure that stands out: where, what, the figure, the verdict and what it was held against.
struct StandoutLine {
  let store: Store
  let standout: Standout
  let areaWidth: Int
  /// The width of the widest figure.
  let valueWidth: Int
  /// The distance of the figure that lies farthest.
  let farthest: Double

  func draw(_ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let (indicator, comparison) = (standout.indicator, standout.comparison)
    let hasWords = row.width >= 122
    let referenceWidth = hasWords ? 55 : row.width >= 70 ? 16 : 8
    let room = row.width - areaWidth - valueWidth - referenceWidth - 5
    let nameWidth = max(0, min(44, room))
    let name = Rect(x: row.x, y: row.y, width: areaWidth + nameWidth, height: 1)
    let style: Style = hasCursor ? .selected : .plain
    if hasCursor { frame.canvas.fill(name, style: style) }
    let area = Rect(x: row.x, y: row.y, width: areaWidth - 1, height: 1)
    frame.write(standout.area.name, x: area.x, y: row.y, in: area, style)
    let title = indicator.name.cellWidth <= nameWidth ? indicator.name : indicator.shortName
    frame.write(title, x: row.x + areaWidth, y: row.y, in: name, style)

    let value = Rect(x: name.maxX, y: row.y, width: valueWidth, height: 1)
    frame.writeRight(standout.text(store), y: row.y, in: value, .strong)
    let x = frame.swatch(comparison.verdict, x: value.maxX + 1, y: row.y, in: row) + 1
    let reference = Rect(x: x, y: row.y, width: referenceWidth, height: 1)
    let words = hasWords ? store.words(for: comparison, indicator) : short(comparison, reference.width)
    let look = comparison.verdict?.textStyle ?? .muted
    frame.write(words, x: x, y: row.y, in: reference, hasWords ? look : .muted)

    guard let distance = standout.distance, farthest > 0 else { return }
    let bar = Rect(
      x: reference.maxX + 1, y: row.y, width: min(40, row.maxX - reference.maxX - 1), height: 1)
    guard bar.width >= 8 else { return }
    Bar(share: distance.magnitude / farthest, ink: comparison.verdict.barInk).draw(&frame, in: bar)
  }

  /// The reference's figure, after its name where that is short.
  private func short(_ comparison: Comparison, _ width: Int) -> String {
    guard let figure = comparison.referenceText?.short else { return "" }
    let words = "\(store.shortName(of: comparison.reference)) \(figure)"
    return words.cellWidth <= width ? words : figure
  }
}

extension Standout {
  /// The figure.
  func text(_ store: Store) -> String {
    store.observation(indicator.id, area.code).flatMap { FigureText($0, indicator)?.short } ?? ""
  }
}
