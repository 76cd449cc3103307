import BredeWelvaart
import Cells
import Dashboard

extension Show {
  /// Draws what the room sees.
  package func frame(_ presentation: Presentation) -> Frame {
    var frame = picture(presentation)
    if let prompt = prompt(at: .screen, ascii: presentation.glyphs.isASCII) {
      PromptView(prompt: prompt).draw(&frame, in: Rect(dashboard.state.size))
    }
    return frame
  }

  private var roomNotice: String { notice(at: .screen) }

  private func picture(_ presentation: Presentation) -> Frame {
    if isBlank {
      var frame = Frame(size: dashboard.state.size, presentation: presentation)
      frame.canvas.fill(Rect(dashboard.state.size), style: Style(.contrast, on: .blank))
      return frame
    }
    if let hands, let counting { return picture(of: hands, cursor: counting.cursor, presentation) }
    switch scene {
    case .choosing(let cursor, _): return pictureOfStories(cursor: cursor, presentation)
    case .step: return dashboard.slide(stepWords, spotlight: place?.step?.spotlight, presentation)
    case .detour(let digits):
      let back = "p: terug naar stap \(place?.press.map { $0.step + 1 } ?? 1)"
      return dashboard.roomFrame(
        corner: digits.isEmpty ? back : "Enter: naar stap \(digits)   \(back)", notice: roomNotice,
        taken: Self.takenKeys, presentation)
    case .free:
      return dashboard.roomFrame(corner: "", notice: roomNotice, taken: Self.takenKeys, presentation)
    }
  }

  /// The list of stories to tell.
  private func pictureOfStories(cursor: Int, _ presentation: Presentation) -> Frame {
    let stories = stories.map { story in
      let minutes = story.minutes.map { ", \($0) minuten" } ?? ""
      return (text: story.title, note: story.steps.count.counted("stap", "stappen") + minutes)
    }
    let lines = stories + [(text: "Zonder verhaal", note: "het dashboard, groot genoeg voor een zaal")]
    let hint = "pijlen: kies   Enter: begin   Esc: terug"
    return picture("Welk verhaal vertelt u?", hint: hint, presentation) { frame, room in
      let window = ListWindow(count: lines.count, cursor: cursor, height: room.height / 3)
      for (offset, index) in window.range.enumerated() {
        let row = Rect(x: room.x, y: room.y + 3 * offset, width: room.width, height: 1)
        frame.writeName(" \(lines[index].text)", in: row, hasCursor: index == cursor, .strong)
        frame.write(" \(lines[index].note)", x: row.x, y: row.y + 1, in: room, .muted)
      }
    }
  }

  /// A show of hands while the option with the cursor is counted, with bars that grow.
  private func picture(of hands: RemarkBook.Hands, cursor: Int, _ presentation: Presentation) -> Frame {
    let bars = hands.options.enumerated().map { index, option in
      ThickBars.Bar(
        name: option.name, figure: "\(option.count)", value: Double(option.count),
        ink: index == cursor ? .higher : .equal, isSpot: index == cursor)
    }
    let question = hands.question.isEmpty ? "Handen omhoog" : hands.question
    let hint = "cijfers of + en -: tel   Enter: volgende keuze   Esc: klaar"
    return picture(question, hint: hint, presentation) { frame, room in
      ThickBars(bars: bars, mark: nil).draw(&frame, in: room.splitBottom(1).rest)
    }
  }

  /// Something under its title, over the keys that are of use or what the last one has to say.
  private func picture(
    _ title: String, hint: String, _ presentation: Presentation, _ draw: (inout Frame, Rect) -> Void
  ) -> Frame {
    var frame = Frame(size: dashboard.state.size, presentation: presentation)
    let inside = Slide.inside(dashboard.state.size)
    let end = frame.writeCaption(title, in: inside)
    draw(&frame, Rect(x: inside.x, y: end + 1, width: inside.width, height: inside.maxY - end - 2))
    frame.write(roomNotice.isEmpty ? hint : roomNotice, in: inside.splitBottom(1).bottom, .muted)
    frame.canvas = frame.readableCanvas
    return frame
  }

  private var stepWords: SlideWords {
    var words = SlideWords()
    guard let place, let step = place.step, let press = place.press else { return words }
    words.caption = press.isRevealed ? step.caption : step.question
    words.isVeiled = !press.isRevealed
    words.choices = step.choices
    words.corner = place.counter
    words.notice = roomNotice
    words.votes = votes(forStep: press.step + 1, step).map { .init(name: $0.name, count: $0.count) }
    return words
  }
}
