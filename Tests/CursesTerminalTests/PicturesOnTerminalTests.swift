import Foundation
import Testing

/// Maps and wheels: a picture on a real terminal, a table anywhere else.
@Suite(.enabled(if: Programs.path(of: "tmux") != nil, "tmux is not installed"))
struct PicturesOnTerminalTests {
  private func ask(
    _ question: String, columns: Int = 100, rows: Int = 40, _ environment: [String: String?] = [:]
  ) throws -> (TmuxSession, screen: String) {
    let session = try TmuxSession("run \(question)", columns: columns, rows: rows, environment: environment)
    let status = try session.exitStatus()
    #expect(status == 0)
    return (session, try session.wait(for: "Assen"))
  }

  private func piped(_ arguments: String) throws -> String {
    try Programs.output(of: Programs.wijkwiel(), arguments.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("kaart moeite rondkomen", "Moeite met rondkomen in %"), ("map koopwoningen", "Koopwoningen in %"),
    ("wiel lariks", "Wiel van Lariks naast"), ("wheel", "Wiel van Assen naast Drenthe"),
    ("wiel lariks --vergelijk-met midden", "naast het midden"), ("kaart --halve-blokken", "Assen: 69%"),
  ])
  func aTerminalGetsThePictureAndAPipeTheTable(_ question: String, _ words: String) throws {
    let (session, screen) = try ask(question)
    #expect(screen.contains(words))
    // A wheel that would be crumbs is a list with signs.
    #expect(screen.contains { "▀▄▌▐█▲▼".contains($0) })
    #expect(screen.contains("Alles hierover: wijkwiel "))
    let colours = try session.screenWithColours()
    #expect(colours.contains("48;5;"))
    // Nothing has scrolled away: the title is the first line.
    #expect(screen.split(separator: "\n").first?.contains(words.prefix(6)) == true || words == "Assen: 69%")
    let table = try piped(question)
    #expect(!table.contains { "▀▄▌▐█\u{1b}".contains($0) })
    #expect(table.contains("Bron"))
  }

  @Test(arguments: ["--formaat tekst", "--lees-voor", "--breedte 60", "--formaat markdown"])
  func aFormThatIsAskedForIsGiven(_ option: String) throws {
    let (_, screen) = try ask("kaart ervaren-gezondheid \(option)", rows: 90)
    #expect(!screen.contains { "▀▄▌▐█".contains($0) })
  }

  @Test func withoutColourPatternsTellTheClassesApart() throws {
    let (session, screen) = try ask("kaart", ["NO_COLOR": "1"])
    #expect(screen.contains("░▼░") && screen.contains("█▲█"))
    let colours = try session.screenWithColours()
    #expect(!colours.contains("8;5;"))
  }

  @Test(arguments: [("kaart --ascii", "C.UTF-8"), ("wiel", "C")])
  func asciiIsASCII(_ question: String, _ locale: String) throws {
    let (_, screen) = try ask(question, ["LC_ALL": locale])
    #expect(screen.allSatisfy { $0.isASCII })
    #expect(screen.contains("Alles hierover"))
  }

  @Test func onALowTerminalThePictureScrolls() throws {
    let (_, screen) = try ask("wiel lariks", columns: 80, rows: 24)
    #expect(screen.contains("Alles hierover"))
  }

  @Test func withoutRoomTheTableIsGiven() throws {
    let (_, screen) = try ask("kaart koopwoningen", columns: 50, rows: 40)
    #expect(!screen.contains { "▀▄▌▐█".contains($0) })
    #expect(!screen.contains("Alles hierover"))
  }
}
