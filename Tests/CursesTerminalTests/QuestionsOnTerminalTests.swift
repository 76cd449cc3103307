import Foundation
import Testing

@testable import CursesTerminal

/// The real program asks a terminal what it is, and makes the best of what it gets.
@Suite(.serialized)
struct QuestionsOnTerminalTests {
  private let questions = String(decoding: TerminalInquiry.questions, as: UTF8.self)
  private let answers = String(decoding: TerminalInquiryTests.usual, as: UTF8.self)
  /// What only a picture for a light background holds: the colour of the bar.
  private let light = "48;5;253m"
  private let beginning = "\u{1b}[?2026h"
  private let end = "\u{1b}[?2026l"

  /// A program that has just asked, and where its output ended then.
  private func asked(
    _ arguments: String = "", _ environment: [String: String?] = [:]
  ) throws -> (PlayedTerminal, Int) {
    let terminal = try PlayedTerminal(arguments, environment: environment)
    return (terminal, try terminal.wait(for: questions))
  }

  /// Nothing of what was sent was taken for a key; keys still do what they do.
  private func expectUndisturbed(_ terminal: PlayedTerminal, since place: Int) throws {
    #expect(terminal.output(from: place).isEmpty)
    terminal.send("7")
    try terminal.wait(for: "lariks", from: place)
  }

  // MARK: Answers

  @Test(arguments: ["", "presenteer", "notities", "--kiosk", "--kleuren 256 --open wiel/lariks"])
  func `a light terminal gets a light picture`(arguments: String) throws {
    let (terminal, place) = try asked(arguments, ["XDG_RUNTIME_DIR": "/nowhere"])
    // A show paints everything.
    let light = arguments == "presenteer" ? "48;5;231m\u{1b}[K" : light
    #expect(!terminal.output().contains(light))
    terminal.send(answers)
    try terminal.wait(for: light, from: place)
  }

  @Test func `the first picture is not waited with, and stands whole after the questions`() throws {
    let (terminal, _) = try asked()
    terminal.rest()
    let parts = terminal.output().components(separatedBy: questions)
    #expect(parts.count == 2)
    #expect(parts.first?.contains("overzicht") == true)
    // Whatever a terminal shows of the questions, it is in the row that is painted again.
    #expect(parts.first?.hasSuffix("\u{1b}7\u{1b}[H\r\n│\u{1b}[6n\u{1b}[H") == true)
    #expect(parts.last?.hasPrefix("\u{1b}8") == true)
    #expect(parts.last?.contains("Assen") == true)
  }

  @Test func `a dark terminal is not painted again`() throws {
    let (terminal, _) = try asked()
    let place = terminal.rest(milliseconds: 100)
    terminal.send("\u{1b}P>|XTerm(379)\u{1b}\\\u{1b}]11;rgb:0000/0000/0000\u{7}\u{1b}[?2026;0$y\u{1b}[?64c")
    terminal.rest()
    #expect(terminal.output(from: place).isEmpty)
  }

  @Test(arguments: [("--achtergrond donker", nil), ("", "donker")])
  func `what was asked for goes before the answer`(arguments: String, variable: String?) throws {
    let (terminal, _) = try asked(arguments, ["WIJKWIEL_ACHTERGROND": variable])
    terminal.send(answers)
    terminal.rest()
    #expect(!terminal.output().contains(light))
  }

  @Test func `the answer goes before what the environment says`() throws {
    let (terminal, place) = try asked("", ["COLORFGBG": "0;15"])
    #expect(terminal.output().contains(light))
    terminal.send(answers.replacing("ffff/ffff/ffff", with: "0000/0000/0000"))
    try terminal.wait(for: "48;5;237m", from: place)
  }

  /// Whether there are sixths among the blocks, which foot draws and XTerm does not.
  @Test(
    arguments: [
      ("foot(1.20.2)", "", nil, true), ("XTerm(379)", "", nil, false), ("tmux 3.3a", "", nil, false),
      ("foot(1.20.2)", "--blokjes basis", nil, false), ("foot(1.20.2)", "--halve-blokken", nil, false),
      ("foot(1.20.2)", "", "basis", false), ("XTerm(379)", "", "sextanten", true),
      ("XTerm(379)", "--blokjes sextanten", "basis", true), ("foot(1.20.2)", "--ascii", nil, false),
    ] as [(String, String, String?, Bool)])
  func `blocks are as fine as the terminal draws them`(
    name: String, arguments: String, variable: String?, areFine: Bool
  ) throws {
    let (terminal, _) = try asked(arguments, ["WIJKWIEL_BLOKJES": variable])
    terminal.send(answers.replacing("foot(1.20.2)", with: name))
    terminal.rest()
    let sixths = ("\u{1fb00}" as Unicode.Scalar)..."\u{1fb3b}"
    #expect(terminal.output().unicodeScalars.contains { sixths.contains($0) } == areFine)
    // What the C library does not know would be a question mark.
    #expect(!terminal.output().contains("?▄"))
  }

  @Test func `keys between answers are taken in order`() throws {
    let (terminal, place) = try asked()
    let parts = answers.split(separator: "\u{1b}[", maxSplits: 1)
    terminal.send("7\(parts[0])\r\u{1b}[\(parts[1])")
    try terminal.wait(for: "wijk/lariks", from: place)
    try terminal.wait(for: light, from: place)
  }

  @Test func `a size that changes meanwhile is followed`() throws {
    let (terminal, place) = try asked()
    terminal.resize(columns: 120, rows: 40)
    terminal.send(answers)
    try terminal.wait(for: light, from: place)
    try terminal.wait(for: "\u{1b}[40", from: place)
  }

  // MARK: No answers

  @Test(arguments: ["linux", "vt100", "vt220", "ansi"])
  func `a terminal of old is not asked`(name: String) throws {
    let terminal = try PlayedTerminal(environment: ["TERM": name])
    try terminal.wait(for: "overzicht")
    terminal.rest()
    for question in ["\u{1b}[>q", "\u{1b}]11", "$p", "\u{1b}[c"] {
      #expect(!terminal.output().contains(question))
    }
  }

  @Test func `without an answer nothing changes`() throws {
    let (terminal, _) = try asked()
    let place = terminal.rest(milliseconds: 700)
    try expectUndisturbed(terminal, since: place)
    #expect(!terminal.output().contains(light))
    #expect(!terminal.output().contains(beginning))
  }

  /// Cut behind an Escape, within each answer, and before what ends it.
  @Test(arguments: [1, 2, 4, 17, 18, 19, 25, 41, 44, 50, 56, 57])
  func `an answer in two pieces is no key`(cut: Int) throws {
    let (terminal, _) = try asked()
    let place = terminal.rest(milliseconds: 20)
    let bytes = TerminalInquiryTests.usual
    terminal.send(bytes.prefix(cut))
    Thread.sleep(forTimeInterval: 0.08)
    terminal.send(bytes.dropFirst(cut))
    terminal.rest()
    terminal.send("7")
    try terminal.wait(for: "lariks", from: place)
    #expect(!terminal.output(from: place).contains("indicator"))
    terminal.send("q")
    #expect(try terminal.end() == 0)
  }

  @Test(arguments: [1, 3, 20, 100])
  func `a late answer is no key and changes nothing`(piece: Int) throws {
    let (terminal, _) = try asked()
    let place = terminal.rest(milliseconds: 500)
    var rest = TerminalInquiryTests.usual[...]
    while !rest.isEmpty {
      terminal.send(rest.prefix(piece))
      rest = rest.dropFirst(piece)
      Thread.sleep(forTimeInterval: 0.04)
    }
    terminal.rest()
    try expectUndisturbed(terminal, since: place)
    #expect(!terminal.output().contains(light))
  }

  @Test(arguments: [
    "\u{1b}]11;rgb:ff/q", "\u{1b}P>|q/7\u{7f}", "\u{1b}[?2026;", "\u{1b}]11;\u{1b}[B\u{1b}[6~q\u{7}",
    "\u{1b}]52;c;cXE=\u{7}\u{1b}]0;q7/\u{1b}\\", "\u{1b}]\(String(repeating: "q7/", count: 60_000))",
    "\u{1b}[?\(String(repeating: "7;", count: 60_000))",
  ])
  func `a cut or hostile answer is no key and changes nothing`(text: String) throws {
    let (terminal, _) = try asked()
    let place = terminal.rest(milliseconds: 20)
    terminal.send(text)
    terminal.rest(milliseconds: 900)
    try expectUndisturbed(terminal, since: place)
  }

  @Test func `an answer that is no text changes nothing`() throws {
    let (terminal, _) = try asked()
    let place = terminal.rest(milliseconds: 20)
    terminal.send([0x1b, 0x50, 0x3e, 0x7c, 0xff, 0xfe, 0x9c, 0xc0, 0x1b, 0x5c])
    terminal.send([0x1b, 0x5d, 0x31, 0x31, 0x3b, 0xf5, 0x80, 0x07])
    terminal.rest()
    try expectUndisturbed(terminal, since: place)
  }

  @Test func `Escape is a key also while answers are awaited`() throws {
    let (terminal, _) = try asked("--open wijk/lariks")
    terminal.send("\u{1b}")
    try terminal.wait(for: "overzicht")
    terminal.send("6")
    try terminal.wait(for: "kloosterveen")
  }

  // MARK: Updates that are shown as a whole

  @Test func `a terminal that knows them gets each picture between a beginning and an end`() throws {
    let (terminal, _) = try asked()
    terminal.send(answers)
    var place = terminal.rest()
    for key in ["7", "\r", "\u{1b}[B"] {
      terminal.send(key)
      terminal.rest()
      let picture = terminal.output(from: place)
      #expect(picture.hasPrefix(beginning))
      #expect(picture.hasSuffix(end))
      #expect(picture.count > beginning.count + end.count)
      place = terminal.rest()
    }
  }

  @Test func `a crash ends an update that was begun`() throws {
    let (terminal, _) = try asked("--crash-voor-test")
    terminal.send(answers)
    let place = terminal.rest()
    terminal.send("x")
    #expect(try terminal.end() == 128 + SIGABRT)
    #expect(terminal.output(from: place).hasPrefix(end))
  }

  // MARK: Leaving

  @Test(arguments: [0.0, 0.1])
  func `an answer that comes when the program leaves does not go to the shell`(delay: Double) throws {
    let (terminal, _) = try asked()
    terminal.send("q")
    Thread.sleep(forTimeInterval: delay)
    terminal.send(answers)
    #expect(try terminal.end() == 0)
    #expect(terminal.leftovers() == "")
  }

  @Test func `a terminal that answers nothing is left without much ado`() throws {
    let (terminal, _) = try asked()
    let start = Date()
    terminal.send("q")
    #expect(try terminal.end() == 0)
    #expect(Date().timeIntervalSince(start) < 1.5)
  }
}
