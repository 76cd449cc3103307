import BredeWelvaart
import Cells
import Foundation
import TestSupport
import Testing

@testable import Dashboard
@testable import Handouts
@testable import wijkwiel

/// Every screen becomes a file that says what the screen says, under a name that no other file has.
@Suite struct ScreenFileTests {
  /// An address of every kind of screen.
  private static let addresses = [
    "overzicht/lariks", "kaart/koopwoningen", "wiel/marsdijk", "wijk/kloosterveen", "wijk/lariks/portret",
    "wijk/pittelo/voorzieningen", "wijk/lariks/draagkracht", "gebied/assen/vooruitblik", "indicator/wmo-wrv",
    "thema/veiligheid/lariks", "thema/wonen", "vergelijk/lariks,kloosterveen", "aandacht", "tabel",
    "bron/woonzorg", "bron/woonzorg/kernpunten-per-wijk-tabel-voor-de-begrippenlijst",
    "bron/woonzorg/onveiligheidsgevoel/lariks", "letop", "letop/eenzaamheid-twee-definities", "dekking",
    "dekking/lariks", "dekking/lariks/veiligheid", "beleid", "beleid/woonvisie", "debat/lariks/veiligheid",
    "beloften", "beloften/lariks", "huishoudboekje", "toetsing", "begrip", "begrip/vrijwilligerswerk",
    "indicatoren", "zoek", "opdrachten", "hulp", "verschil", "jaren/lariks",
    "jaren/aantal-sociale-huurwoningen/assen",
  ]

  private static func dashboard(_ address: String, writesFiles: Bool = true) throws -> Dashboard {
    var dashboard = Dashboard(
      store: BundledStore.whole, size: Size(width: 100, height: 30), writesFiles: writesFiles)
    dashboard.open(try #require(Route(address, store: BundledStore.whole), "\(address)"))
    return dashboard
  }

  /// What is asked of the program when a line of the list of forms is chosen.
  private static func effects(_ dashboard: inout Dashboard, line: Int) -> [Effect] {
    let keys: [Key] = ["e"] + Array(repeating: .down, count: line) + [.enter]
    return keys.flatMap { dashboard.handle(.key($0)) }
  }

  @Test func everyScreenIsTried() throws {
    let screens = try Self.addresses.map { try #require(Route($0, store: BundledStore.whole)).screen }
    #expect(Set(screens) == Set(Route.forms.indices))
  }

  @Test(arguments: addresses) func aScreenBecomesAFileInEachForm(_ address: String) throws {
    var dashboard = try Self.dashboard(address)
    guard dashboard.state.route.isForRoom else {
      #expect(Self.effects(&dashboard, line: 0).allSatisfy { !Self.isWrite($0) })
      return
    }
    for (line, form) in ScreenForm.allCases.enumerated() {
      #expect(Self.effects(&dashboard, line: line) == [.write(form)])
      #expect(dashboard.state.popup == nil)
      let file = try #require(ScreenFile(form, of: dashboard), "\(address) \(form)")
      #expect(file.text.count > 200)
      #expect(!file.stem.isEmpty && file.stem.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
      switch form {
      case .text: #expect(!file.text.contains("\u{1b}"))
      case .html: #expect(file.text.hasPrefix("<!") && file.text.hasSuffix("</html>\n"))
      case .svg: #expect(file.text.contains("<svg") && file.text.hasSuffix("</svg>\n"))
      }
    }
  }

  private static func isWrite(_ effect: Effect) -> Bool { if case .write = effect { true } else { false } }

  @Test func whatIsFilteredIsInTheFileLikewise() throws {
    var dashboard = try Self.dashboard("vergelijk/lariks,kloosterveen")
    let all = try #require(ScreenFile(.text, of: dashboard)).text
    _ = dashboard.handle(.key("f"))
    #expect(try #require(ScreenFile(.text, of: dashboard)).text.count < all.count)
  }

  @Test func theFileIsWhatTheLookUpSays() throws {
    let file = try #require(ScreenFile(.html, of: Self.dashboard("wijk/lariks/portret")))
    let said = try Program.run(["wijk", "lariks", "--deel", "portret", "--formaat", "html"])
    let isSame = file.text == said.output
    #expect(isSame)
    #expect(file.stem == "wijk-lariks-portret")
  }

  @Test func nothingIsWrittenInAKiosk() throws {
    var dashboard = try Self.dashboard("wijk/lariks", writesFiles: false)
    #expect(Self.effects(&dashboard, line: 0).allSatisfy { !Self.isWrite($0) })
    _ = dashboard.handle(.key("e"))
    #expect(dashboard.state.popup == nil && dashboard.state.notice == "Hier wordt niets bewaard.")
  }

  // MARK: Files

  private static let file = ScreenFile(stem: "wijk-lariks", suffix: ".txt", text: "Lariks\n")

  @Test func noFileIsOverwritten() throws {
    let folder = try PrivateFolder()
    for name in ["wijk-lariks.txt", "wijk-lariks-2.txt", "wijk-lariks-3.txt"] {
      #expect(try NewFile.write(Self.file, in: folder.path) == name)
    }
    #expect(folder.files == ["wijk-lariks-2.txt", "wijk-lariks-3.txt", "wijk-lariks.txt"])
    #expect(try String(contentsOfFile: folder.path + "/wijk-lariks-2.txt", encoding: .utf8) == "Lariks\n")
  }

  @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
  func whatFailsIsSaidAndLeavesNothing() throws {
    let folder = try PrivateFolder()
    try folder.setMode(0o500)
    #expect(throws: NewFile.Problem(EACCES)) { try NewFile.write(Self.file, in: folder.path) }
    #expect(folder.files.isEmpty)
  }

  @Test func aFolderThatIsGoneIsSaid() {
    #expect(throws: NewFile.Problem(ENOENT)) { try NewFile.write(Self.file, in: "/nergens") }
    #expect(NewFile.Problem(ENOENT).message == "Niet bewaard: deze map is er niet meer.")
    #expect(throws: NewFile.Problem.self) { try NewFile.write(Self.file, in: "/dev/null") }
  }

  @Test func theFolderIsNamedAsUsersKnowIt() {
    #expect(CurrentFolder.words(path: "/home/a/stukken", home: "/home/a") == "~/stukken")
    #expect(CurrentFolder.words(path: "/home/ab", home: "/home/a") == "/home/ab")
    #expect(CurrentFolder.words(path: "/srv", home: nil) == "/srv")
    #expect(CurrentFolder.words(path: nil, home: nil) == ".")
  }
}
