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
    if let hands, let counting {
      return HandsView(hands: hands, cursor: counting.cursor, notice: roomNotice).frame(
        dashboard.state.size, presentation)
    }
    switch scene {
    case .choosing(let cursor, _):
      return ChoiceView(stories: stories, cursor: cursor, notice: roomNotice).frame(
        dashboard.state.size, presentation)
    case .step: return dashboard.slide(stepWords, spotlight: place?.step?.spotlight, presentation)
    case .detour(let digits):
      let back = "p: terug naar stap \(place?.press.map { $0.step + 1 } ?? 1)"
      return dashboard.roomFrame(
        corner: digits.isEmpty ? back : "Enter: naar stap \(digits)   \(back)", notice: roomNotice,
        presentation)
    case .free: return dashboard.roomFrame(corner: "", notice: roomNotice, presentation)
    }
  }

  private var stepWords: SlideWords {
    var words = SlideWords()
    guard let place, let step = place.step, let press = place.press else { return words }
    words.caption = press.isRevealed ? step.caption : step.question
    words.isVeiled = !press.isRevealed
    words.choices = step.choices
    words.corner = place.counter
    words.notice = roomNotice
    return words
  }
}
