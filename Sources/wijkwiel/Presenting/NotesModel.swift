import Cells
import CursesTerminal
import Presenting

/// Joins the notes screen to the terminal and to the show.
@MainActor
struct NotesModel: ScreenModel {
  private var screen: NotesScreen
  private var connection: NotesConnection?
  private let style: DrawingStyle
  /// The background that was asked for; nil leaves it to the terminal.
  private let background: ColourScheme.Background?

  init(_ screen: NotesScreen, style: DrawingStyle, background: ColourScheme.Background?) {
    (self.screen, self.style, self.background) = (screen, style, background)
  }

  func scheme(for facts: TerminalFacts) -> ColourScheme {
    ColourScheme(tier: facts.tier, background: background ?? facts.background)
  }

  mutating func finishStarting() -> [TerminalRequest] { goOn() }

  /// The show; and the next second, for the timer or to look for a show again.
  var waiting: Waiting {
    let show = connection.map { [Waiting.Source($0.descriptor, writes: $0.hasMore)] } ?? []
    return Waiting(sources: show, milliseconds: Clock.millisecondsToNextSecond)
  }

  mutating func goOn() -> [TerminalRequest] {
    if connection == nil { connect() }
    guard let connection else { return [] }
    for page in connection.receive().compactMap(NotesPage.init(message:)) { screen.show(page) }
    connection.flush()
    if !connection.isOpen {
      self.connection = nil
      screen.disconnect(at: Clock.now.seconds)
    }
    return []
  }

  private mutating func connect() {
    do throws(NotesProblem) {
      for folder in try RuntimeFolder.all() {
        guard let descriptor = try LocalSocket.connect(to: NotesServer.path(in: folder)) else { continue }
        connection = NotesConnection(descriptor, limit: NotesPage.mostBytes)
        return screen.connect()
      }
      screen.wait(nil)
    } catch {
      screen.wait(error.message)
    }
  }

  mutating func handle(_ event: InputEvent) -> [TerminalRequest] {
    screen.handle(event).compactMap { effect in
      switch effect {
      case .send(let key):
        connection?.send(key.message)
        return nil
      case .quit: return .quit
      case .suspend: return .suspend
      case .redraw: return .redraw
      }
    }
  }

  mutating func canvas(for facts: TerminalFacts) -> Canvas {
    NotesView(screen, now: Clock.now.seconds).canvas(style.presentation(on: facts))
  }
}
