import Foundation
import Testing

/// The real program in a real terminal: how it starts, moves, makes way and ends.
@Suite(.serialized, .enabled(if: Programs.path(of: "tmux") != nil, "tmux is not installed"))
struct TerminalBehaviourTests {
  /// What the program shows; the only place to change when its texts change.
  private enum Texts {
    /// On the first screen.
    static let first = ["Assen", "overzicht"]
    /// The key that chooses a wijk, and what shows that it is chosen.
    static let wijkKey = "7"
    static let wijkChosen = "overzicht/lariks"
    /// After drilling down from there.
    static let wijkProfile = "wijk/lariks"
    /// A route to start with, and what it shows.
    static let route = "wijk/peelo"
    /// In the notice on a screen that is too small; it names the least size.
    static let tooSmall = "60"
    /// In the message on a terminal that cannot show a screen.
    static let unusable = "TERM=dumb"
    /// In the message where there is no terminal at all.
    static let noTerminal = "terminal nodig"
    /// The hidden option that has the program crash at the first key.
    static let crashOption = "--crash-voor-test"
    /// The hidden option that has it find no texts after the first screen, and what it says then.
    static let noTextsOption = "--zonder-teksten-voor-test"
    static let noTexts = "statements.csv: Dit bestand ontbreekt"
  }

  private func start(
    _ arguments: String = "", columns: Int = 100, rows: Int = 30, _ environment: [String: String?] = [:]
  ) throws -> TmuxSession {
    let session = try TmuxSession(
      "run \(arguments)", columns: columns, rows: rows, environment: environment)
    try session.wait("the first screen") { screen in Texts.first.allSatisfy(screen.contains) }
    return session
  }

  // MARK: Use

  @Test func startsAndQuits() throws {
    let session = try start()
    #expect(try session.value("alternate_on") == "1")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
    try session.expectTerminalRestored()
  }

  @Test func theCursorStandsWhereTextIsTyped() throws {
    let session = try start()
    #expect(try session.value("cursor_flag") == "0")
    try session.press("/")
    try session.write("lar")
    try session.wait(for: "Zoek: lar")
    #expect(try session.value("cursor_flag") == "1")
    #expect(try session.value("cursor_x") == "10")
    #expect(try session.value("cursor_y") == "1")
    try session.press("Escape")
    try session.wait("the overview") { !$0.contains("Zoek: lar") }
    #expect(try session.value("cursor_flag") == "0")
  }

  @Test func walksToAWijkDrillsDownAndComesBack() throws {
    let session = try start()
    try session.press(Texts.wijkKey)
    try session.wait(for: Texts.wijkChosen)
    try session.press("Enter")
    try session.wait(for: Texts.wijkProfile)
    try session.press("Escape")
    try session.wait(for: Texts.wijkChosen)
    try session.press("Up")
    try session.wait("another wijk") { !$0.contains(Texts.wijkChosen) }
    try session.press("C-c")
    #expect(try session.exitStatus() == 0)
    try session.expectTerminalRestored()
  }

  @Test func startsAtARoute() throws {
    let session = try TmuxSession("run --open \(Texts.route)")
    try session.wait(for: Texts.route)
  }

  @Test func unknownSequencesDoNothing() throws {
    let session = try start()
    try session.press(Texts.wijkKey)
    let before = try session.wait(for: Texts.wijkChosen)
    try session.press("M-Left", "C-Right", "S-F7")
    Thread.sleep(forTimeInterval: 0.5)
    #expect(try session.screen() == before)
    try session.press("Enter")
    try session.wait(for: Texts.wijkProfile)
  }

  @Test func aPasteIsTextAndNeverKeys() throws {
    let session = try TmuxSession("run; read -r line; printf '%s\\n' \"$line\" > pasted")
    try session.wait(for: Texts.first[1])
    try session.paste("q7\nq")
    try session.press("/")
    try session.wait(for: "Zoek:")
    try session.paste("huisarts\npittelo")
    try session.wait(for: "Zoek: huisarts pittelo")
    try session.press("Escape")
    try session.wait(for: Texts.first[1])
    try session.press("q")
    #expect(try session.exitStatus() == 0)
    try session.expectTerminalRestored()
    // The shell is not told what is pasted.
    try session.paste("klaar\n")
    #expect(try session.record("pasted") == "klaar")
  }

  @Test func keepsTheScreenInAFileAndSaysWhere() throws {
    let session = try TmuxSession("run --open wijk/lariks/portret", environment: ["HOME": "/nergens"])
    try session.wait(for: "wijk/lariks/portret")
    try session.press("e")
    try session.wait(for: "Bewaar dit scherm als", "wijk-lariks-portret.html")
    try session.press("Down", "Enter")
    try session.wait(for: "Bewaard: wijk-lariks-portret.html, in \(session.folder.path)")
    let file = session.folder.appendingPathComponent("wijk-lariks-portret.html")
    #expect(try String(contentsOf: file, encoding: .utf8).hasSuffix("</html>\n"))
  }

  @Test(arguments: ["--onthoud", "--onthoud --kiosk", ""])
  func remembersMarksForWhoAsksForThat(_ options: String) throws {
    let session = try TmuxSession("run \(options); rm status; run \(options)")
    try session.wait(for: Texts.first[1])
    try session.press(Texts.wijkKey, "v")
    try session.wait(for: "is gemarkeerd")
    try session.press("q")
    try session.wait("the second time") { $0.contains(Texts.first[1]) && !$0.contains(Texts.wijkChosen) }
    let isKept = try session.screen().contains("1 gemarkeerd: Lariks")
    #expect(isKept == (options == "--onthoud"))
  }

  @Test func saysThatMarksAreNotKept() throws {
    let session = try start("--onthoud", ["XDG_STATE_HOME": "/dev/null"])
    try session.press(Texts.wijkKey, "v")
    try session.wait(for: "is gemarkeerd")
    try session.press("q")
    #expect(try session.exitStatus() == 74)
    try session.wait(for: "wijkwiel: wat u markeerde is niet bewaard in '/dev/null/wijkwiel")
    try session.expectTerminalRestored()
  }

  // MARK: Sizes

  @Test func followsTheSize() throws {
    let session = try start()
    try session.resize(columns: 140, rows: 44)
    try session.wait("the last line of the larger screen") { screen in
      lastLine(of: screen).contains("overzicht") && lastLine(of: screen).count > 100
    }
    try session.resize(columns: 40, rows: 10)
    try session.wait(for: Texts.tooSmall)
    for (columns, rows) in [(1, 1), (2, 1), (1, 40), (300, 100), (100, 30)] {
      try session.resize(columns: columns, rows: rows)
    }
    try session.wait("the first screen") { screen in Texts.first.allSatisfy(screen.contains) }
    try session.press("q")
    #expect(try session.exitStatus() == 0)
    try session.expectTerminalRestored()
  }

  @Test func startsOnATinyScreenAndQuits() throws {
    let session = try TmuxSession("run", columns: 2, rows: 1)
    _ = try session.process()
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  private func lastLine(of screen: String) -> String {
    screen.split(separator: "\n").last.map(String.init) ?? ""
  }

  // MARK: Making way and coming back

  @Test(arguments: ["the key", "a signal"])
  func suspendsAndResumes(by means: String) throws {
    let session = try TmuxSession("export WIJKWIEL PS1='ready> '; exec sh -i")
    try session.wait(for: "ready>")
    try session.type("stty -g > modes-before")
    try session.type("sh -c 'echo $$ > process; exec \"$WIJKWIEL\"'")
    try session.wait(for: Texts.first[0], Texts.first[1])
    let process = try session.process()
    try session.press(Texts.wijkKey)
    try session.wait(for: Texts.wijkChosen)

    if means == "the key" { try session.press("C-z") } else { kill(process, SIGTSTP) }
    try session.wait("the shell") { $0.contains("ready>") && !$0.contains(Texts.wijkChosen) }
    try session.type("stty -g > modes-after; echo stopped > status")
    try session.expectTerminalRestored()

    try session.type("fg")
    try session.wait(for: Texts.wijkChosen)
    #expect(try session.value("alternate_on") == "1")
    try session.press("Enter")
    try session.wait(for: Texts.wijkProfile)
    try session.press("q")
    try session.wait(for: Texts.wijkChosen)
    try session.press("q")
    try session.wait("the shell") { $0.contains("ready>") && !$0.contains(Texts.wijkProfile) }
    try session.type("rm status; stty -g > modes-after; echo ended > status")
    try session.wait("the record") { _ in
      (try? session.record("status")) == "ended"
    }
    try session.expectTerminalRestored()
  }

  @Test func paintsAnewAfterAStopThatCannotBeCaught() throws {
    let session = try start()
    let process = try session.process()
    kill(process, SIGSTOP)
    kill(process, SIGCONT)
    try session.press(Texts.wijkKey)
    try session.wait(for: Texts.wijkChosen)
    try session.press("q")
    #expect(try session.exitStatus() == 0)
    try session.expectTerminalRestored()
  }

  // MARK: Ends

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func endsBySignal(_ signal: Int32) throws {
    let session = try start()
    kill(try session.process(), signal)
    #expect(try session.exitStatus() == 128 + Int(signal))
    try session.expectTerminalRestored()
  }

  @Test func putsTheTerminalBackAfterACrash() throws {
    let session = try start(Texts.crashOption)
    try session.press("x")
    #expect(try session.exitStatus() == 128 + Int(SIGABRT))
    try session.expectTerminalRestored()
  }

  /// The first picture is shown, and then no key is waited for.
  @Test func saysWhyItCannotGoOn() throws {
    let session = try TmuxSession("run \(Texts.noTextsOption)")
    #expect(try session.exitStatus() == 65)
    try session.expectTerminalRestored()
    try session.wait(for: Texts.noTexts)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE])
  func putsTheTerminalBackAfterAFault(_ signal: Int32) throws {
    let session = try start()
    kill(try session.process(), signal)
    #expect(try session.exitStatus() == 128 + Int(signal))
    try session.expectTerminalRestored()
  }

  @Test func endsWhenTheTerminalIsGone() throws {
    let session = try start()
    let process = try session.process()
    session.close()
    #expect(try session.waitForEnd(of: process))
  }

  @Test func endsWhenTheTerminalIsGoneAndHangUpsAreIgnored() throws {
    let session = try TmuxSession("trap '' HUP\nrun")
    try session.wait(for: Texts.first[1])
    let process = try session.process()
    session.close()
    #expect(try session.waitForEnd(of: process))
    #expect(try session.record("status") == "0")
  }

  // MARK: Terminals

  @Test(arguments: [
    "screen-256color", "tmux-256color", "xterm-256color", "xterm", "vt100", "linux", "xterm-kitty",
    "alacritty", "a-name-that-nobody-knows",
  ])
  func worksOn(_ terminal: String) throws {
    let session = try start("", ["TERM": terminal])
    try session.press(Texts.wijkKey)
    try session.wait(for: Texts.wijkChosen)
    try session.press("Enter")
    try session.wait(for: Texts.wijkProfile)
    try session.press("q")
    try session.wait(for: Texts.wijkChosen)
    try session.press("q")
    #expect(try session.exitStatus() == 0)
    try session.expectTerminalRestored()
  }

  @Test func worksWithoutATerminalName() throws {
    let session = try start("", ["TERM": nil])
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func saysWhatIsWrongWithADumbTerminal() throws {
    let session = try TmuxSession("run", environment: ["TERM": "dumb"])
    #expect(try session.exitStatus() != 0)
    try session.wait(for: Texts.unusable)
    try session.expectTerminalRestored()
  }

  @Test func saysThatItNeedsATerminal() throws {
    let session = try TmuxSession("\"$WIJKWIEL\" dashboard < /dev/null > out 2> error; echo $? > status")
    #expect(try session.exitStatus() != 0)
    #expect(try session.record("error").contains(Texts.noTerminal))
  }

  @Test func sendsOnlyASCIIWithoutAUTF8Locale() throws {
    let session = try start("", ["LC_ALL": "C"])
    #expect(try session.screen().allSatisfy { $0.isASCII })
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  @Test func showsUTF8WhereTheServerLacksTheLocale() throws {
    let session = try start("", ["LC_ALL": nil, "LANG": "xx_XX.UTF-8"])
    #expect(try !session.screen().allSatisfy { $0.isASCII })
  }

  @Test func honoursNoColor() throws {
    let plain = try start("", ["NO_COLOR": "1"])
    #expect(!hasColours(try plain.screenWithColours()))
    plain.close()
    let coloured = try start()
    #expect(hasColours(try coloured.screenWithColours()))
  }

  private func hasColours(_ screen: String) -> Bool {
    screen.contains(/\u{1b}\[[0-9;]*(3[0-7]|4[0-7]|[34]8;5;[0-9]+)m/)
  }

  // MARK: Rest

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "no /proc here"))
  func sleepsWhenNothingHappens() throws {
    let session = try start()
    #expect(try session.sleeps())
  }
}
