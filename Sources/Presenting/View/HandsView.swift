import Cells
import Dashboard

/// A show of hands while it is counted: what can be chosen, with bars that grow.
struct HandsView {
  let hands: RemarkBook.Hands
  /// The option being counted.
  let cursor: Int
  let notice: String

  private static let hint = "cijfers of + en -: tel   pijlen: volgende keuze   Esc: klaar"

  func frame(_ size: Size, _ presentation: Presentation) -> Frame {
    var frame = Frame(size: size, presentation: presentation)
    let inside = Slide.inside(size)
    let question = hands.question.isEmpty ? "Handen omhoog" : hands.question
    let end = frame.writeCaption(question, in: inside)
    let bars = hands.options.enumerated().map { index, option in
      ThickBars.Bar(
        name: option.name, figure: "\(option.count)", value: Double(option.count),
        ink: index == cursor ? .higher : .equal, isSpot: index == cursor)
    }
    let room = Rect(x: inside.x, y: end + 1, width: inside.width, height: inside.height - end - 3)
    ThickBars(bars: bars, mark: nil).draw(&frame, in: room)
    frame.write(
      notice.isEmpty ? Self.hint : notice, x: inside.x, y: inside.maxY - 1, in: inside, .muted)
    frame.canvas = frame.readableCanvas
    return frame
  }
}
