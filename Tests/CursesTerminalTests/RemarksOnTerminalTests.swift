import Foundation
import Testing

/// What a room says while the real program shows, and is killed.
@Suite(.serialized, .enabled(if: Programs.path(of: "tmux") != nil, "tmux is not installed"))
struct RemarksOnTerminalTests {
  private static let acknowledged = "Opmerking bewaard."

  private func show(_ arguments: String = "") throws -> TmuxSession {
    let session = try TmuxSession(
      """
      mkdir -m 700 runtime
      export XDG_DATA_HOME="$PWD/data" XDG_RUNTIME_DIR="$PWD/runtime"
      run presenteer \(arguments)
      """)
    try session.wait(for: "Assen")
    return session
  }

  private func folder(_ session: TmuxSession) -> URL { session.folder.appending(path: "data/wijkwiel") }

  private func names(_ session: TmuxSession) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder(session).path)) ?? []).sorted()
  }

  /// The report of the only show that was kept.
  private func report(_ session: TmuxSession) throws -> String {
    let shell = "XDG_DATA_HOME='\(session.folder.path)/data' exec \"$0\" verslag 2>&1"
    return try Programs.output(of: "/bin/sh", ["-c", shell, try Programs.wijkwiel()])
  }

  /// Writes remarks down one after another until the program is gone.
  ///
  /// - Parameters:
  ///   - session: Where the show is.
  ///   - afterEach: Is told each time how many the screen has said were kept.
  /// - Returns: How many there were in the end.
  /// - Throws: What the terminal could not be asked.
  private func remark(_ session: TmuxSession, afterEach: (Int) -> Void) throws -> Int {
    let status = session.folder.appending(path: "status").path
    func isSeen(_ description: String, _ condition: (String) -> Bool) throws -> Bool {
      condition(
        try session.wait(description) { condition($0) || FileManager.default.fileExists(atPath: status) })
    }
    var count = 0
    while true {
      let text = "Opmerking \(count)"
      try session.press("n")
      try session.write(text)
      // What the screen said of the one before is gone by then.
      guard try isSeen(text, { $0.contains(text) && !$0.contains(Self.acknowledged) }) else { return count }
      try session.press("Enter")
      guard try isSeen(Self.acknowledged, { $0.contains(Self.acknowledged) }) else { return count }
      count += 1
      afterEach(count)
    }
  }

  @Test func `killed at any moment, all that was acknowledged is in the report`() throws {
    for round in 1...4 {
      let session = try show()
      let process = try session.process()
      let count = try remark(session) { count in
        guard count == round else { return }
        Thread.detachNewThread {
          Thread.sleep(forTimeInterval: .random(in: 0...0.3))
          kill(process, SIGKILL)
        }
      }
      #expect(count >= round)
      let lines = try report(session).split(separator: "\n")
      #expect(lines.first == "# Wat de zaal zei", "no line that could not be read comes before it")
      let said = lines.filter { $0.hasPrefix("> ") }
      #expect(said.prefix(count) == (0..<count).map { "> Opmerking \($0)" }[...])
      // Whoever was killed in the midst of typing has left what was typed so far.
      #expect(said.count <= count + 1)
      #expect(names(session).filter { $0.hasSuffix(".txt") }.count == 1)
    }
  }

  @Test func `a limit on the size of files is told and ends nothing`() throws {
    let session = try TmuxSession("ulimit -f 1; run presenteer --open kaart/eenzaamheid")
    try session.wait(for: "Assen")
    try session.press("n")
    // The limit is 512 or 1024 bytes, and each of these takes three.
    try session.write(String(repeating: "\u{20ac}", count: 500))
    try session.press("Enter")
    try session.wait(for: "Nog niet bewaard: het bestand wordt groter dan mag")
    try session.press("q")
    try session.wait(for: "Stoppen met presenteren?", "Nog niet bewaard: het bestand wordt groter dan mag")
    #expect(try !session.screen().contains("Wat de zaal zei, is bewaard"))
    try session.press("q")
    #expect(try session.exitStatus() == 74)
    try session.wait(for: "zei is niet bewaard: het bestand wordt groter dan mag", "\u{20ac}\u{20ac}")
  }

  @Test func `what could not be kept is shown when a show within the dashboard is over`() throws {
    let session = try TmuxSession(": > vol; XDG_DATA_HOME=\"$PWD/vol\" run")
    try session.wait(for: "Assen")
    try session.press("p")
    try session.wait(for: "Assen in tien minuten")
    try session.press("Enter", "n")
    try session.wait(for: "Wat zegt de zaal?")
    try session.write("De bus rijdt na zessen")
    try session.press("Enter")
    try session.wait(for: "Nog niet bewaard: er staat iets anders")
    try session.press("q")
    try session.wait(for: "Stoppen met presenteren?", "Stopt u toch")
    try session.press("q")
    try session.wait(for: "Wat de zaal zei is niet bewaard")
    try session.press("q")
    #expect(try session.exitStatus() == 74)
    try session.wait(for: "De bus rijdt na zessen")
  }

  @Test func `what can be kept after all ends like any show`() throws {
    let session = try TmuxSession(
      ": > vol; XDG_DATA_HOME=\"$PWD/vol\" run presenteer --open kaart/eenzaamheid")
    try session.wait(for: "Assen")
    try session.press("n")
    try session.write("Eerst niet")
    try session.press("Enter")
    try session.wait(for: "Nog niet bewaard: er staat iets anders")
    unlink(session.folder.appending(path: "vol").path)
    try session.press("q")
    try session.wait(for: "Wat de zaal zei, is bewaard")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func `what was being typed is there as far as it came`() throws {
    let session = try show("--open kaart/eenzaamheid")
    try session.press("n")
    try session.write("De bus rijdt na zessen")
    try session.wait(for: "De bus rijdt na zessen")
    kill(try session.process(), SIGKILL)
    #expect(try session.waitForEnd(of: session.process()))
    let report = try report(session)
    #expect(report.contains("**Enigszins tot (zeer) sterk eenzaam in Assen: 48% (2022).**"))
    #expect(report.contains("> De bus rijdt na zessen *(niet afgemaakt)*\n"))
  }

  @Test func `what is pasted is there to the last letter, also where the show is left at once`() throws {
    let session = try show("--open kaart/eenzaamheid")
    let words = (100..<220).map { "w\($0)" }.joined(separator: " ")
    try session.press("n")
    try session.write(words)
    try session.write("\rn" + words + "\r\u{3}q")
    #expect(try session.exitStatus() == 0)
    let said = try report(session).split(separator: "\n").filter { $0.hasPrefix("> ") }
    #expect(said == ["> \(words)", "> \(words)"])
  }

  @Test func `without anything said there is no file`() throws {
    let session = try show()
    for (key, question) in [("n", "Wat zegt de zaal?"), ("s", "Wat vraagt u de zaal?")] {
      try session.press(key)
      try session.wait(for: question)
      try session.write("xyzzy")
      try session.wait(for: "xyzzy")
      try session.press("Escape")
      try session.wait("the show") { !$0.contains(question) }
    }
    try session.press("q")
    try session.wait(for: "Stoppen met presenteren?")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
    #expect(names(session).isEmpty)
  }
}
