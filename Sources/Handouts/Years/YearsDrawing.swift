import BredeWelvaart

/// A line of years with its margin, on axes.
struct YearsDrawing {
  let plot: TimePlot

  private static let height = 150.0
  private static let small = Typeface.smallest

  var drawing: Drawing {
    var drawing = Drawing()
    let ticks = plot.ticks(atMost: 6)
    let labels = ticks.map { Typeface.width(plot.text($0), size: Self.small) }.max() ?? 0
    let names =
      ([plot.series] + plot.around).map { Typeface.width($0.area.name, size: 9, isBold: true) }.max() ?? 0
    let field = Box(
      x: labels + 6, y: 8, width: Drawing.width - labels - min(names, 120) - 16, height: Self.height)
    func spot(_ place: TimePlot.Place) -> Spot {
      Spot(x: field.x + 4 + place.x * (field.width - 8), y: field.y + place.y * field.height)
    }
    for tick in ticks {
      let y = field.y + plot.y(tick) * field.height
      drawing.add(.line(Spot(x: field.x, y: y), Spot(x: field.maxX, y: y)), .line(.ink(.border), 0.5))
      drawing.add(
        Label(
          text: plot.text(tick), place: Spot(x: field.x - 4, y: Label.baseline(middle: y, size: Self.small)),
          size: Self.small, anchor: .end, colour: .muted))
    }
    for band in plot.bands {
      drawing.add(.path(PathData((band.high + band.low.reversed()).map(spot))), .fill(.ink(.class1)))
    }
    for rupture in plot.ruptures {
      let x = spot(TimePlot.Place(x: rupture, y: 0)).x
      drawing.add(
        .line(Spot(x: x, y: field.y), Spot(x: x, y: field.maxY)), .line(.muted, 0.8, dashed: true))
    }
    for series in plot.around { add(series, &drawing, .muted, 1.1, isDashed: true, spot) }
    add(plot.series, &drawing, .ink(.muchBetter), 2, isDashed: false, spot)
    addYears(&drawing, field, spot)
    addNames(&drawing, field, spot)
    drawing.height = field.maxY + 22
    return drawing
  }

  /// The years that may be joined, and a dot on each.
  private func add(
    _ series: YearSeries, _ drawing: inout Drawing, _ colour: Colour, _ width: Double, isDashed: Bool,
    _ spot: (TimePlot.Place) -> Spot
  ) {
    for run in series.runs {
      let spots = run.map { spot(plot.place($0)) }
      var path = PathData()
      for (place, spot) in spots.enumerated() {
        if place == 0 { path.move(to: spot) } else { path.line(to: spot) }
      }
      if spots.count > 1 { drawing.add(.path(path), .line(colour, width, dashed: isDashed)) }
      for spot in spots { drawing.add(.circle(spot, radius: width + 0.4), .fill(colour)) }
    }
  }

  /// The years below the axis, those without a figure as open dots on it.
  private func addYears(_ drawing: inout Drawing, _ field: Box, _ spot: (TimePlot.Place) -> Spot) {
    for year in plot.series.missing {
      let x = spot(TimePlot.Place(x: plot.x(Double(year)), y: 1)).x
      drawing.add(
        .circle(Spot(x: x, y: field.maxY + 4), radius: 1.8),
        Paint(fill: .solid(.paper), line: .muted, lineWidth: 0.7))
    }
    func x(_ year: Int) -> Double { spot(TimePlot.Place(x: plot.x(Double(year)), y: 1)).x }
    let written = plot.yearsWithRoom { year in
      let half = Typeface.width("\(year)", size: Self.small) / 2 + 2
      return (x(year) - half)...(x(year) + half)
    }
    for year in written {
      drawing.add(
        Label(
          text: "\(year)", place: Spot(x: x(year), y: field.maxY + 17), size: Self.small, anchor: .middle,
          colour: .muted))
    }
  }

  /// The names at the ends of their lines, moved apart where they would meet.
  private func addNames(_ drawing: inout Drawing, _ field: Box, _ spot: (TimePlot.Place) -> Spot) {
    let ends = ([plot.series] + plot.around).enumerated().compactMap { place, series in
      series.points.last.map { (series.area.name, spot(plot.place($0)).y, place == 0) }
    }
    var last = -Double.infinity
    for (name, y, isOwn) in ends.sorted(by: { $0.1 < $1.1 }) {
      let middle = max(y, last + 11)
      last = middle
      let lines = Typeface.lines(name, size: 9, isBold: isOwn, within: 120, most: 1)
      drawing.add(
        Label(
          text: lines.first ?? name,
          place: Spot(x: field.maxX + 6, y: Label.baseline(middle: middle, size: 9)),
          size: 9, isBold: isOwn, colour: isOwn ? .text : .muted))
    }
  }
}
