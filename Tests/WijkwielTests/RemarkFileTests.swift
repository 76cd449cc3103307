import Foundation
import Presenting
import TestSupport
import Testing

@testable import wijkwiel

/// How what the room said gets on the disk, and what happens where it cannot.
@Suite struct RemarkFileTests {
  private static let started = Moment(seconds: 0, clock: "2026-03-14 20:15")

  private static func book(_ remarks: String...) -> RemarkBook {
    var book = RemarkBook(story: "Assen in tien minuten", started: started.clock)
    book.entries = remarks.map { .remark($0) }
    return book
  }

  private static func mode(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.posixPermissions] as? Int) ?? -1
  }

  private static func files(_ folder: RemarkFolder) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  private static func read(_ name: String, _ folder: RemarkFolder) throws -> RemarkReading {
    RemarkReading(try String(contentsOfFile: folder.path(of: name), encoding: .utf8), file: name)
  }

  @Test(
    arguments: [
      ("/data", "/home/a", "/data/wijkwiel"), ("data", "/home/a", "/home/a/.local/share/wijkwiel"),
      ("", "/home/a", "/home/a/.local/share/wijkwiel"), (nil, "/home/a", "/home/a/.local/share/wijkwiel"),
      (nil, "thuis", nil), (nil, "", nil), (nil, nil, nil), ("./x", nil, nil),
    ] as [(String?, String?, String?)])
  func `the folder is where the specification has it`(data: String?, home: String?, path: String?) {
    #expect(RemarkFolder(dataHome: data, home: home)?.path == path)
  }

  @Test func `there is a file as soon as there is something to keep, for the user alone`() throws {
    let temporary = try TemporaryFolder()
    let folder = RemarkFolder(path: temporary.url.path + "/share/wijkwiel")
    var file = RemarkFile(started: Self.started, in: folder)
    #expect(file.keep(Self.book(), durably: true) == nil)
    #expect(access(folder.path, F_OK) != 0)
    #expect(file.keep(Self.book("Eén"), durably: false) == nil)
    #expect(file.keep(Self.book("Eén", "Twee"), durably: true) == nil)
    #expect(Self.files(folder) == ["zaal-2026-03-14-2015.txt"])
    #expect(Self.mode(folder.path) == 0o700)
    #expect(Self.mode(temporary.url.path + "/share") == 0o700)
    #expect(Self.mode(folder.path(of: "zaal-2026-03-14-2015.txt")) == 0o600)
    let reading = try Self.read("zaal-2026-03-14-2015.txt", folder)
    #expect(reading.book == Self.book("Eén", "Twee"))
    #expect(reading.faults.isEmpty)
    #expect(file.keep(Self.book(), durably: true) == nil)
    #expect(Self.files(folder).isEmpty)
  }

  @Test func `however often it changes, it is written once a turn`() throws {
    let temporary = try TemporaryFolder()
    let folder = RemarkFolder(path: temporary.url.path)
    let path = folder.path(of: "zaal-2026-03-14-2015.txt")
    /// A file that is written again is another file.
    func identity() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }
    var file = RemarkFile(started: Self.started, in: folder)
    let text = String(repeating: "a", count: 600)
    for _ in text { file.owe(durably: false) }
    #expect(Self.files(folder).isEmpty)
    #expect(file.settle(Self.book(text)) == nil)
    let kept = try identity()
    #expect(try Self.read("zaal-2026-03-14-2015.txt", folder).book == Self.book(text))
    #expect(file.settle(Self.book("Niet gezegd")) == nil)
    #expect(try identity() == kept)
    file.owe(durably: true)
    file.owe(durably: false)
    #expect(file.settle(Self.book(text, "Twee")) == nil)
    #expect(try identity() != kept)
    #expect(try Self.read("zaal-2026-03-14-2015.txt", folder).book == Self.book(text, "Twee"))
  }

  @Test func `each show has a file of its own`() throws {
    let temporary = try TemporaryFolder()
    let folder = RemarkFolder(path: temporary.url.path)
    var files = (0..<3).map { _ in RemarkFile(started: Self.started, in: folder) }
    for place in files.indices {
      #expect(files[place].keep(Self.book("Zaal \(place)"), durably: false) == nil)
    }
    for place in files.indices.reversed() {
      #expect(files[place].keep(Self.book("Zaal \(place)", "Nog iets"), durably: true) == nil)
    }
    let names = ["zaal-2026-03-14-2015-2.txt", "zaal-2026-03-14-2015-3.txt", "zaal-2026-03-14-2015.txt"]
    #expect(Self.files(folder) == names)
    for (name, place) in zip(names, [1, 2, 0]) {
      #expect(try Self.read(name, folder).book == Self.book("Zaal \(place)", "Nog iets"))
    }
  }

  @Test func `what a killed program left half written is cleared, what is being written is not`() throws {
    let temporary = try TemporaryFolder()
    let folder = RemarkFolder(path: temporary.url.path)
    for name in ["zaal-1.txt.nieuw", "zaal-2.txt.nieuw", "ander.txt.nieuw"] {
      #expect(FileManager.default.createFile(atPath: folder.path(of: name), contents: Data("zaal: h".utf8)))
    }
    let other = open(folder.path(of: "zaal-2.txt.nieuw"), O_WRONLY)
    #expect(flock(other, LOCK_EX) == 0)
    var file = RemarkFile(started: Self.started, in: folder)
    #expect(file.keep(Self.book("Eén"), durably: false) == nil)
    #expect(Self.files(folder) == ["ander.txt.nieuw", "zaal-2.txt.nieuw", "zaal-2026-03-14-2015.txt"])
    close(other)
  }

  // MARK: Trouble

  @Test func `without a home it is said and the show goes on`() {
    var file = RemarkFile(started: Self.started, in: nil)
    for _ in 0..<2 {
      #expect(
        file.keep(Self.book("Eén"), durably: true)
          == "Nog niet bewaard: er is geen persoonlijke map; zet HOME of XDG_DATA_HOME.")
    }
  }

  @Test func `what failed is kept as soon as it can be`() throws {
    let temporary = try TemporaryFolder()
    let folder = RemarkFolder(path: temporary.url.path + "/share")
    #expect(FileManager.default.createFile(atPath: folder.path, contents: nil))
    var file = RemarkFile(started: Self.started, in: folder)
    #expect(
      file.keep(Self.book("Eén"), durably: true)
        == "Nog niet bewaard: er staat iets anders op de plaats van de map \(folder.path).")
    try FileManager.default.removeItem(atPath: folder.path)
    #expect(file.keep(Self.book("Eén", "Twee"), durably: false) == nil)
    #expect(try Self.read("zaal-2026-03-14-2015.txt", folder).book == Self.book("Eén", "Twee"))
    // Somebody clears the folder during the show.
    try FileManager.default.removeItem(atPath: folder.path)
    #expect(file.keep(Self.book("Eén", "Drie"), durably: false) == nil)
    #expect(try Self.read("zaal-2026-03-14-2015.txt", folder).book == Self.book("Eén", "Drie"))
  }

  @Test(.enabled(if: access("/proc/self", F_OK) == 0)) func `where nothing can be made, it says so`() {
    var file = RemarkFile(started: Self.started, in: RemarkFolder(path: "/proc/self/wijkwiel"))
    let notice = file.keep(Self.book("Eén"), durably: true) ?? ""
    #expect(notice.hasPrefix("Nog niet bewaard: "))
  }

  /// A folder that a test and the process that it starts both know.
  private static func sharedFolder(_ test: pid_t, _ name: String) -> RemarkFolder {
    RemarkFolder(
      path: FileManager.default.temporaryDirectory.appending(path: "wijkwiel-\(name)-\(test)").path)
  }

  @Test func `a disk without room leaves what was kept`() async throws {
    let folder = Self.sharedFolder(getpid(), "vol")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    await #expect(processExitsWith: .success) {
      RemarkFileTests.keepWithoutRoom(in: RemarkFileTests.sharedFolder(getppid(), "vol"))
    }
    #expect(try Self.read("zaal-2026-03-14-2015.txt", folder).book.entries.count == 2)
  }

  private static func keepWithoutRoom(in folder: RemarkFolder) {
    let name = "zaal-2026-03-14-2015.txt"
    var file = RemarkFile(started: started, in: folder)
    #expect(file.keep(book("Eén"), durably: true) == nil)
    // A limit on the size of files is the nearest to a full disk that a program can make for itself.
    signal(SIGXFSZ, SIG_IGN)
    #expect(ResourceLimit.fileSize.set(to: 300))
    let long = String(repeating: "a", count: 500)
    #expect(
      file.keep(book("Eén", long), durably: true)
        == "Nog niet bewaard: het bestand wordt groter dan mag, bij \(folder.path).")
    #expect(files(folder) == [name])
    #expect((try? read(name, folder))?.book == book("Eén"))
    #expect(ResourceLimit.fileSize.set(to: .max))
    #expect(file.keep(book("Eén", long), durably: false) == nil)
  }

  // MARK: Being killed

  @Test func `a program killed at any moment loses nothing it said it kept`() async throws {
    let folder = Self.sharedFolder(getpid(), "dood")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    var kept = 0
    for _ in 0..<15 {
      try? FileManager.default.removeItem(atPath: folder.path)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        RemarkFileTests.keepUntilKilled(in: RemarkFileTests.sharedFolder(getppid(), "dood"))
      }
      let said = (try? String(contentsOfFile: folder.path(of: "gezegd"), encoding: .utf8)) ?? ""
      let acknowledged = said.split(separator: "\n").count
      kept += acknowledged
      let name = "zaal-2026-03-14-2015.txt"
      guard Self.files(folder).contains(name) else {
        #expect(acknowledged == 0)
        continue
      }
      let reading = try Self.read(name, folder)
      // Before the first was kept, the file may have its name and nothing in it.
      if acknowledged > 0 { #expect(reading.faults.isEmpty) }
      #expect(reading.book.entries.count >= acknowledged)
      #expect(reading.book.entries == (0..<reading.book.entries.count).map { .remark("Opmerking \($0)") })
      // The next show clears up after it and touches nothing else.
      var next = RemarkFile(started: Self.started, in: folder)
      #expect(next.keep(Self.book("Eén"), durably: false) == nil)
      #expect(Self.files(folder).filter { $0.hasPrefix("zaal") } == ["zaal-2026-03-14-2015-2.txt", name])
      #expect(try Self.read(name, folder) == reading)
    }
    // None was killed before it kept something, or this has looked at nothing.
    #expect(kept >= 15)
  }

  /// Keeps one remark after another and says so of each, until it is killed.
  private static func keepUntilKilled(in folder: RemarkFolder) {
    var file = RemarkFile(started: started, in: folder)
    var book = book()
    _ = file.keep(book, durably: true)
    mkdir(folder.path, 0o700)
    let said = open(folder.path(of: "gezegd"), O_WRONLY | O_CREAT | O_APPEND, 0o600)
    while true {
      book.entries.append(.remark("Opmerking \(book.entries.count)"))
      if file.keep(book, durably: book.entries.count % 7 == 0) == nil { write(said, "x\n", 2) }
      // From then on, whatever the speed of the machine.
      if book.entries.count == 1 {
        Thread.detachNewThread {
          usleep(UInt32.random(in: 0...20_000))
          kill(getpid(), SIGKILL)
        }
      }
    }
  }
}

extension RemarkBook.Entry {
  fileprivate static func remark(_ text: String) -> Self {
    Self(
      time: "2026-03-14 20:31", step: 2, caption: "Eenzaamheid", route: "kaart/eenzaamheid", area: nil,
      indicator: nil, content: .remark(text, isFinished: true))
  }
}
