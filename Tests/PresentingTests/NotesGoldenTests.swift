import Cells
import Dashboard
import TestSupport
import Testing

@testable import Presenting

/// The notes screen at every size, as it was last looked at and found good.
///
/// `WIJKWIEL_RECORD=1 swift test --filter NotesGolden` records the screens anew; look at what changed.
struct NotesGoldenTests {
  /// Something that the notes screen shows.
  enum Scene: String, CaseIterable {
    case vraag
    case antwoord
    case zwart
    case teLang = "te-lang"
    case lang
    case opmerking
    case stappen
    case sluiten
    case melding
    case gestopt
    case zonderVerhaal = "zonder-verhaal"
    case wachten
    case onmogelijk

    func screen(_ size: Size) -> NotesScreen {
      var screen = NotesScreen(size: size)
      switch self {
      case .wachten: return screen
      case .onmogelijk:
        screen.wait("Een notitiescherm kan nu niet: anderen mogen in de map '/run/user/1000'; sluit haar af.")
        return screen
      default: break
      }
      screen.connect()
      screen.show(page)
      if self == .sluiten { _ = screen.handle(.key(.character("q"))) }
      if self == .gestopt { screen.disconnect(at: 1200) }
      return screen
    }

    var now: Int { self == .teLang ? 1763 : 1200 }

    private var page: NotesPage {
      var page = NotesPage()
      (page.title, page.step, page.stepCount) = ("Vergrijzing vraagt een antwoord", 3, 12)
      (page.minutes, page.started) = (10, 1000)
      page.caption = "In Marsdijk is straks een op de drie inwoners 65 jaar of ouder"
      page.question = "Wat denkt u: in welke wijk wonen in 2040 de meeste 80-plussers?"
      page.next = "Wat kan de gemeente doen? De acties uit de woonvisie"
      page.notes = [
        "Laat de zaal eerst raden. Wacht tot drie mensen een wijk hebben genoemd, en druk dan pas door.",
        "Marsdijk is in één keer gebouwd. Wie er toen als jong gezin kwam wonen, wordt nu tegelijk oud.",
        "Let op: het cijfer voor 2040 is een prognose, geen telling.",
      ]
      switch self {
      case .vraag: page.isRevealed = false
      case .zwart: page.detour = "Het scherm is zwart."
      case .lang: page.notes = (1...12).flatMap { _ in page.notes }
      case .opmerking:
        page.prompt = Prompt(
          title: "Opmerking bij 65-plussers in Marsdijk", input: "De bus rijdt er niet meer, zegt ",
          hint: "Enter: bewaar   Esc: toch niet")
      case .stappen:
        page.prompt = Prompt(
          title: "Alle stappen", lines: (1...12).map { "\($0). Stap nummer \($0)" }, cursor: 8,
          hint: "Enter: ga erheen   Esc: terug")
      case .melding: page.notice = "Bewaard bij 65-plussers in Marsdijk"
      case .zonderVerhaal:
        page = NotesPage()
        (page.title, page.started, page.caption) = ("Brede welvaart in Assen", 1000, "Het wiel van Lariks")
      default: break
      }
      return page
    }
  }

  static let sizes = [(0, 0), (30, 8), (40, 10), (60, 16), (80, 24), (100, 30), (160, 45), (200, 60)]

  @Test(arguments: Scene.allCases) func screens(_ scene: Scene) throws {
    let drawn = Self.sizes.map { width, height in
      let size = Size(width: width, height: height)
      var record = ScreenRecord("\(width)x\(height)", Self.canvas(scene, .indexed256, size))
      record.add("few colours", Self.canvas(scene, .ansi8, size))
      record.add("ASCII", Self.canvas(scene, .mono, size, ascii: true))
      return record.text
    }
    let difference = try Recording("notities/\(scene.rawValue).txt").difference(from: drawn.joined())
    #expect(difference == nil, "\(difference ?? "")")
  }

  private static func canvas(_ scene: Scene, _ tier: ColourTier, _ size: Size, ascii: Bool = false) -> Canvas
  {
    let glyphs = GlyphSet(ascii: ascii, tier: tier)
    return NotesView(scene.screen(size), now: scene.now).canvas(Presentation(glyphs: glyphs))
  }
}
