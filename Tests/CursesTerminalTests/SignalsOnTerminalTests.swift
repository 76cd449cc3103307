import Foundation
import Testing

/// Signals that end the program, or let it go on where it has no terminal.
@Suite(.serialized, .enabled(if: Programs.path(of: "tmux") != nil, "tmux is not installed"))
struct SignalsOnTerminalTests {
  /// The signals that end a program which does nothing about them, but for the usual ones.
  private static let deadly: [Int32] = {
    var signals = [SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM, SIGXCPU, SIGSYS, SIGVTALRM, SIGPROF]
    #if os(Linux)
      // SIGSTKFLT, SIGPOLL, SIGPWR and the first and last of those for real time.
      signals += [16, 29, 30, 34, 64]
    #endif
    return signals
  }()

  @Test(arguments: deadly) func `whatever ends it, the terminal is put back`(_ signal: Int32) throws {
    let session = try TmuxSession("run")
    try session.wait(for: "overzicht")
    kill(try session.process(), signal)
    #expect(try session.exitStatus() == 128 + Int(signal))
    try session.expectTerminalRestored()
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGUSR1])
  func `it ends within a second where the terminal takes nothing any more`(_ signal: Int32) throws {
    let terminal = try PlayedTerminal()
    terminal.resize(columns: 200, rows: 60)
    try terminal.wait(for: "overzicht")
    terminal.rest()
    // Enough pictures to fill what the system keeps for who does not read.
    for _ in 0..<60 {
      terminal.send("kogw7")
      Thread.sleep(forTimeInterval: 0.02)
    }
    Thread.sleep(forTimeInterval: 0.5)
    let begin = Date()
    terminal.signal(signal)
    #expect(try terminal.endWithoutReading() == 128 + signal)
    #expect(Date().timeIntervalSince(begin) < 1)
    #expect(terminal.isInUsualModes)
  }

  @Test(arguments: ["C-z", "a stop"]) func `in the background it writes nothing`(_ means: String) throws {
    let session = try TmuxSession("export WIJKWIEL PS1='ready> '; exec bash --norc -i")
    try session.wait(for: "ready>")
    try session.type("bind 'set enable-bracketed-paste off'")
    try session.type("sh -c 'echo $$ > process; exec \"$WIJKWIEL\"'")
    try session.wait(for: "Assen", "overzicht")
    let process = try session.process()
    if means == "C-z" { try session.press("C-z") } else { kill(process, SIGTSTP) }
    try session.wait("the shell") { $0.contains("Stopped") }
    try session.record(into: "written")
    try session.type("bg")
    Thread.sleep(forTimeInterval: 0.5)
    // The shell tells at its next prompt.
    try session.type("")
    try session.wait("another stop") { $0.components(separatedBy: "Stopped").count > 2 }
    let written = try String(contentsOf: session.folder.appending(path: "written"), encoding: .utf8)
    #expect(written.contains("bg") && !written.contains("\u{1b}["))
    try session.type("fg")
    try session.wait(for: "overzicht")
    try session.press("q")
    try session.wait("the shell") { $0.contains("ready>") && !$0.contains("overzicht") }
  }
}
