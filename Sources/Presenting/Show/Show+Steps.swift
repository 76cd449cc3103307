import Cells
import Dashboard

// Going through a story.

extension Show {
  /// Puts the step that the story is at on the screen, as it was meant.
  mutating func showStep() {
    guard let step = place?.step else {
      scene = .free
      return
    }
    scene = .step
    counting = nil
    isBlank = false
    dashboard = dashboard.starting(at: step.route, pointingAt: step.spotlight)
  }

  mutating func handleStep(_ key: Key, from origin: Origin, at moment: Moment) -> [ShowEffect] {
    guard let command = ShowKeys.command(for: key) else { return [] }
    switch command {
    case .next: move(by: 1)
    case .previous: move(by: -1)
    case .first:
      place?.moveToStart()
      showStep()
    case .last:
      place?.moveToEnd()
      showStep()
    case .blank: isBlank = true
    case .resume: break
    case .overview: asked[origin] = .overview(cursor: place?.press?.step ?? 0)
    case .detour: return leave(with: key, from: origin)
    case .remark: beginRemark(from: origin, at: moment)
    case .hands: beginCounting(from: origin, at: moment)
    case .quote: return quote(from: origin)
    case .light: hasOtherBackground.toggle()
    case .help: asked[origin] = .help
    case .quit: return askToQuit(from: origin)
    case .redraw: return [.dashboard(.redraw)]
    }
    return []
  }

  private mutating func move(by count: Int) {
    guard place?.move(by: count) == true else {
      notice = count > 0 ? "Dit was de laatste stap." : "Dit is de eerste stap."
      return
    }
    showStep()
  }

  /// Goes to a step, counted from 1.
  mutating func jump(to number: Int) {
    guard place?.move(toStep: number) == true else {
      notice = "Stap \(number) is er niet; dit verhaal heeft er \(place?.story.steps.count ?? 0)."
      return
    }
    showStep()
  }

  /// Sends the figure on the screen to the clipboard.
  private mutating func quote(from origin: Origin) -> [ShowEffect] {
    if place?.press?.isRevealed == false {
      notice = "Het cijfer is nog niet getoond."
      return []
    }
    defer { notice = dashboard.state.notice }
    return pass(.key(.character("y")), from: origin, on: nil)
  }
}
