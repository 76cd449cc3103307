import Testing

@testable import CursesTerminal

/// The terminal's clipboard, which answers nothing.
struct ClipboardTests {
  @Test func `a text goes as letters and digits alone`() {
    let sequence = Clipboard.sequence("café\u{7}")
    #expect(sequence == Array("\u{1b}]52;c;Y2Fmw6kH\u{7}".utf8))
  }

  @Test(.enabled(if: Programs.path(of: "tmux") != nil, "tmux is not installed"))
  func `the figure on the screen arrives on the clipboard, and the picture stays whole`() throws {
    let session = try TmuxSession("run --open overzicht/lariks")
    let before = try session.wait(for: "overzicht/lariks")
    try session.press("y")
    let after = try session.wait(for: "Verstuurd naar het klembord: ")
    #expect(
      try session.clipboard()
        == "Ervaren gezondheid goed of zeer goed in Lariks: 62% (2022). Noot: Jaar volgens de kaarten in het "
        + "hoofdstuk De inwoner (RIVM, 2022). Bron: Onderzoeksrapport voor de woonzorgvisie Assen (2025), Kernpunten per wijk, tabel vóór de Begrippenlijst."
    )
    func body(_ screen: String) -> ArraySlice<Substring> { screen.split(separator: "\n").dropFirst() }
    #expect(body(before) == body(after))
  }

  @Test(.enabled(if: Programs.path(of: "tmux") != nil, "tmux is not installed"))
  func `a console is told that it has none`() throws {
    let session = try TmuxSession("run", environment: ["TERM": "linux"])
    try session.wait(for: "overzicht")
    try session.press("y")
    try session.wait(for: "Deze terminal heeft geen klembord")
    #expect(try session.clipboard() == "")
  }
}
