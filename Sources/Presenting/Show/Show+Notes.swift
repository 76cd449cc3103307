import BredeWelvaart
import Dashboard

extension Show {
  /// What the speaker reads on the second screen.
  package var notesPage: NotesPage {
    var page = NotesPage()
    page.title = place?.story.title ?? "Presenteren zonder verhaal"
    page.started = started.seconds
    page.detour = detourWords
    // The room need not see all the time that something is wrong; the speaker has to.
    page.notice = notice.isEmpty ? unkept : notice
    page.isTyping = (isDetour || scene == .free) && dashboard.state.isTyping
    page.prompt = prompt(at: .notes)
    guard let place, let step = place.step, let press = place.press else { return page }
    page.step = press.step + 1
    page.stepCount = place.story.steps.count
    page.minutes = place.story.minutes
    page.caption = step.caption
    page.question = [step.question, Self.words(step.choices)].filter { !$0.isEmpty }.joined(separator: " ")
    page.isRevealed = press.isRevealed
    page.notes = step.notes
    page.next = nextWords
    return page
  }

  /// What the room sees instead of the step; empty for the step itself.
  private var detourWords: String {
    if isBlank { return "Het scherm is zwart." }
    if let hands {
      let counts = hands.options.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      return "De zaal steekt handen op: \(counts)."
    }
    return switch scene {
    case .choosing: "De lijst met verhalen."
    case .step: ""
    case .detour: "\(dashboardWords); p komt terug bij de stap."
    case .free: "\(dashboardWords)."
    }
  }

  /// What the room can choose from, as a sentence.
  private static func words(_ choices: [String]) -> String {
    choices.isEmpty ? "" : "Keuzes: \(choices.enumeration)."
  }

  /// The screen of the dashboard, with what is typed there.
  private var dashboardWords: String {
    let query = dashboard.state.isTyping ? dashboard.state.panel?.query ?? "" : ""
    return "Het dashboard (\(dashboard.routeText)\(query.isEmpty ? "" : ": \(query)"))"
  }

  /// What the next press shows; empty at the end.
  private var nextWords: String {
    guard let place, let next = place.next, place.story.steps.indices.contains(next.step) else { return "" }
    let step = place.story.steps[next.step]
    if next.isRevealed { return step.question.isEmpty ? step.caption : "het antwoord: \(step.caption)" }
    return "de vraag: \(step.question)"
  }
}
