import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// A theme in an area: all of its indicators, what is said and what is promised.
@Suite struct ThemePageTests {
  private func items(_ route: String) -> [PageItem] {
    let dashboard = PageText.open(route)
    guard let panel = dashboard.state.panel else { return [] }
    let knowledge = Knowledge(store: TestStore.store, atlas: Atlas(TestStore.store))
    return Pages.page(for: panel, dashboard.state, knowledge).items
  }

  @Test(arguments: TestStore.store.content.themes.map(\.id)) func everyIndicatorIsListedOnce(_ id: Theme.ID) {
    let listed = items("thema/\(id)/lariks").compactMap { $0.figure?.indicator }
    let all = TestStore.store.content.indicators.filter { $0.theme == id }.map(\.id)
    #expect(listed.count == all.count)
    #expect(Set(listed) == Set(all))
  }

  @Test func textsFollowTheFigures() {
    let store = TestStore.store
    let entries = items("thema/veiligheid/lariks").filter {
      if case .entry = $0.body { true } else { false }
    }
    let statements = store.statements(area: "WK010601", theme: "veiligheid")
    let actions = store.actions(area: "WK010601", theme: "veiligheid")
    #expect(!statements.isEmpty)
    #expect(entries.compactMap(\.citation) == statements.map(\.citation) + actions.map(\.citation))
  }

  @Test func tabsAreThemesAndArrowsWijken() {
    #expect(PageText.open("thema/veiligheid/lariks", "Tab").address == "thema/milieu/lariks")
    #expect(PageText.open("thema/veiligheid/lariks", "Right").address == "thema/veiligheid/centrum")
    #expect(PageText.open("thema/veiligheid/lariks", "g").address == "thema/veiligheid/assen")
    #expect(PageText.open("thema/veiligheid", "Tab").address == "thema/milieu")
  }

  @Test func itLeadsToIndicatorsAndSources() {
    let route = "thema/veiligheid/lariks"
    #expect(PageText.open(route, "Home Enter").address == "indicator/onveiligheidsgevoel")
    #expect(PageText.open(route, "Home b").address == "bron/woonzorg/onveiligheidsgevoel/lariks")
    #expect(PageText.open(route, "Home Down Down Down Down Enter").address.hasPrefix("bron/woonzorg/"))
  }

  @Test func whatIsExpectedInScenariosIsNotMissing() {
    let text = PageText(PageText.open("thema/wonen/centrum", size: Size(width: 132, height: 70)))
    #expect(
      text.line("Woonvraag in de binnenstad tot 2040")?.contains(
        "circa 700 tot 750") == true)
  }

  @Test func anAreaWithoutFiguresHasItsTexts() {
    let text = PageText(PageText.open("thema/arbeid-en-vrije-tijd/lariks"))
    // Only what a document says in words.
    #expect(text.line("Cijfers  ")?.contains("Cijfers  1") == true)
    #expect(text.line("Wat de documenten zeggen") != nil)
  }
}
