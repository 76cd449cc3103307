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
  /// Takes note of what could not be kept.
  private let unkept: UnkeptRemarks

  init(
    stories: [Story], start: Show.Start, dashboard: Dashboard, isKiosk: Bool, unkept: UnkeptRemarks
  ) {
    let now = Clock.now
    self.unkept = unkept
    remarks = RemarkFile(started: now)
    show = Show(stories: stories, start: start, dashboard: dashboard, at: now, isKiosk: isKiosk)
    do throws(NotesProblem) {
      // A kiosk has no speaker, and leaves nothing behind.
      let folder = isKiosk ? nil : try RuntimeFolder.all().first
      notes = try folder.map { folder throws(NotesProblem) in try NotesServer(in: folder) }
    } catch {
      notes = nil
      show.tell(error.message)
    }
    tellNotes()
  }

  /// What the loop waits for.
  var waiting: Waiting { notes?.waiting ?? Waiting() }

  /// The colours for a room, which the speaker may have turned around.
  func scheme(_ usual: ColourScheme) -> ColourScheme {
    let background: ColourScheme.Background =
      show.hasOtherBackground ? (usual.background == .dark ? .light : .dark) : usual.background
    return ColourScheme(tier: usual.tier, background: background, isForRoom: true)
  }

  /// Tells the speaker something that the program around the show found out.
  mutating func tell(_ text: String) {
    show.tell(text)
  }

  /// Takes an event of the show's own terminal.
  mutating func handle(_ event: InputEvent, on frame: Frame?) -> [ShowEffect] {
    let effects = show.handle(event, from: .screen, on: frame, at: Clock.now)
    return finish(effects)
  }

  /// Does what is due before the next picture: takes the keys that were pressed on notes screens, and keeps
  /// what was said, so that neither screen shows as kept what is not.
  mutating func goOn() -> [ShowEffect] {
    let keys = notes?.serve() ?? []
    let effects = finish(keys.flatMap { show.handle(.key($0), from: .notes, at: Clock.now) })
    settle()
    return effects
  }

  private mutating func finish(_ effects: [ShowEffect]) -> [ShowEffect] {
    for case .keep(let durably) in effects { remarks.owe(durably: durably) }
    // No picture follows these.
    if effects.contains(where: \.leaves) { settle() }
    return effects
  }

  /// Keeps what was said since the last time, once for all keys of a turn, and tells the notes screens.
  private mutating func settle() {
    if let problem = remarks.settle(show.kept) { show.tell(problem) }
    // Nothing is lost where nothing is left to keep.
    let problem = show.kept.entries.isEmpty ? nil : remarks.problem
    show.unkept = problem?.notice ?? ""
    unkept.current = problem.map { UnkeptRemarks.Loss(book: show.kept, problem: $0) }
    tellNotes()
  }

  private func tellNotes() {
    notes?.show(show.notesPage)
  }
}

extension ShowEffect {
  /// Whether the show or the program goes, if only for a while.
  fileprivate var leaves: Bool {
    switch self {
    case .end, .dashboard(.quit), .dashboard(.suspend): true
    case .keep, .dashboard: false
    }
  }
}
