import BredeWelvaart
import Cells

/// The figures of an area over the years or in each scenario, as thick bars, with one in large digits.
struct SeriesSlide: SlideContent {
  let slide: Slide
  private let indicator: Indicator
  private let area: Area
  /// From early to late, the scenarios of one time beside each other.
  private let readings: [Reading]

  /// Creates the slide; nil where no one document gives two figures to set side by side.
  init?(slide: Slide, indicator: Indicator, area: Area) {
    readings = slide.store.outcomes(indicator, area.code)
    guard readings.count > 1, readings.flatMap(\.citations).map(\.source).unique.count == 1 else {
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
    ThickBars(bars: bars, mark: nil).draw(&frame, in: room)
  }
}
