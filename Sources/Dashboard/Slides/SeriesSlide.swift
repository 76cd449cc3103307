import BredeWelvaart
import Cells

/// The figures of an area over the years or in each scenario, as thick bars, with one in large digits.
struct SeriesSlide: SlideContent {
  let slide: Slide
  private let indicator: Indicator
  private let area: Area
  /// From early to late, the bounds and scenarios of one time beside each other.
  private let observations: [Observation]

  /// Creates the slide; nil where no one document gives two figures to set side by side.
  init?(slide: Slide, indicator: Indicator, area: Area) {
    observations = slide.store.timeline(indicator, area.code).flatMap(\.observations)
    guard observations.count > 1, observations.map(\.citation.source).unique.count == 1 else { return nil }
    (self.slide, self.indicator, self.area) = (slide, indicator, area)
  }

  private var figure: BigFigure? {
    var figure = slide.bigFigure(Figure(indicator: indicator.id, area: area.code))
    // What it was held against is of another year.
    figure?.chosen = observations.last
    return figure
  }

  var title: String { "\(area.name): \(indicator.nameWithUnit)" }
  var source: String { figure?.source ?? "" }

  private var bars: [ThickBars.Bar] {
    observations.enumerated().map { index, observation in
      let isLast = index == observations.count - 1
      let isHidden = slide.words.isVeiled && isLast
      return ThickBars.Bar(
        name: slide.store.periodWords(observation),
        figure: isHidden ? "?" : FigureText(observation, indicator)?.short ?? "",
        value: isHidden ? nil : observation.value?.doubleValue, ink: isLast ? .higher : .equal, isSpot: isLast
      )
    }
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    let room = draw(figure, &frame, in: area)
    ThickBars(bars: bars, mark: nil).draw(&frame, in: room)
  }
}
