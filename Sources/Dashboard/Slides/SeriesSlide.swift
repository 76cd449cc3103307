import BredeWelvaart
import Cells

/// The figures of an area over the years or in each scenario, as thick bars, with one in large digits.
struct SeriesSlide: SlideContent {
  let slide: Slide
  private let indicator: Indicator
  private let figures: TimelineFigures

  /// Creates the slide; nil where there are no two figures to set side by side.
  init?(slide: Slide, indicator: Indicator, area: Area) {
    figures = TimelineFigures(slide.store, indicator, area)
    guard figures.lines.count > 1, figures.hasOneSource else { return nil }
    (self.slide, self.indicator) = (slide, indicator)
  }

  private var last: Observation? { figures.lines.last?.observation }

  private var figure: BigFigure? {
    guard var figure = slide.bigFigure(Figure(indicator: indicator.id, area: figures.area.code)) else {
      return nil
    }
    figure.chosen = last
    // What it was held against is of another year.
    figure.comparison = nil
    return figure
  }

  var title: String { "\(figures.area.name): \(indicator.nameWithUnit)" }
  var source: String {
    last.map { slide.store.sourceLine($0.citation) } ?? ""
  }

  private var bars: [ThickBars.Bar] {
    figures.lines.enumerated().map { index, line in
      let isLast = index == figures.lines.count - 1
      let isHidden = slide.words.isVeiled && isLast
      let name = [line.observation.dutchPeriod, line.scenario].filter { !$0.isEmpty }.joined(separator: ", ")
      return ThickBars.Bar(
        name: name, figure: isHidden ? "?" : indicator.shortDutch(line.value),
        value: isHidden ? nil : line.value.doubleValue, ink: isLast ? .higher : .equal, isSpot: isLast)
    }
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    let (picture, column) = split(area, beside: figure, least: 38)
    if let column, let figure { figure.draw(&frame, in: column) }
    ThickBars(bars: bars, mark: nil).draw(&frame, in: picture)
  }
}
