import Foundation
import TestSupport
import Testing

/// `wijkwiel presenteer` and `wijkwiel notities` as two processes in two terminals, as a speaker has them.
@Suite(.serialized, .enabled(if: Programs.path(of: "tmux") != nil, "tmux is not installed"))
struct ShowAndNotesTests {
  /// What the programs show; the only place to change when their texts change.
  private enum Texts {
    static let noShow = "Er loopt nog geen presentatie."
    static let ended = "De presentatie is gestopt."
    static let otherShow = "Er loopt al een presentatie"
    static let openFolder = "anderen mogen in de map"
    static let blank = "Het scherm is zwart."
    static let remark = "Wat zegt de zaal?"
    static let quit = "Stoppen met presenteren?"
  }

  private static let story = """
    verhaal: Proefverhaal
    minuten: 10

    stap: kaart/inwoners
    tekst: Bijschrift een * van een ster zijn er geen grote letters
    notitie: Notitie een.

    stap: kaart/eenzaamheid
    vraag: Welke wijk denkt u * dat hier het hoogst staat?
    tekst: Bijschrift twee * van een ster zijn er geen grote letters
    notitie: Notitie twee.

    stap: wiel/assen
    tekst: Bijschrift drie * van een ster zijn er geen grote letters
    notitie: Notitie drie.

    """

  /// A user with terminals, of whom nothing else on the machine is touched.
  private struct Speaker {
    let place: PrivateFolder

    init(mode: Int = 0o700) throws {
      place = try PrivateFolder(mode: mode)
      try Data(story.utf8).write(to: URL(filePath: path("proef.txt")))
    }

    func path(_ name: String) -> String { place.path + "/" + name }

    var socket: String { path("wijkwiel-notities.socket") }

    func run(_ command: String) throws -> TmuxSession {
      try TmuxSession(
        "run \(command)", columns: 100, rows: 30,
        environment: [
          "XDG_RUNTIME_DIR": place.path, "XDG_DATA_HOME": path("data"), "TMPDIR": "/dev/null",
        ])
    }

    func startShow() throws -> TmuxSession {
      let session = try run("presenteer \(path("proef.txt"))")
      try session.wait(for: "Bijschrift een")
      return session
    }

    func startNotes(for text: String = "Notitie een.") throws -> TmuxSession {
      let session = try run("notities")
      try session.wait(for: text)
      return session
    }
  }

  // MARK: Together

  @Test func `keys of the notes move the show, and the notes follow`() throws {
    let speaker = try Speaker()
    let (show, notes) = (try speaker.startShow(), try speaker.startNotes())
    try notes.wait(for: "stap 1 van 3", "Nu: Bijschrift een", "Hierna: de vraag: Welke wijk denkt u")
    try notes.press("PageDown")
    try show.wait(for: "Welke wijk denkt u")
    try notes.wait(for: "stap 2 van 3", "Nu alleen de vraag: Welke wijk denkt u", "Notitie twee.")
    try notes.press("Space")
    try show.wait(for: "Bijschrift twee")
    try notes.wait(for: "Nu: Bijschrift twee", "De vraag was", "Hierna: Bijschrift drie")
    try show.press("PageDown")
    try notes.wait(for: "stap 3 van 3", "Notitie drie.", "laatste stap")
    try notes.press("Home")
    try show.wait(for: "Bijschrift een")
    try notes.wait(for: "stap 1 van 3")
  }

  @Test func `a blank screen leaves the notes, and Escape ends nothing`() throws {
    let speaker = try Speaker()
    let (show, notes) = (try speaker.startShow(), try speaker.startNotes())
    try notes.press(".")
    try show.wait("a blank screen") { !$0.contains("Bijschrift") }
    try notes.wait(for: Texts.blank, "Notitie een.")
    try notes.press("Escape")
    try show.wait(for: "Bijschrift een")
    try notes.press("Escape", "Escape", "PageDown")
    try notes.wait(for: "Notitie twee.")
  }

  @Test func `what is typed at the notes is not seen by the room`() throws {
    let speaker = try Speaker()
    let (show, notes) = (try speaker.startShow(), try speaker.startNotes())
    let before = try show.screen()
    try notes.press("n")
    try notes.wait(for: Texts.remark)
    try notes.write("De bus qqq")
    try notes.wait(for: "De bus qqq")
    #expect(try show.screen() == before)
    try notes.press("Enter")
    try notes.wait("the end of the question") { !$0.contains(Texts.remark) }
    #expect(try show.screen() == before)
  }

  @Test func `words that the room sees being typed may have a q`() throws {
    let speaker = try Speaker()
    let (show, notes) = (try speaker.startShow(), try speaker.startNotes())
    try notes.press("/")
    try notes.wait(for: "zoek")
    try notes.write("aquar")
    try show.wait(for: "aquar")
    try notes.press("F5")
    try show.wait(for: "Bijschrift een")
  }

  @Test func `q closes the notes, and the show only at its own terminal`() throws {
    let speaker = try Speaker()
    let (show, notes) = (try speaker.startShow(), try speaker.startNotes())
    try notes.press("q")
    try notes.wait(for: "notitiescherm sluiten?")
    try notes.press("q")
    #expect(try notes.exitStatus() == 0)
    try notes.expectTerminalRestored()
    try show.press("PageDown")
    try show.wait(for: "Welke wijk denkt u")
    try show.press("q")
    try show.wait(for: Texts.quit)
    try show.press("q")
    #expect(try show.exitStatus() == 0)
    #expect(!FileManager.default.fileExists(atPath: speaker.socket))
  }

  // MARK: One of them killed

  @Test func `the notes outlive a killed show and follow the next`() throws {
    let speaker = try Speaker()
    let (show, notes) = (try speaker.startShow(), try speaker.startNotes())
    kill(try show.process(), SIGKILL)
    try notes.wait(for: Texts.ended, "Notitie een.")
    #expect(FileManager.default.fileExists(atPath: speaker.socket))
    let next = try speaker.startShow()
    try notes.wait("the next show") { $0.contains("Notitie een.") && !$0.contains(Texts.ended) }
    try notes.press("PageDown")
    try next.wait(for: "Welke wijk denkt u")
  }

  @Test func `a show that is asked to end takes its socket away`() throws {
    let speaker = try Speaker()
    let (show, notes) = (try speaker.startShow(), try speaker.startNotes())
    kill(try show.process(), SIGTERM)
    #expect(try show.exitStatus() == 128 + Int(SIGTERM))
    #expect(!FileManager.default.fileExists(atPath: speaker.socket))
    try notes.wait(for: Texts.ended)
  }

  @Test func `the show outlives killed notes, and new ones get the page at once`() throws {
    let speaker = try Speaker()
    let (show, notes) = (try speaker.startShow(), try speaker.startNotes())
    let process = try notes.process()
    kill(process, SIGKILL)
    #expect(try notes.waitForEnd(of: process))
    try show.press("PageDown")
    try show.wait(for: "Welke wijk denkt u")
    let next = try speaker.startNotes(for: "Notitie twee.")
    try next.press("End")
    try show.wait(for: "Bijschrift drie")
  }

  @Test func `notes that stand still hold nothing up, and catch up`() throws {
    let speaker = try Speaker()
    let (show, notes) = (try speaker.startShow(), try speaker.startNotes())
    let process = try notes.process()
    kill(process, SIGSTOP)
    for _ in 0..<40 { try show.press("End", "Home") }
    try show.press("PageDown")
    try show.wait(for: "Welke wijk denkt u")
    #expect(try notes.screen().contains("Notitie een."))
    kill(process, SIGCONT)
    try notes.wait(for: "Notitie twee.")
  }

  // MARK: More of them

  @Test func `a second show says that the notes follow the first`() throws {
    let speaker = try Speaker()
    let (show, notes) = (try speaker.startShow(), try speaker.startNotes())
    let second = try speaker.startShow()
    try second.wait(for: Texts.otherShow)
    try second.press("PageDown")
    try second.wait(for: "Welke wijk denkt u")
    #expect(try notes.screen().contains("stap 1 van 3"))
    try second.press("q", "q")
    #expect(try second.exitStatus() == 0)
    try show.press("End")
    try notes.wait(for: "Notitie drie.")
  }

  @Test func `two notes screens show the same`() throws {
    let speaker = try Speaker()
    let show = try speaker.startShow()
    let (one, other) = (try speaker.startNotes(), try speaker.startNotes())
    try other.press("End")
    try one.wait(for: "Notitie drie.")
    try show.wait(for: "Bijschrift drie")
    one.close()
    try show.press("Home")
    try other.wait(for: "Notitie een.")
  }

  // MARK: Safety and rest

  @Test func `only the user can connect`() throws {
    let speaker = try Speaker()
    let show = try speaker.startShow()
    let attributes = try FileManager.default.attributesOfItem(atPath: speaker.socket)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(attributes[.type] as? FileAttributeType == .typeSocket)
    show.close()
  }

  @Test(.enabled(if: access("/run/user/\(getuid())", F_OK) != 0, "there is another folder"))
  func `in a folder that others can enter the show goes on without notes and says so`() throws {
    let speaker = try Speaker(mode: 0o755)
    let show = try speaker.startShow()
    try show.wait(for: Texts.openFolder)
    #expect(!FileManager.default.fileExists(atPath: speaker.socket))
    let notes = try speaker.startNotes(for: Texts.openFolder)
    try notes.press("q")
    #expect(try notes.exitStatus() == 0)
    try show.press("PageDown")
    try show.wait(for: "Welke wijk denkt u")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "no /proc here"))
  func `a show sleeps when nothing happens, with notes beside it`() throws {
    let speaker = try Speaker()
    let (show, notes) = (try speaker.startShow(), try speaker.startNotes())
    #expect(try show.sleeps())
    notes.close()
  }
}
