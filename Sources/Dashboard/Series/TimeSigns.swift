import BredeWelvaart
import Cells

/// The same picture in characters, for screens whose cells cannot be divided.
struct TimeSigns {
  let plot: TimePlot

  func draw(_ frame: inout Frame, in field: Rect) {
    for series in plot.around { draw(series, "x", nil, .accent, &frame, in: field) }
    for point in plot.series.points { drawMargin(point, &frame, in: field) }
    draw(plot.series, frame.glyphs.ownDot, frame.glyphs.isASCII ? "." : "·", .strong, &frame, in: field)
  }

  private func drawMargin(_ point: YearSeries.Point, _ frame: inout Frame, in field: Rect) {
    guard let margin = point.margin else { return }
    let x = field.column(plot.x(Double(point.year)))
    let rows = [margin.low, margin.high].map { field.row(plot.y($0.doubleValue)) }
    guard let top = rows.min(), let bottom = rows.max() else { return }
    for y in top...bottom { frame.canvas.put(frame.glyphs.mark, at: Point(x: x, y: y), style: .muted) }
  }

  /// A sign for each year, and for the columns between two years that may be joined.
  private func draw(
    _ series: YearSeries, _ sign: Character, _ join: Character?, _ style: Style, _ frame: inout Frame,
    in field: Rect
  ) {
    for run in series.runs {
      for (one, next) in zip(run, run.dropFirst()) {
        let (from, to) = (plot.place(one), plot.place(next))
        let (first, last) = (field.column(from.x), field.column(to.x))
        for x in first..<max(first, last) where join != nil || (x - first) % 3 == 2 {
          let share = Double(x - first) / Double(max(1, last - first))
          let y = field.row(from.y + (to.y - from.y) * share)
          frame.canvas.put(join ?? (frame.glyphs.isASCII ? "-" : "╌"), at: Point(x: x, y: y), style: style)
        }
      }
      for point in run {
        let place = plot.place(point)
        frame.canvas.put(
          sign, at: Point(x: field.column(place.x), y: field.row(place.y)), style: style)
      }
    }
  }
}

extension Rect {
  /// The row in which a share of its height lies, from 0 at the top to 1.
  func row(_ share: Double) -> Int { y + Self.cell(Int(share * Double(height - 1) + 0.5), of: height) }

  /// The column in which a share of its width lies.
  func column(_ share: Double) -> Int { x + Self.cell(Int((share * Double(width - 1)).rounded()), of: width) }

  private static func cell(_ place: Int, of count: Int) -> Int { min(count - 1, max(0, place)) }
}
