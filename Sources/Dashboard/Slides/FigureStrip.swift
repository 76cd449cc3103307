import BredeWelvaart
import Cells

/// Where a figure for a room lies among those of the wijken, with the names at the ends.
struct FigureStrip {
  private let strip: Strip
  private let ends: (low: String, high: String)
  private let mark: String

  /// Nil where the figure is asked for, or has no place among those of the wijken.
  init?(_ figure: BigFigure) {
    let (store, indicator) = (figure.store, figure.indicator)
    guard !figure.isVeiled, figure.chosen == nil, figure.fact.rank != nil, let own = figure.fact.single?.value
    else { return nil }
    let entries = store.ranking(indicator).entries
    let values = store.stripValues(indicator, showing: [(figure.area, own)])
    guard !values.isEmpty, let high = entries.first, let low = entries.last else { return nil }
    func words(_ entry: Ranking.Entry) -> String {
      [FigureText(entry.observation, indicator)?.short, entry.area.name].compactMap(\.self)
        .joined(separator: " ")
    }
    ends = (words(low), words(high))
    let comparison = figure.fact.comparison
    mark =
      comparison?.referenceText.map { text in
        "\(comparison.map { store.shortName(of: $0.reference) } ?? "") \(text.short)"
      } ?? ""
    strip = Strip(
      values: values, own: own.doubleValue, ink: comparison?.verdict?.wheelInk ?? .equal,
      marks: comparison?.referenceValue.map { [$0.doubleValue] } ?? [])
  }

  /// The rows for it under a figure: with air above it and words below; none where those are few.
  func height(in rows: Int) -> Int { rows >= 26 ? 6 : rows >= 14 ? 4 : 0 }

  func draw(_ frame: inout Frame, in area: Rect) {
    let (picture, foot) = area.splitTop(1).rest.splitBottom(1)
    // A row of air between the strip and its words where it is thick.
    strip.draw(&frame, in: picture.height > 3 ? picture.splitBottom(1).rest : picture)
    let end = frame.write(ends.low, x: foot.x, y: foot.y, in: foot, .muted)
    let start = frame.writeRight(ends.high, y: foot.y, in: foot, .muted)
    let words = "\(frame.glyphs.mark) \(mark)"
    guard !mark.isEmpty, start - end >= words.cellWidth + 4 else { return }
    let middle = end + (start - end - words.cellWidth) / 2
    frame.write(words, x: middle, y: foot.y, in: foot, .muted)
  }
}
