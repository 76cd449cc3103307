import BredeWelvaart
import Cells

/// One figure and nothing else.
struct FigureSlide: SlideContent {
  let figure: BigFigure

  var title: String { "\(figure.area.name): \(figure.indicator.name)" }
  var source: String { figure.source }
  var footnotes: [Footnote] { figure.footnotes }

  func draw(_ frame: inout Frame, in area: Rect) {
    let width = min(area.width, max(figure.leastWidth, 64))
    let room = Rect(x: area.x + (area.width - width) / 2, y: area.y, width: width, height: area.height)
    let strip = FigureStrip(figure)
    let (above, below) = room.splitBottom(strip?.height(in: room.height) ?? 0)
    figure.draw(&frame, in: above)
    if !below.isEmpty { strip?.draw(&frame, in: below) }
  }
}
