import Cells
import CursesTerminal
import Platform
import Presenting

/// The show's side of the notes: tells all notes screens the page, and takes the keys pressed there.
///
/// Nothing here waits, so that no notes screen can hold up the show.
final class NotesServer {
  /// So many notes screens at once; the next one waits until one of them goes.
  static let mostScreens = 8

  private let path: String
  private let lock: ShowLock
  private let listener: Int32
  private var screens: [NotesConnection] = []
  private var page: String?
  /// Whether keys came in since a page was sent.
  private var owesAnswer = false
  /// The second in which the system had no room for one more; nil where it has, as far as is known.
  private var refusal: Int?

  /// Opens the place where notes screens connect.
  ///
  /// - Throws: That another show has it, or why there is none.
  init(in folder: RuntimeFolder) throws(NotesProblem) {
    path = Self.path(in: folder)
    lock = try ShowLock(in: folder)
    // Who has the lock knows that nobody listens here: a show that was killed left this behind.
    unlink(path)
    listener = try LocalSocket.listen(at: path)
  }

  deinit {
    // Before the lock goes, after which this may be the socket of another show.
    unlink(path)
    close(listener)
  }

  /// Where a show listens.
  static func path(in folder: RuntimeFolder) -> String {
    folder.path + "/wijkwiel-notities.socket"
  }

  /// What the loop waits for.
  var waiting: Waiting {
    // Who cannot be let in stays at the door, and would wake the loop again and again.
    let places = screens.count < Self.mostScreens && refusal == nil ? [Waiting.Source(listener)] : []
    return Waiting(
      sources: places + screens.map { Waiting.Source($0.descriptor, writes: $0.hasMore) },
      milliseconds: refusal.map { _ in Clock.millisecondsToNextSecond })
  }

  /// Lets in those who connected, sends what is left, and returns the keys pressed on the notes screens.
  func serve() -> [Key] {
    letIn()
    let keys = screens.flatMap { $0.receive().compactMap(Key.init(message:)) }
    owesAnswer = owesAnswer || !keys.isEmpty
    for screen in screens { screen.flush() }
    let count = screens.count
    screens.removeAll { !$0.isOpen }
    if screens.count < count { refusal = nil }
    return keys
  }

  private func letIn() {
    let now = Clock.now.seconds
    if refusal != now { refusal = nil }
    while refusal == nil, screens.count < Self.mostScreens {
      switch LocalSocket.accept(from: listener) {
      case .connected(let descriptor):
        let screen = NotesConnection(descriptor, limit: Key.mostMessageBytes)
        if let page { screen.sendNewest(page) }
        screens.append(screen)
      case .refused: refusal = now
      case .nobody: return
      }
    }
  }

  /// Sends the page to all notes screens if it is another than before; those that come later get it, too.
  ///
  /// Keys are answered in any case: whoever pressed one waits to know what became of it.
  func show(_ page: NotesPage) {
    let message = page.message
    guard message != self.page || owesAnswer else { return }
    (self.page, owesAnswer) = (message, false)
    for screen in screens { screen.sendNewest(message) }
  }
}
