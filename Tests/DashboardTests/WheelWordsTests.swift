import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// What the wheel, the legend and the detail say in words.
@Suite struct WheelWordsTests {
  private func text(_ keys: String, _ width: Int, _ height: Int, ascii: Bool = false) -> String {
    let glyphs = GlyphSet(ascii: ascii, tier: ascii ? .mono : .indexed256)
    return TestStore.dashboard(keys, size: Size(width: width, height: height))
      .frame(Presentation(glyphs: glyphs)).canvas.plainText
  }

  /// The screen with the cursor on another indicator.
  private func text(_ route: Route, _ width: Int, _ height: Int) -> String {
    var dashboard = TestStore.dashboard("", size: Size(width: width, height: height))
    dashboard.open(route)
    return dashboard.frame(TestStore.presentation).canvas.plainText
  }

  @Test func bothRingsBetterIsCalledKracht() {
    // Labour participation of Assen rose, and is above Drenthe's: in the hub and in the detail.
    #expect(text("w Right Right Right Right", 132, 43).contains("▲▲ kracht"))
    let hub = text("w Right Right Right Right", 132, 43).split(separator: "\n").contains {
      $0.contains("kracht") && !$0.contains("▲▲ kracht")
    }
    #expect(hub)
    // In the list each line that is one says so.
    let list = text("w W", 80, 24)
    #expect(list.contains("Nettoarbeidsparticipatie") && list.contains("samen: ▲▲ kracht, ▼▼ aandacht"))
    #expect(list.split(separator: "\n").contains { $0.contains("Nettoarbeids") && $0.contains("kracht") })
    #expect(!text("w", 132, 43).contains("kracht"))
  }

  @Test func aChangeOfReferenceIsToldByName() {
    let shown = text("r", 80, 24)
    #expect(shown.contains("Anders in het wiel van Assen"))
    #expect(shown.contains("Van ongunstiger naar gelijk: Tevreden."))
    #expect(shown.contains("Geen oordeel meer: Werk, Ernstig eenzaam, Hitte, Wateroverlast."))
    #expect(shown.contains("Vergeleken met Nederland. Er zijn 6 oordelen anders."))
    #expect(!text("r Tab", 80, 24).contains("Anders in het wiel"))
  }

  @Test func everyChangeIsMarkedBesideItsSign() {
    for (keys, size) in [("r", (80, 24)), ("w r", (132, 43))] {
      #expect(text(keys, size.0, size.1).count { $0 == "◆" } == 6, "\(keys)")
    }
    #expect(text("r", 80, 24, ascii: true).contains("==*"))
  }

  @Test func aNoticeIsWholeOnSmallScreens() {
    #expect(text("7 r", 60, 20).contains("Vergeleken met het midden van de wijken."))
    #expect(
      text("7 r", 80, 24).contains("Vergeleken met het midden van de wijken. Alle oordelen blijven gelijk."))
  }

  // MARK: The map

  @Test(arguments: [("eenzaamheid", 4, 6), ("inkomen-veel-koopaanbod", 5, 5), ("ervaren-gezondheid", 10, 0)])
  func theLegendCountsEveryWijkOnce(_ id: String, _ known: Int, _ missing: Int) throws {
    let store = TestStore.store
    let indicator = try #require(store.indicator(Identifier(id)))
    let colouring = MapColouring(
      indicator, store, against: .area("GM0106"), toleranceScale: 1, glyphs: TestStore.presentation.glyphs)
    let counts = colouring.legend.filter { $0.ink != .noData }.map(\.count)
    #expect(counts.reduce(0, +) == known)
    #expect(colouring.legend.first { $0.ink == .noData }?.count ?? 0 == missing)
  }

  @Test func fewFiguresAreNamedRatherThanOrdered() {
    #expect(text(.map("energiearmoede"), 80, 24).contains("alleen een cijfer van Lariks"))
    #expect(text(.map("bekende-plannen-eraf"), 80, 24).contains("alleen cijfers van Lariks en Assen-Oost"))
    #expect(text(.map("inkomen-veel-koopaanbod"), 80, 24).contains("alle cijfers zijn gelijk"))
  }

  @Test func buurtenWithAFigureStandUnderTheirWijk() {
    var dashboard = TestStore.dashboard("", size: Size(width: 80, height: 24))
    dashboard.open(.map("eenzaamheid"))
    _ = dashboard.handle(.key(.character("0")))
    #expect(dashboard.frame(TestStore.presentation).canvas.plainText.contains("Buurt: Lauwers 79% (2022)"))
    _ = dashboard.handle(.key(.character("1")))
    #expect(!dashboard.frame(TestStore.presentation).canvas.plainText.contains("Buurt"))
  }
}
