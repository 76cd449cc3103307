import Cells
import Foundation
import Testing

@testable import CursesTerminal

/// Keys that arrive in pieces, or together with others, over slow lines and through other programs.
@Suite(.serialized) struct SplitKeysOnTerminalTests {
  /// Where the terminal has said what it is, so that nothing of it is waited for.
  private func start(_ arguments: String = "") throws -> PlayedTerminal {
    let terminal = try PlayedTerminal(arguments)
    try terminal.wait(for: "\u{1b}[?2026$p")
    terminal.send("\u{1b}]11;rgb:0000/0000/0000\u{7}\u{1b}[?62;c")
    terminal.rest()
    return terminal
  }

  /// Sends pieces with so many milliseconds in between; returns what was drawn.
  private func drawn(_ pieces: [String], _ gap: Int, on terminal: PlayedTerminal) -> String {
    let place = terminal.rest()
    for piece in pieces {
      terminal.send(piece)
      Thread.sleep(forTimeInterval: Double(gap) / 1000)
    }
    terminal.rest(milliseconds: 700)
    return terminal.output(from: place)
  }

  @Test(arguments: [
    (["\u{1b}[", "B"], 0), (["\u{1b}[", "B"], 60), (["\u{1b}", "[B"], 35), (["\u{1b}O", "B"], 150),
    (["\u{1b}[", "B"], 350), (["\u{1b}O", "B"], 450),
  ])
  func `a key cut into pieces is that key`(_ pieces: [String], _ gap: Int) throws {
    let whole = try start()
    let expected = drawn(["\u{1b}[B"], 0, on: whole)
    #expect(!expected.isEmpty)
    #expect(try drawn(pieces, gap, on: start()) == expected)
  }

  @Test(arguments: [["\u{1b}", "[B"], ["\u{1b}", "[6~"], ["\u{1b}", "OB"], ["\u{1b}", "[<64;5;5M"]])
  func `what comes too late behind an Escape is no command`(_ pieces: [String]) throws {
    let alone = try drawn(["\u{1b}"], 0, on: start())
    let terminal = try start()
    #expect(drawn(pieces, 300, on: terminal) == alone)
    // The next key is not swallowed.
    #expect(!drawn(["7"], 0, on: terminal).isEmpty)
  }

  @Test func `an Escape alone answers at once`() throws {
    let terminal = try start("--open wijk/lariks")
    /// How long after a key the first of its picture is written.
    func time(_ key: String) -> TimeInterval {
      let place = terminal.rest()
      let begin = Date()
      terminal.send(key)
      while terminal.output(from: place).isEmpty, Date().timeIntervalSince(begin) < 2 {
        terminal.readNow()
      }
      return Date().timeIntervalSince(begin)
    }
    var others: [TimeInterval] = []
    var escapes: [TimeInterval] = []
    for _ in 0..<7 {
      // Both leave the page with the keys, so that they draw the same.
      _ = time("?")
      others.append(time("q"))
      _ = time("?")
      escapes.append(time("\u{1b}"))
    }
    // Without what any key takes; the machine may be busy once in a while.
    let wait = try #require(escapes.min()) - #require(others.min())
    #expect(wait < 0.06)
  }

  @Test func `an Escape that comes with a letter is both`() throws {
    let apart = try start("--open wijk/lariks")
    apart.send("\u{1b}")
    apart.rest()
    apart.send("q")
    let together = try start("--open wijk/lariks")
    together.send("\u{1b}q")
    #expect(try together.end() == apart.end())
  }

  @Test(arguments: ["screen", "screen-256color", "screen.xterm-256color", "xterm-256color", "screenless"])
  func `the mouse is left alone under GNU Screen`(name: String) {
    func losesKeys(_ screen: String?, _ tmux: String?) -> Bool {
      MouseSupport.losesKeys(under: name, screen: screen, tmux: tmux)
    }
    let isNamed = !["xterm-256color", "screenless"].contains(name)
    #expect(losesKeys(nil, nil) == isNamed)
    #expect(losesKeys("1.a", nil))
    #expect(!losesKeys(nil, "/tmp/tmux,1,0"))
  }

  @Test(arguments: [true, false]) func `no mouse is asked for under GNU Screen`(_ isScreen: Bool) throws {
    let terminal = try PlayedTerminal(
      environment: ["TERM": isScreen ? "screen" : "xterm-256color", "STY": nil, "TMUX": nil])
    try terminal.wait(for: "overzicht")
    #expect(terminal.output().contains("1000h") == !isScreen)
  }
}
