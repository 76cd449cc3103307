import Cells
import CursesTerminal
import Dashboard
import Presenting

/// A show with what surrounds it: the notes screens, the file of what the room says, and the clock.
@MainActor
struct Presenter {
  private(set) var show: Show
  /// Nil where there are no notes screens.
  private let notes: NotesServer?
  private var remarks: RemarkFile

  init(stories: [Story], start: Show.Start, dashboard: Dashboard, isKiosk: Bool) {
    let now = Clock.now
    remarks = RemarkFile(started: now)
    show = Show(stories: stories, start: start, dashboard: dashboard, at: now, isKiosk: isKiosk)
    do throws(NotesProblem) {
      // A kiosk has no speaker, and leaves nothing behind.
      notes = isKiosk ? nil : try NotesServer()
    } catch {
      notes = nil
      show.tell(error.message)
    }
    tellNotes()
  }

  /// What the loop waits for.
  var waiting: Waiting { Waiting(sources: notes?.sources ?? []) }

  /// The colours for a room, which the speaker may have turned around.
  func scheme(_ usual: ColourScheme) -> ColourScheme {
    let background: ColourScheme.Background =
      show.hasOtherBackground ? (usual.background == .dark ? .light : .dark) : usual.background
    return ColourScheme(tier: usual.tier, background: background, isForRoom: true)
  }

  /// Takes an event of the show's own terminal.
  mutating func handle(_ event: InputEvent, on frame: Frame?) -> [ShowEffect] {
    let effects = show.handle(event, from: .screen, on: frame, at: Clock.now)
    return finish(effects)
  }

  /// Lets notes screens in, and takes the keys that were pressed there.
  mutating func serveNotes() -> [ShowEffect] {
    guard let notes else { return [] }
    let keys = notes.serve()
    guard !keys.isEmpty else { return [] }
    return finish(keys.flatMap { show.handle(.key($0), from: .notes, at: Clock.now) })
  }

  private mutating func finish(_ effects: [ShowEffect]) -> [ShowEffect] {
    for case .keep(let durably) in effects {
      if let problem = remarks.keep(show.kept, durably: durably) { show.tell(problem) }
    }
    tellNotes()
    return effects
  }

  private func tellNotes() {
    notes?.show(show.notesPage)
  }
}
