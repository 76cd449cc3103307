import Cells
import CursesTerminal
import Foundation
import Presenting
import TestSupport
import Testing

@testable import wijkwiel

/// The show's side of the notes, with connections that behave well and others that do not.
struct NotesServerTests {
  /// A folder in which shows and notes screens meet.
  private struct Place {
    private let own: PrivateFolder
    let folder: RuntimeFolder

    init() throws {
      own = try PrivateFolder()
      folder = RuntimeFolder(path: own.path)
    }

    var files: [String] { own.files }

    func connect() throws -> NotesConnection {
      let descriptor = try #require(try LocalSocket.connect(to: NotesServer.path(in: folder)))
      return NotesConnection(descriptor, limit: NotesPage.mostBytes)
    }
  }

  private static func page(_ step: Int, notes: [String] = ["Vertel."]) -> NotesPage {
    var page = NotesPage()
    (page.title, page.step, page.stepCount, page.notes) = ("Assen", step, 12, notes)
    return page
  }

  private static func pages(_ connection: NotesConnection) -> [NotesPage?] {
    connection.receive().map(NotesPage.init(message:))
  }

  // MARK: Pages and keys

  @Test func `a notes screen gets the page of now and each that follows`() throws {
    let place = try Place()
    let server = try NotesServer(in: place.folder)
    server.show(Self.page(1))
    let screen = try place.connect()
    #expect(server.serve() == [])
    #expect(Self.pages(screen) == [Self.page(1)])
    server.show(Self.page(1))
    #expect(Self.pages(screen) == [])
    server.show(Self.page(2))
    #expect(Self.pages(screen) == [Self.page(2)])
    // Who pressed a key is answered, be it with the same page.
    screen.send(Key.home.message)
    #expect(server.serve() == [.home])
    server.show(Self.page(2))
    server.show(Self.page(2))
    #expect(Self.pages(screen) == [Self.page(2)])
  }

  @Test func `keys arrive in order from all screens, other text is passed over`() throws {
    let place = try Place()
    let server = try NotesServer(in: place.folder)
    let screens = [try place.connect(), try place.connect()]
    _ = server.serve()
    screens[0].send(Key.pageDown.message + "lawaai\n\n" + Key.character(" ").message)
    screens[1].send(Key.escape.message)
    #expect(server.serve() == [.pageDown, .character(" "), .escape])
    #expect(server.serve() == [])
  }

  @Test func `a screen that goes leaves the others alone`() throws {
    let place = try Place()
    let server = try NotesServer(in: place.folder)
    var screens = [try place.connect(), try place.connect()]
    _ = server.serve()
    #expect(server.waiting.sources.count == 3)
    screens[0].send(Key.home.message)
    screens.removeFirst()
    #expect(server.serve() == [.home])
    _ = server.serve()
    #expect(server.waiting.sources.count == 2)
    server.show(Self.page(3))
    #expect(Self.pages(screens[0]) == [Self.page(3)])
  }

  @Test func `a page for a screen that has just gone ends nothing`() throws {
    let place = try Place()
    let server = try NotesServer(in: place.folder)
    var screen: NotesConnection? = try place.connect()
    _ = server.serve()
    #expect(screen?.isOpen == true)
    screen = nil
    server.show(Self.page(1))
    _ = server.serve()
    #expect(server.waiting.sources.count == 1)
  }

  @Test func `who sends no end is hung up on`() throws {
    let place = try Place()
    let server = try NotesServer(in: place.folder)
    let screen = try place.connect()
    _ = server.serve()
    screen.send(String(repeating: "x", count: Key.mostMessageBytes + 1))
    _ = server.serve()
    #expect(server.waiting.sources.count == 1)
    _ = screen.receive()
    #expect(!screen.isOpen)
  }

  @Test func `who does not read holds nothing up and gets the newest page later`() throws {
    let place = try Place()
    let server = try NotesServer(in: place.folder)
    let screen = try place.connect()
    _ = server.serve()
    let long = [String(repeating: "woord ", count: 20_000)]
    for step in 1...40 { server.show(Self.page(step, notes: long)) }
    #expect(server.waiting.sources.contains { $0.writes })
    var pages: [NotesPage?] = []
    while pages.last??.step != 40 {
      let more = Self.pages(screen)
      if more.isEmpty && !server.waiting.sources.contains(where: \.writes) && pages.isEmpty { break }
      pages += more
      _ = server.serve()
    }
    #expect(pages.last??.step == 40)
    #expect(pages.count < 40)
    #expect(pages.allSatisfy { $0?.notes.first?.count == long[0].count - 1 })
    #expect(!server.waiting.sources.contains { $0.writes })
  }

  @Test func `one screen too many waits until another goes`() throws {
    let place = try Place()
    let server = try NotesServer(in: place.folder)
    server.show(Self.page(1))
    var screens = try (0..<NotesServer.mostScreens).map { _ in try place.connect() }
    let late = try place.connect()
    _ = server.serve()
    #expect(server.waiting.sources.count == NotesServer.mostScreens)
    #expect(Self.pages(late) == [])
    screens.removeFirst()
    _ = server.serve()
    _ = server.serve()
    #expect(Self.pages(late) == [Self.page(1)])
  }

  @Test func `without room for one more the loop is left in peace, and tries again later`() async {
    await #expect(processExitsWith: .success) { try NotesServerTests.serveWithoutRoom() }
  }

  private static func serveWithoutRoom() throws {
    let place = try Place()
    let server = try NotesServer(in: place.folder)
    server.show(page(1))
    var first: NotesConnection? = try place.connect()
    _ = server.serve()
    let (second, third) = (try place.connect(), try place.connect())
    #expect(ResourceLimit.openFiles.set(to: 0))
    _ = server.serve()
    // Only the first screen's; nothing wakes the loop for those at the door but the clock.
    #expect(server.waiting.sources.count == 1)
    #expect(server.waiting.milliseconds != nil)
    #expect(first?.isOpen == true)
    first = nil
    #expect(ResourceLimit.openFiles.set(to: 256))
    // The first time it sees that there is room again.
    _ = server.serve()
    _ = server.serve()
    #expect(server.waiting.milliseconds == nil)
    #expect(pages(second) == [page(1)] && pages(third) == [page(1)])
    let fourth = try place.connect()
    #expect(ResourceLimit.openFiles.set(to: 0))
    _ = server.serve()
    #expect(server.waiting.sources.count == 2)
    #expect(ResourceLimit.openFiles.set(to: 256))
    usleep(1_050_000)
    _ = server.serve()
    #expect(server.waiting == Waiting(sources: server.waiting.sources))
    #expect(pages(fourth) == [page(1)])
  }

  // MARK: Shows that come and go

  @Test func `only this user can connect`() throws {
    let place = try Place()
    let server = try NotesServer(in: place.folder)
    for file in place.files {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.folder.path + "/" + file)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
    }
    withExtendedLifetime(server) { #expect(place.files.count == 2) }
  }

  @Test func `a second show is told that there is a first`() throws {
    let place = try Place()
    var first: NotesServer? = try NotesServer(in: place.folder)
    #expect(throws: NotesProblem.otherShow) { try NotesServer(in: place.folder) }
    // The second one's try did the first one no harm.
    let screen = try place.connect()
    first?.show(Self.page(1))
    _ = first?.serve()
    #expect(Self.pages(screen) == [Self.page(1)])
    first = nil
    _ = screen.receive()
    #expect(!screen.isOpen)
    #expect(throws: Never.self) { try NotesServer(in: place.folder) }
  }

  @Test func `a show takes its socket away`() throws {
    let place = try Place()
    var server: NotesServer? = try NotesServer(in: place.folder)
    #expect(server != nil && place.files.contains { $0.hasSuffix(".socket") })
    server = nil
    #expect(!place.files.contains { $0.hasSuffix(".socket") })
    #expect(try LocalSocket.connect(to: NotesServer.path(in: place.folder)) == nil)
  }

  @Test func `what a killed show left behind gives way`() throws {
    let place = try Place()
    let path = NotesServer.path(in: place.folder)
    close(try LocalSocket.listen(at: path))
    #expect(place.files.count == 1)
    #expect(try LocalSocket.connect(to: path) == nil)
    let server = try NotesServer(in: place.folder)
    server.show(Self.page(4))
    let screen = try place.connect()
    _ = server.serve()
    #expect(Self.pages(screen) == [Self.page(4)])
  }

  @Test func `a path that is too long is said to be so`() throws {
    let place = try Place()
    let folder = RuntimeFolder(path: place.folder.path + "/" + String(repeating: "x", count: 100))
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    #expect { try NotesServer(in: folder) } throws: { error in
      (error as? NotesProblem)?.message.contains("te lang; zet XDG_RUNTIME_DIR") == true
    }
  }
}
