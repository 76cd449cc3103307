import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// What the plans promise, and for whom.
@Suite struct PlansPageTests {
  @Test func allActionsByChapter() throws {
    let probe = try PanelProbe("beleid")
    #expect(probe.page?.note == "heel Assen · alle thema’s")
    #expect(probe.page?.count == "152 acties")
    #expect(probe.page?.tabs.map(\.name) == ["Alle", "Economische Agenda", "Startnotitie", "Woonvisie"])
    #expect(probe.items(under: "5. Elke wijk een eigen aanpak").count == 13)
    #expect(probe.items(under: "Ambities").count == 117)
  }

  @Test func aPlanHasATab() throws {
    var probe = try PanelProbe("beleid", "Tab Tab Tab")
    #expect(probe.route == "beleid/woonvisie")
    #expect(probe.page?.count == "63 acties")
    #expect(probe.headings.filter { $0 != "Ambities" }.count == 5)
    probe.press("Enter")
    #expect(probe.route.hasPrefix("bron/woonvisie/"))
  }

  @Test func aPlanWithoutActionsHasItsAmbitions() throws {
    let probe = try PanelProbe("beleid/woonzorg")
    #expect(probe.headings == ["Ambities"])
    #expect(probe.items(under: "Ambities").count == 22)
    #expect(probe.page?.tabs.map(\.name).contains("Woonzorgrapport") == true)
  }

  @Test func theWijkComesFirst() throws {
    let dashboard = TestStore.dashboard("3 B", size: Size(width: 80, height: 24))
    let lines = dashboard.frame(TestStore.presentation).canvas.plainText.split(separator: "\n")
    #expect(dashboard.state.panel?.filter.area == "WK010604")
    #expect(lines.contains { $0.contains("Voor Pittelo  12 acties") })
    #expect(lines.contains { $0.contains("Elk bouwplan laat zien hoe het groen beter wordt.") })
    #expect(lines.contains { $0.contains("Bron: Woonvisie Assen, Hoofdstuk 1,") })
  }

  @Test func aWijkHasItsOwnAndThoseOfTheWholeGemeente() throws {
    var probe = try PanelProbe("beleid/woonvisie", "3")
    #expect(probe.page?.note == "Pittelo en heel Assen · alle thema’s")
    #expect(probe.items(under: "Voor Pittelo").count == 12)
    let named = Set(probe.items(under: "Voor Pittelo").map(\.words))
    let whole = probe.headings.filter { $0.hasPrefix("Heel Assen: ") }.flatMap { probe.items(under: $0) }
    #expect(!whole.isEmpty)
    #expect(named.isDisjoint(with: whole.map(\.words)))
    #expect(!probe.items(under: "Ambities voor Pittelo").isEmpty)
    probe.press("g")
    #expect(probe.page?.count == "63 acties")
  }

  @Test func aThemeNarrowsDown() throws {
    let probe = try PanelProbe("beleid", "f f f f f")
    #expect(probe.page?.note == "heel Assen · Wonen")
    #expect(probe.page?.count == "53 van 152 acties")
  }

  @Test func aWijkThatNoPlanNamesSaysSo() throws {
    let probe = try PanelProbe("beleid/woonvisie", "4")
    #expect(probe.words.contains("Geen actie noemt Noorderpark bij naam."))
  }
}
