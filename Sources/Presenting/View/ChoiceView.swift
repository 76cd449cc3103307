import Cells
import Dashboard

/// The list of stories to tell.
struct ChoiceView {
  let stories: [Story]
  let cursor: Int
  let notice: String

  private static let hint = "pijlen: kies   Enter: begin   Esc: terug"

  private var lines: [(text: String, note: String)] {
    stories.map { story in
      let steps = story.steps.count == 1 ? "1 stap" : "\(story.steps.count) stappen"
      return (story.title, steps + (story.minutes.map { ", \($0) minuten" } ?? ""))
    } + [("Zonder verhaal", "het dashboard, groot genoeg voor een zaal")]
  }

  func frame(_ size: Size, _ presentation: Presentation) -> Frame {
    var frame = Frame(size: size, presentation: presentation)
    let inside = Slide.inside(size)
    let end = frame.writeCaption("Welk verhaal vertelt u?", in: inside)
    let room = Rect(x: inside.x, y: end + 1, width: inside.width, height: max(0, inside.maxY - end - 2))
    let window = ListWindow(count: lines.count, cursor: cursor, height: room.height / 3)
    for (offset, index) in window.range.enumerated() {
      let row = Rect(x: room.x, y: room.y + 3 * offset, width: room.width, height: 1)
      frame.writeName(" \(lines[index].text)", in: row, hasCursor: index == cursor, .strong)
      frame.write(" \(lines[index].note)", x: row.x, y: row.y + 1, in: room, .muted)
    }
    frame.write(
      notice.isEmpty ? Self.hint : notice, x: inside.x, y: inside.maxY - 1, in: inside, .muted)
    frame.canvas = frame.readableCanvas
    return frame
  }
}
