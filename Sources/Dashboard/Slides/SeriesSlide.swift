import BredeWelvaart
import Cells

/// The figures of an area over the years or in each scenario, as a line or thick bars, with one in large digits.
struct SeriesSlide: SlideContent {
  let slide: Slide
  private let indicator: Indicator
  private let area: Area
  /// From early to late, the scenarios of one time beside each other.
  private let readings: [Reading]

  /// Creates the slide; nil where no one document gives two figures to set side by side, and no years may be joined.
  init?(slide: Slide, indicator: Indicator, area: Area) {
    readings = slide.store.outcomes(indicator, area.code)
    let isOfOneSource = readings.flatMap(\.citations).map(\.source).unique.count == 1
    guard readings.count > 1, isOfOneSource || TimePlot(slide.store.series(indicator, area)) != nil else {
      return nil
    }
    (self.slide, self.indicator, self.area) = (slide, indicator, area)
  }

  private var figure: BigFigure? {
    var figure = slide.bigFigure(Figure(indicator: indicator.id, area: area.code))
    // What it was held against is of another year.
    figure?.chosen = readings.last
    return figure
  }

  var title: String { "\(area.name): \(indicator.nameWithUnit)" }
  var source: String { figure?.source ?? "" }
  var footnotes: [Footnote] {
    store.caveats(indicator.id, area: area.code).map(Footnote.caveat)
      + readings.flatMap(\.notes).unique.map(Footnote.note)
  }

  private var store: Store { slide.store }

  /// The line of the years that may be joined; nil where there are ranges or scenarios, which bars show.
  private var plot: TimePlot? {
    guard readings.allSatisfy({ $0.single != nil }) else { return nil }
    let series = store.series(indicator, area)
    // What a room is to guess is the last year.
    let shown =
      slide.words.isVeiled ? series.limited(from: nil, to: (series.span?.upperBound ?? 0) - 1) : series
    return TimePlot(shown, around: slide.words.isVeiled ? [] : store.seriesAround(shown))
  }

  private var bars: [ThickBars.Bar] {
    readings.enumerated().map { index, reading in
      let isLast = index == readings.count - 1
      let isHidden = slide.words.isVeiled && isLast
      let ends = reading.bounds
      return ThickBars.Bar(
        name: ends == nil ? store.periodWords(reading.first) : reading.periodWords,
        figure: isHidden ? "?" : reading.text.short,
        value: isHidden ? nil : reading.first.value?.doubleValue,
        end: isHidden ? nil : ends?.high.value?.doubleValue, ink: isLast ? .higher : .equal, isSpot: isLast)
    }
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    let room = draw(figure, &frame, in: area)
    if let plot, room.height >= TimePicture.least.height, room.width >= TimePicture.least.width {
      let (picture, legend) = room.splitBottom(plot.legend(frame.glyphs).isEmpty ? 0 : 1)
      TimePicture(plot: plot, isThick: true).draw(&frame, in: picture)
      frame.write(plot.legend(frame.glyphs), in: legend, .muted)
      return
    }
    ThickBars(bars: bars, mark: nil).draw(&frame, in: room)
  }
}
