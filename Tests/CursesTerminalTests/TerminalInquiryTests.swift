import Cells
import Testing

@testable import CursesTerminal

/// Which answers count, and for how long others are waited for.
struct TerminalInquiryTests {
  /// What a terminal of today answers.
  static let usual = Array(
    "\u{1b}P>|foot(1.20.2)\u{1b}\\\u{1b}]11;rgb:ffff/ffff/ffff\u{7}\u{1b}[?2026;2$y\u{1b}[?62;22c".utf8)

  private let start = ContinuousClock.now

  private func asked() -> TerminalInquiry {
    var inquiry = TerminalInquiry()
    inquiry.begin(at: start)
    return inquiry
  }

  @Test func `answers in time count`() {
    var inquiry = asked()
    #expect(inquiry.rest(at: start + .milliseconds(50)) == .milliseconds(150))
    inquiry.finishReading(at: start + .milliseconds(199))
    inquiry.take(.background(.light))
    inquiry.take(.synchronizesOutput(true))
    #expect(inquiry.knowledge.background == .light)
    #expect(inquiry.knowledge.synchronizesOutput)
  }

  @Test func `late answers change nothing`() {
    var inquiry = asked()
    inquiry.finishReading(at: start + .milliseconds(200))
    #expect(inquiry.rest(at: start + .milliseconds(200)) == nil)
    inquiry.take(.background(.light))
    #expect(inquiry.knowledge == TerminalKnowledge())
  }

  @Test func `who reads late finds what was there`() {
    var inquiry = asked()
    #expect(inquiry.rest(at: start + .seconds(2)) == .zero)
    inquiry.take(.background(.light))
    inquiry.finishReading(at: start + .seconds(2))
    #expect(inquiry.knowledge.background == .light)
  }

  @Test func `answers to nothing asked mean nothing`() {
    var inquiry = TerminalInquiry()
    inquiry.take(.background(.light))
    #expect(inquiry.knowledge == TerminalKnowledge())
    #expect(!inquiry.isAwaiting(at: start))
    #expect(inquiry.rest(at: start) == nil)
  }

  @Test func `answers are awaited until the end of them`() {
    var inquiry = asked()
    inquiry.finishReading(at: start + .seconds(1))
    #expect(inquiry.isAwaiting(at: start + .seconds(4)))
    #expect(!inquiry.isAwaiting(at: start + .seconds(5)))
    inquiry.take(.end)
    #expect(!inquiry.isAwaiting(at: start + .seconds(1)))
  }

  /// GNU Screen answers for itself at once, and passes one question on to the terminal behind it.
  @Test func `the background may come after the end`() {
    var inquiry = asked()
    inquiry.take(.end)
    #expect(inquiry.isAwaiting(at: start + .milliseconds(20)))
    inquiry.take(.background(.light))
    #expect(inquiry.knowledge.background == .light)
    #expect(!inquiry.isAwaiting(at: start + .milliseconds(20)))
  }

  @Test func `tmux is not sent updates with a beginning and an end`() throws {
    var inquiry = asked()
    inquiry.take(.synchronizesOutput(true))
    inquiry.take(.program(try #require(TerminalProgram("tmux 3.7a"))))
    #expect(!inquiry.knowledge.synchronizesOutput)
  }

  @Test(arguments: [
    ("rgb:0000/0000/0000", ColourScheme.Background.dark), ("rgb:1c1c/1e1e/2424", .dark),
    ("rgb:00/2b/36", .dark), ("rgb:fdfd/f6f6/e3e3", .light), ("rgb:f/f/f", .light),
    ("rgba:ffff/ffff/ffff/8000", .light),
    ("rgb:0000/0000/ffff", .dark), ("rgb:ffff/ffff/0000", .light),
  ])
  func `a colour is dark or light`(colour: String, background: ColourScheme.Background) {
    #expect(TerminalAnswer(command: Array("11;\(colour)".utf8)) == .background(background))
  }

  @Test(arguments: [("0", false), ("1", true), ("2", true), ("3", false), ("4", false), ("", false)])
  func `a mode is known where it can be set`(value: String, knows: Bool) {
    #expect(TerminalAnswer(control: Array("?2026;\(value)$y".utf8)) == .synchronizesOutput(knows))
  }

  @Test(arguments: [
    ("XTerm(379)", "xterm", [379]), ("WezTerm 20240203-110809-5046fc22", "wezterm", [20_240_203]),
    ("ghostty 1.0.2-main+5cb2fa6f", "ghostty", [1, 0, 2]), ("VTE(7802)", "vte", [7802]),
    ("xterm.js", "xterm.js", []), ("tmux next-3.6", "tmux", []),
    ("foot(99999999999999999999.1)", "foot", [0, 1]),
  ])
  func `a terminal has a name and a version`(text: String, name: String, version: [Int]) throws {
    let program = try #require(TerminalProgram(text))
    #expect(program.name == name)
    #expect(program.version == version)
  }

  @Test func `a version is compared number by number`() throws {
    let program = try #require(TerminalProgram("foot(1.20.2)"))
    #expect(program.isAtLeast([1, 20]) && program.isAtLeast([1, 9]) && program.isAtLeast([1, 20, 2]))
    #expect(!program.isAtLeast([1, 21]) && !program.isAtLeast([2]) && !program.isAtLeast([1, 20, 3]))
    #expect(try !#require(TerminalProgram("foot")).isAtLeast([0]))
  }

  @Test(arguments: [
    ("kitty(0.40.0)", BlockSymbols.octanten), ("kitty(0.39.1)", .sextanten), ("kitty(0.19.3)", .basis),
    ("foot(1.20.2)", .octanten), ("foot(1.19.0-12-gabc)", .sextanten), ("ghostty 1.2.3", .octanten),
    ("ghostty 1.1.3", .sextanten), ("VTE(7802)", .octanten), ("VTE(7600)", .sextanten), ("VTE(6203)", .basis),
    ("WezTerm 20240203-110809-5046fc22", .basis), ("WezTerm 20250820-123456-abcdef01", .octanten),
    ("XTerm(379)", .basis), ("Konsole 24.12.0", .basis), ("tmux 3.6a", .basis), ("iTerm2 3.5.0", .basis),
    ("contour 0.6.1", .basis), ("nieuw 99", .basis), ("kitty", .basis), ("foot(next)", .basis),
  ])
  func `blocks are as fine as the terminal is known to draw them`(text: String, symbols: BlockSymbols) throws
  {
    #expect(try #require(TerminalProgram(text)).symbols == symbols)
  }
}
