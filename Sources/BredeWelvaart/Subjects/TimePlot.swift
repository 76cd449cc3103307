/// A picture of time, before it is drawn: years from left to right and figures from low to high, both as shares.
package struct TimePlot: Sendable {
  /// A place in the picture, from its left and its top, from 0 to 1.
  package struct Place: Hashable, Sendable {
    package let x: Double
    package let y: Double

    package init(x: Double, y: Double) { (self.x, self.y) = (x, y) }
  }

  /// The years of the area that it is about.
  package let series: YearSeries
  /// Those of the areas around, for the lines beside it.
  package let around: [YearSeries]
  package let years: ClosedRange<Int>
  /// Round figures around all that is drawn.
  package let values: ClosedRange<Double>

  /// More lines than this nobody tells apart.
  private static let mostAround = 2

  /// Plans a picture; nil where no two years may be joined, or all are expected.
  ///
  /// Areas around come in only over the same years, so that these have the room.
  package init?(_ series: YearSeries, around: [YearSeries] = []) {
    let isLine = series.runs.contains { $0.count > 1 && $0.contains { !$0.isForecast } }
    guard isLine, let years = series.span else { return nil }
    self.series = series
    self.years = years
    self.around = around.prefix(Self.mostAround).map {
      $0.limited(from: years.lowerBound, to: years.upperBound)
    }
    .filter { !$0.points.isEmpty }
    let points = series.points + self.around.flatMap(\.points)
    let margins = series.points.compactMap(\.margin).flatMap { [$0.low.doubleValue, $0.high.doubleValue] }
    values = Self.rounded(points.map(\.value) + margins)
  }

  /// The least span of round figures that has all of some figures in it.
  private static func rounded(_ values: [Double]) -> ClosedRange<Double> {
    guard let low = values.min(), let high = values.max(), low.isFinite, high.isFinite else { return 0...1 }
    let step = step(for: max(high - low, high.magnitude * 0.02))
    let bottom = (low / step).rounded(.down) * step
    let top = (high / step).rounded(.up) * step
    // What is never below nought is not drawn as if it could be.
    return (low >= 0 ? max(0, bottom) : bottom)...max(top, bottom + step)
  }

  /// A round number of which some four make up a span.
  private static func step(for span: Double) -> Double {
    guard span > 0 else { return 1 }
    var power = 1.0
    while power * 10 <= span / 4 { power *= 10 }
    while power > span / 4 { power /= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= span / 4 } ?? power * 10
  }

  /// Where a year stands, from 0 to 1.
  package func x(_ year: Double) -> Double {
    let span = Double(years.upperBound - years.lowerBound)
    return span > 0 ? (year - Double(years.lowerBound)) / span : 0.5
  }

  /// Where a figure stands, from 0 at the top to 1.
  package func y(_ value: Double) -> Double {
    1 - (value - values.lowerBound) / (values.upperBound - values.lowerBound)
  }

  /// The years that can be written below the axis: the ends, and then what there is room for beside those.
  package func yearsWithRoom(_ room: (Int) -> ClosedRange<Double>) -> [Int] {
    let years = series.points.map(\.year)
    var taken: [ClosedRange<Double>] = []
    return ([years.first, years.last].compactMap(\.self) + years).filter { year in
      let own = room(year)
      guard !taken.contains(where: own.overlaps) else { return false }
      taken.append(own)
      return true
    }
  }

  package func place(_ point: YearSeries.Point) -> Place {
    Place(x: x(Double(point.year)), y: y(point.value))
  }

  /// The bands of the margins: the edges of each run of years that all have one.
  package var bands: [(high: [Place], low: [Place])] {
    series.runs.flatMap { run in
      run.split { $0.margin == nil }.filter { $0.count > 1 }.map { points in
        func edge(_ bound: (Margin) -> DecimalNumber) -> [Place] {
          points.compactMap { point in
            point.margin.map { Place(x: x(Double(point.year)), y: y(bound($0).doubleValue)) }
          }
        }
        return (edge(\.high), edge(\.low))
      }
    }
  }

  /// Where lines are broken off because something else was asked, from 0 to 1.
  package var ruptures: [Double] {
    series.breaks.map { x(Double($0.yearBefore + $0.yearAfter) / 2) }
  }

  /// Some round figures between the ends, from high to low, as many as there is room for.
  package func ticks(atMost most: Int) -> [Double] {
    let span = values.upperBound - values.lowerBound
    let step = Self.step(for: span)
    let all = (0...max(1, Int((span / step).rounded()))).map { values.lowerBound + Double($0) * step }
    let shown = all.count <= most ? all : [values.lowerBound, values.upperBound]
    return shown.filter { $0 <= values.upperBound + step * 1e-6 }.reversed()
  }

  /// A round figure at the side of the picture.
  package func text(_ tick: Double) -> String {
    FigureText(DecimalNumber(rounding: tick, decimals: 4), series.indicator.unit).underUnit
  }
}
