import BredeWelvaart
import Cells

/// Two to four areas side by side, each with the same figure in large digits.
struct ComparisonSlide: SlideContent {
  let slide: Slide
  let indicator: Indicator
  let areas: [Area]

  private static let gap = 4

  private var figures: [BigFigure] {
    areas.compactMap { area in
      var figure = slide.bigFigure(Figure(indicator: indicator.id, area: area.code))
      figure?.isAmongOthers = true
      return figure
    }
  }

  var title: String { "\(areas.map(\.name).enumeration): \(indicator.nameWithUnit)" }

  var source: String {
    slide.words.isVeiled
      ? "" : slide.sources(areas.compactMap { slide.store.observation(indicator.id, $0.code) })
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    let figures = figures
    guard !figures.isEmpty else { return }
    let end = frame.writeLines(indicator.nameWithUnit, y: area.y, in: area, .plain, atMost: 2)
    let room = Rect(x: area.x, y: end + 1, width: area.width, height: area.maxY - end - 1)
    let width = (room.width - Self.gap * (figures.count - 1)) / figures.count
    for (index, figure) in figures.enumerated() {
      let x = room.x + index * (width + Self.gap)
      let column = Rect(x: x, y: room.y, width: width, height: room.height)
      let bar = drawBar(figure, figures, &frame, in: column)
      figure.draw(&frame, in: column.splitBottom(bar).rest)
    }
  }

  /// Draws the figure as a column's foot: a bar on the scale of all; returns the rows that it takes.
  private func drawBar(_ figure: BigFigure, _ all: [BigFigure], _ frame: inout Frame, in column: Rect) -> Int
  {
    let values = all.map { slide.store.value(indicator.id, $0.area.code)?.doubleValue }
    let highest = values.compactMap { $0 }.max() ?? 0
    guard !slide.words.isVeiled, column.height >= 12, highest > 0, values.allSatisfy({ $0 ?? 0 >= 0 }),
      let value = slide.store.value(indicator.id, figure.area.code)?.doubleValue
    else { return 0 }
    let height = column.height >= 24 ? 3 : 2
    let length = max(1, Int((value / highest * Double(column.width)).rounded()))
    frame.fill(
      Rect(x: column.x, y: column.maxY - height, width: length, height: height),
      with: figure.comparison?.verdict?.wheelInk ?? .equal)
    return height + 1
  }
}
