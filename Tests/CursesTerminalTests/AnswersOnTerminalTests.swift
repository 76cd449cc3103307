import Foundation
import Testing

/// Look-ups on a real terminal: its width, its colours and its letters.
@Suite(.enabled(if: Programs.path(of: "tmux") != nil, "tmux is not installed"))
struct AnswersOnTerminalTests {
  private static let question = "indicator moeite-met-rondkomen"

  private func ask(
    _ question: String, columns: Int = 80, _ environment: [String: String?] = [:]
  ) throws -> TmuxSession {
    let session = try TmuxSession(
      "run \(question)", columns: columns, rows: 140, environment: environment)
    let status = try session.exitStatus()
    #expect(status == 0)
    return session
  }

  @Test(arguments: [40, 64, 100]) func textFitsTheTerminal(_ columns: Int) throws {
    let session = try ask(Self.question, columns: columns)
    let screen = try session.wait(for: "Buitengebied", "Let op")
    let expected = try Programs.output(
      of: Programs.wijkwiel(),
      Self.question.split(separator: " ").map(String.init) + ["--breedte", "\(columns)"])
    #expect(screen.trimmingCharacters(in: .newlines) == expected.trimmingCharacters(in: .newlines))
  }

  @Test func judgementsHaveColours() throws {
    let session = try ask(Self.question)
    try session.wait(for: "Let op")
    let screen = try session.screenWithColours()
    #expect(screen.contains("38;5;"))
  }

  @Test(arguments: [
    (question, ["NO_COLOR": "1"]), ("\(question) --kleuren mono", [:]),
  ]) func coloursCanBeRefused(_ question: String, _ environment: [String: String]) throws {
    let session = try ask(question, environment.mapValues { $0 })
    try session.wait(for: "Let op")
    let screen = try session.screenWithColours()
    #expect(!screen.contains("38;5;") && !screen.contains("48;5;"))
  }

  @Test(
    arguments: ["dumb", "", nil, "vt52", "unknown", "emacs"] as [String?],
    [question, "kaart eenzaamheid", "wiel lariks", "lariks"])
  func `a terminal that shows no styles gets plain text`(_ name: String?, _ question: String) throws {
    let terminal = try PlayedTerminal(question, environment: ["TERM": name])
    #expect(try terminal.end() == 0)
    #expect(!terminal.output().isEmpty && !terminal.output().contains("\u{1b}"))
  }

  @Test(arguments: ["xterm", "vt100", "linux", "xterm-kitty", "a-name-that-nobody-knows"])
  func `others get them`(_ name: String) throws {
    let terminal = try PlayedTerminal(Self.question, environment: ["TERM": name])
    #expect(try terminal.end() == 0)
    #expect(terminal.output().contains("\u{1b}["))
  }

  @Test(arguments: ["--lees-voor", "--breedte 100"]) func aFormWithoutWordsIsTheOverview(_ form: String)
    throws
  {
    try ask(form).wait(for: "Wijkwiel: de brede welvaart van")
  }

  @Test func withoutUTF8TheLettersAreASCII() throws {
    let session = try ask("indicator eenzaamheid", ["LC_ALL": "C"])
    let screen = try session.wait(for: "Bron")
    #expect(screen.allSatisfy { $0.isASCII })
  }
}
