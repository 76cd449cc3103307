import Cells
import Foundation
import Presenting
import TestSupport
import Testing

@testable import wijkwiel

/// `wijkwiel notities` in a real terminal, with a show that the test plays.
@Suite(.serialized, .enabled(if: Programs.path(of: "tmux") != nil, "tmux is not installed"))
struct NotesOnTerminalTests {
  /// The notes in a terminal, and the folder where they look for a show.
  private struct Scene {
    let place: PrivateFolder
    let session: TmuxSession

    init(mode: Int = 0o700) throws {
      place = try PrivateFolder(mode: mode)
      session = try TmuxSession(
        "run notities", columns: 80, rows: 24,
        environment: ["XDG_RUNTIME_DIR": place.path, "TMPDIR": "/dev/null"])
    }

    var folder: RuntimeFolder { RuntimeFolder(path: place.path) }

    func show() throws -> Show { try Show(NotesServer(in: folder), session) }
  }

  /// A show that serves while it waits.
  private final class Show {
    private let server: NotesServer
    private let session: TmuxSession
    private(set) var keys: [Key] = []

    init(_ server: NotesServer, _ session: TmuxSession) {
      (self.server, self.session) = (server, session)
    }

    func show(_ step: Int, prompt: Prompt? = nil) {
      var page = NotesPage()
      (page.title, page.step, page.stepCount, page.prompt) = ("Proef", step, 3, prompt)
      (page.started, page.minutes) = (Clock.now.seconds, 10)
      page.notes = ["Vertel over stap \(step)."]
      server.show(page)
    }

    @discardableResult
    func wait(for text: String) throws -> String {
      try session.wait(text) { screen in
        keys += server.serve()
        return screen.contains(text)
      }
    }

    func wait(forKeys expected: [Key]) throws {
      try session.wait("the keys \(expected)") { _ in
        keys += server.serve()
        return keys == expected
      }
    }
  }

  @Test func `the notes wait, follow a show, outlive it and follow the next`() throws {
    let scene = try Scene()
    try scene.session.wait(for: "Er loopt nog geen presentatie.", "wijkwiel presenteer")
    var show: Show? = try scene.show()
    show?.show(1)
    try show?.wait(for: "Vertel over stap 1.")
    show?.show(2)
    try show?.wait(for: "Vertel over stap 2.")
    show = nil
    try scene.session.wait(for: "De presentatie is gestopt.", "Vertel over stap 2.")
    let next = try scene.show()
    next.show(3)
    #expect(try !next.wait(for: "Vertel over stap 3.").contains("gestopt"))
    try scene.session.press("q")
    try next.wait(for: "notitiescherm sluiten?")
    try scene.session.press("q")
    #expect(try scene.session.exitStatus() == 0)
    try scene.session.expectTerminalRestored()
    #expect(next.keys == [])
  }

  @Test func `keys reach the show, and what is typed does not close the notes`() throws {
    let scene = try Scene()
    let show = try scene.show()
    show.show(1)
    try show.wait(for: "Vertel over stap 1.")
    try scene.session.press("PageDown", "Escape", "F5", ".", "Space", "Home")
    let first: [Key] = [.pageDown, .escape, .function(5), .character("."), .character(" "), .home]
    try show.wait(forKeys: first)
    show.show(1, prompt: Prompt(title: "Opmerking bij Lariks", input: "De bus", hint: "Enter bewaart"))
    try show.wait(for: "Opmerking bij Lariks")
    try scene.session.press("q", "Enter")
    try show.wait(forKeys: first + [.character("q"), .enter])
  }

  @Test func `the timer goes on by itself`() throws {
    let scene = try Scene()
    let show = try scene.show()
    show.show(1)
    try show.wait(for: "0:01 van 10:00")
    try scene.session.wait(for: "0:03 van 10:00")
  }

  @Test(.enabled(if: access("/run/user/\(getuid())", F_OK) != 0, "there is another folder"))
  func `a folder that others can read is refused until it is closed to them`() throws {
    let scene = try Scene(mode: 0o755)
    try scene.session.wait(for: "anderen mogen in de map", "chmod 700")
    try scene.place.setMode(0o700)
    try scene.session.wait(for: "Er loopt nog geen presentatie.")
  }

  @Test func `a message that has no end is hung up on`() throws {
    let scene = try Scene()
    let listener = try LocalSocket.listen(at: NotesServer.path(in: scene.folder))
    defer { close(listener) }
    try scene.session.wait(for: "wacht op de eerste notities")
    var descriptor: Int32?
    try scene.session.wait("the notes to connect") { _ in
      if case .connected(let arrival) = LocalSocket.accept(from: listener) { descriptor = arrival }
      return descriptor != nil
    }
    let connection = NotesConnection(try #require(descriptor), limit: Key.mostMessageBytes)
    connection.sendNewest(String(repeating: "x", count: NotesPage.mostBytes + 1))
    try scene.session.wait("the notes to hang up") { _ in
      connection.flush()
      _ = connection.receive()
      return !connection.isOpen
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "no /proc here"))
  func `the notes wake once a second and no more`() throws {
    let scene = try Scene()
    let show = try scene.show()
    show.show(1)
    try show.wait(for: "Vertel over stap 1.")
    let process = try scene.session.process()
    func wakeUps() throws -> Int {
      let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return try #require(line?.split(separator: "\t").last.flatMap { Int($0) })
    }
    let before = try wakeUps()
    Thread.sleep(forTimeInterval: 3)
    #expect((2...4).contains(try wakeUps() - before))
  }

  @Test func `a lost terminal ends the notes and not the show`() throws {
    let scene = try Scene()
    let show = try scene.show()
    show.show(1)
    try show.wait(for: "Vertel over stap 1.")
    let process = try scene.session.process()
    kill(process, SIGKILL)
    _ = try scene.session.waitForEnd(of: process)
    show.show(2)
    let other = try #require(try LocalSocket.connect(to: NotesServer.path(in: scene.folder)))
    let connection = NotesConnection(other, limit: NotesPage.mostBytes)
    var pages: [NotesPage?] = []
    try scene.session.wait("the page") { _ in
      try? show.wait(forKeys: [])
      pages += connection.receive().map(NotesPage.init(message:))
      return !pages.isEmpty
    }
    #expect(pages.last??.step == 2)
  }
}
