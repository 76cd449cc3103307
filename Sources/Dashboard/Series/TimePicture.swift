import BredeWelvaart
import Cells

/// The years of an indicator as a line with its margin, and those of the areas around as dashed lines beside it.
///
/// Years without a figure have a mark on the axis; over a break nothing is joined.
struct TimePicture {
  let plot: TimePlot
  /// Whether lines are drawn for a room to see.
  var isThick = false

  /// The lines that it would like on a screen so high, and the fewest that say something.
  static func height(on screen: Int) -> Int { min(14, max(least.height, screen / 3)) }
  static let least = Size(width: 24, height: 6)

  /// What the regions of the raster are painted with.
  static let inks: [Ink?] = [nil, .class1, .border, .accent, .selected]
  private enum Region: Raster.Region {
    case band = 1
    case rupture
    case around
    case line
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    guard area.width >= Self.least.width, area.height >= 3 else { return }
    let ticks = plot.ticks(atMost: max(2, (area.height - 2) / 2))
    let labels = min(12, ticks.map { plot.text($0).cellWidth }.max() ?? 0)
    let names = min(14, names.map(\.cellWidth).max() ?? 0)
    let field = Rect(
      x: area.x + labels + 1, y: area.y, width: area.width - labels - names - 3, height: area.height - 2)
    guard field.width > 8, field.height > 0 else { return }
    drawLines(&frame, in: field)
    for tick in ticks {
      let y = field.row(plot.y(tick))
      frame.writeRight(plot.text(tick), y: y, in: Rect(x: area.x, y: y, width: labels, height: 1), .muted)
    }
    drawNames(&frame, in: Rect(x: field.maxX + 1, y: field.y, width: names, height: field.height), field)
    drawAxis(&frame, in: Rect(x: field.x, y: field.maxY, width: field.width, height: 2))
  }

  private var names: [String] { ([plot.series] + plot.around).map { Self.name($0.area) } }

  private static func name(_ area: Area) -> String { area.name.cellWidth <= 14 ? area.name : area.shortName }

  // MARK: Lines

  private func drawLines(_ frame: inout Frame, in field: Rect) {
    guard !frame.glyphs.rasterMode.isWholeCells else {
      TimeSigns(plot: plot).draw(&frame, in: field)
      return
    }
    var pixels = PixelRaster(cells: field.size, glyphs: frame.glyphs)
    let (width, height) = (Double(pixels.width - 1), Double(pixels.height - 1))
    func pixel(_ place: TimePlot.Place) -> (x: Double, y: Double) { (place.x * width, place.y * height) }
    for band in plot.bands { fill(band, pixel, &pixels) }
    for rupture in plot.ruptures {
      for y in stride(from: 0, to: pixels.height, by: 2) {
        pixels.set(Int(rupture * width), y, Region.rupture.rawValue)
      }
    }
    let thickness = isThick ? 2 : 1
    for series in plot.around { draw(series, pixel, thickness, .around, &pixels) }
    draw(plot.series, pixel, thickness, .line, &pixels)
    frame.canvas.draw(RasterCells(pixels.raster), inks: Self.inks, at: field.origin, glyphs: frame.glyphs)
  }

  /// The years that may be joined; that of the areas around is told from the other without colour.
  private func draw(
    _ series: YearSeries, _ pixel: (TimePlot.Place) -> (x: Double, y: Double), _ thickness: Int,
    _ region: Region, _ pixels: inout PixelRaster
  ) {
    for run in series.runs {
      for (one, next) in zip(run, run.dropFirst()) {
        pixels.line(
          from: pixel(plot.place(one)), to: pixel(plot.place(next)), thickness: thickness,
          isDashed: region == .around || next.isForecast, region.rawValue)
      }
      // A year by itself is a dot of two pixels.
      guard let only = run.first, run.count == 1 else { continue }
      let place = pixel(plot.place(only))
      for x in [0, 1] { pixels.set(Int(place.x.rounded()) + x, Int(place.y.rounded()), region.rawValue) }
    }
  }

  /// The band between the margins, column by column.
  private func fill(
    _ band: (high: [TimePlot.Place], low: [TimePlot.Place]),
    _ pixel: (TimePlot.Place) -> (x: Double, y: Double), _ pixels: inout PixelRaster
  ) {
    let (high, low) = (band.high.map(pixel), band.low.map(pixel))
    for ((from, to), (lowFrom, lowTo)) in zip(zip(high, high.dropFirst()), zip(low, low.dropFirst())) {
      let (first, last) = (Int(from.x.rounded()), Int(to.x.rounded()))
      for x in first...max(first, last) {
        let share = last > first ? Double(x - first) / Double(last - first) : 0
        let top = Int((from.y + (to.y - from.y) * share).rounded())
        let bottom = Int((lowFrom.y + (lowTo.y - lowFrom.y) * share).rounded())
        for y in top...max(top, bottom) { pixels.set(x, y, Region.band.rawValue) }
      }
    }
  }

  // MARK: Words

  /// The names at the ends of their lines, each on a row of its own.
  private func drawNames(_ frame: inout Frame, in column: Rect, _ field: Rect) {
    var taken: Set<Int> = []
    for (place, series) in ([plot.series] + plot.around).enumerated() {
      guard let last = series.points.last else { continue }
      let wanted = field.row(plot.y(last.value))
      let rows = (column.y..<column.maxY).sorted { abs($0 - wanted) < abs($1 - wanted) }
      guard let row = rows.first(where: { !taken.contains($0) }) else { continue }
      taken.insert(row)
      let line = Rect(x: column.x, y: row, width: column.width, height: 1)
      frame.write(Self.name(series.area), in: line, place == 0 ? .strong : .accent)
    }
  }

  /// The axis with a mark for each year, another for a year without a figure, and the years below it.
  private func drawAxis(_ frame: inout Frame, in area: Rect) {
    frame.rule(y: area.y, in: area)
    let isDense = area.width < plot.years.count
    for year in plot.series.missing where !isDense {
      let x = area.column(plot.x(Double(year)))
      frame.canvas.put(frame.glyphs.noData, at: Point(x: x, y: area.y), style: .muted)
    }
    for point in plot.series.points {
      let x = area.column(plot.x(Double(point.year)))
      frame.canvas.put(frame.glyphs.isASCII ? "+" : "┴", at: Point(x: x, y: area.y), style: .muted)
    }
    for rupture in plot.ruptures {
      let x = area.column(rupture)
      frame.canvas.put(frame.glyphs.isASCII ? "/" : "╱", at: Point(x: x, y: area.y), style: .strong)
    }
    func start(_ year: Int) -> Int {
      min(max(area.x, area.column(plot.x(Double(year))) - 1), max(area.x, area.maxX - 4))
    }
    // Four digits and the air behind them.
    for year in plot.yearsWithRoom({ Double(start($0))...Double(start($0) + 4) }) {
      frame.write("\(year)", x: start(year), y: area.y + 1, in: area, .muted)
    }
  }
}

extension TimePlot {
  /// How to read the picture, as far as its signs are in it.
  func legend(_ glyphs: GlyphSet) -> String {
    let hasBand = !bands.isEmpty
    let parts = [
      hasBand && !glyphs.rasterMode.isWholeCells ? "vlak of strepen: de bandbreedte van de bron" : "",
      around.isEmpty ? "" : "streeplijn: \(around.map(\.area.name).enumeration)",
      series.missing.isEmpty ? "" : "\(glyphs.noData) jaar zonder cijfer",
      series.breaks.isEmpty ? "" : "\(glyphs.isASCII ? "/" : "╱") breuk: hiervoor is iets anders gevraagd",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ").capitalisedFirst
  }
}
