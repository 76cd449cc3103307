import Cells
import Platform
import Testing

@testable import CursesTerminal

/// What is concluded from names, numbers and sizes that others claim.
struct TerminalKnowledgeTests {
  // MARK: Names

  @Test(arguments: [
    ("xterm-kitty", "xterm-256color"), ("alacritty", "xterm-256color"), ("foot", "xterm-256color"),
    ("xterm-ghostty", "xterm-256color"), ("wezterm", "xterm-256color"), ("st-256color", "xterm-256color"),
    ("tmux-256color", "screen-256color"), ("nonsense", "xterm"), ("vt420", "vt220"),
  ])
  func triesTheNextOfKin(_ name: String, _ kin: String) {
    let names = TerminalName.candidates(for: name, tier: nil)
    #expect(names.prefix(2) == [name, kin])
    #expect(names.suffix(2) == ["vt100", "ansi"])
    #expect(Set(names).count == names.count)
  }

  @Test func triesWhatIsSoberWithoutAName() {
    #expect(TerminalName.candidates(for: "", tier: nil) == ["vt100", "ansi"])
  }

  @Test(arguments: ["dumb", "dumb-emacs-ansi", "emacs", "printer"])
  func believesATerminalThatSaysItCannot(_ name: String) {
    #expect(TerminalName.candidates(for: name, tier: .indexed256).isEmpty)
  }

  @Test func looksForTheColoursAskedFor() {
    #expect(TerminalName.candidates(for: "xterm", tier: .indexed256).first == "xterm-256color")
    #expect(TerminalName.candidates(for: "xterm", tier: .ansi16).first == "xterm-256color")
    #expect(TerminalName.candidates(for: "xterm-256color", tier: .direct).first == "xterm-direct")
    #expect(TerminalName.candidates(for: "xterm", tier: .mono).first == "xterm")
  }

  @Test(arguments: [
    "xterm", "xterm-256color", "screen-256color", "tmux", "vte-256color", "alacritty", "nieuw",
  ])
  func `a terminal of today is believed to have a clipboard and answers`(name: String) {
    #expect(TerminalName.isOfToday(name))
  }

  @Test(arguments: [
    "linux", "linux-16color", "vt100", "vt220-8bit", "ansi", "dumb", "cons25", "", "eterm-color",
  ])
  func `a terminal of old is neither asked nor sent anything`(name: String) {
    #expect(!TerminalName.isOfToday(name))
  }

  // MARK: Colours

  @Test(arguments: [
    (-1, ColourTier.mono), (2, .mono), (8, .ansi8), (16, .ansi16), (88, .ansi16), (256, .indexed256),
    (0x100_0000, .direct),
  ])
  func countsColours(_ colours: Int, _ tier: ColourTier) {
    #expect(ColourSupport.tier(wish: nil, colours: colours, noColour: false) == tier)
    #expect(ColourSupport.tier(wish: nil, colours: colours, noColour: true) == .mono)
    #expect(ColourSupport.tier(wish: .direct, colours: colours, noColour: true) == tier)
    #expect(ColourSupport.tier(wish: .mono, colours: colours, noColour: false) == .mono)
  }

  @Test func takesTheNearestColourThereIs() {
    let eight = ColourNumbers(count: 8, hasStandard: false)
    #expect(eight.number(of: .standard, isBackground: true) == 0)
    #expect(eight.number(of: .standard, isBackground: false) == 7)
    #expect(eight.number(of: .indexed(3), isBackground: false) == 3)
    #expect(eight.number(of: .rgb(0xff0000), isBackground: false) == 1)
    let many = ColourNumbers(count: 256, hasStandard: true)
    #expect(many.number(of: .standard, isBackground: true) == -1)
    #expect(many.number(of: .rgb(ColourScheme.xtermRGB(166)), isBackground: false) == 166)
    let direct = ColourNumbers(count: 0x100_0000, hasStandard: true)
    #expect(direct.number(of: .rgb(0x123456), isBackground: false) == 0x123456)
    #expect(direct.number(of: .rgb(0x000003), isBackground: false) == 0)
  }

  // MARK: Sizes

  private func size(
    _ columns: Int, _ rows: Int, pixels: (Int, Int) = (0, 0), environment: [String: Int] = [:]
  ) -> TerminalSize {
    TerminalSize(
      columns: columns, rows: rows, pixelWidth: pixels.0, pixelHeight: pixels.1,
      environment: { environment[$0] })
  }

  @Test func fillsInAnUnknownSize() {
    #expect(size(132, 50).size == Size(width: 132, height: 50))
    #expect(size(0, 0).size == Size(width: 80, height: 24))
    #expect(size(0, 0, environment: ["COLUMNS": 100, "LINES": -3]).size == Size(width: 100, height: 24))
    #expect(size(65535, 65535).size.area < 1_000_000)
  }

  @Test func believesPixelsWithinReason() {
    #expect(size(80, 24, pixels: (720, 504)).cellAspect == 21.0 / 9)
    #expect(size(80, 24).cellAspect == nil)
    #expect(size(80, 24, pixels: (80, 24 * 100)).cellAspect == nil)
  }

  // MARK: Names of character sets and strings of terminfo

  @Test func recognisesUTF8ByName() {
    #expect(["UTF-8", "nl_NL.utf8", "nl_NL.UTF-8@euro", "C.UTF-8"].allSatisfy { $0.namesUTF8 })
    #expect(!["C", "POSIX", "nl_NL.ISO-8859-15", "UTF-16"].contains { $0.namesUTF8 })
  }

  @Test func leavesDelaysOut() {
    #expect(Terminfo.withoutPadding(Array("a$<5>b$<2/>$c$<".utf8)) == Array("ab$c$<".utf8))
  }

  @Test func neverShowsControlCharactersFromTheEnvironment() {
    let message = TerminalError.unusable(name: "x\u{1b}[2J\n" + String(repeating: "y", count: 900)).message
    #expect(message.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    #expect(message.count < 400)
  }
}
