import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// The tabs of a profile that are mostly text: portrait and plans.
@Suite struct AreaTextTabsTests {
  private var store: Store { TestStore.store }

  private func statements(_ page: Page) -> Int {
    page.items.count { if case .statement? = $0.subject { true } else { false } }
  }

  @Test func thePortraitOfAWijkGoesByKind() {
    let page = PanelPages.page("wijk/lariks/portret")
    #expect(
      page.headings == [
        "Profiel", "Sterke punten", "Zorgen", "Aandachtspunten", "Ontwikkelingen", "Feiten",
        "Buurten", "Let op",
      ])
    // Two more are about buurten of the wijk.
    #expect(statements(page) == store.statements(area: "WK010601").count + 2)
    #expect(
      page.items.contains {
        $0.remarks.first?.text.hasPrefix("Zorg, Veiligheid. Bron: Onderzoeksrapport") == true
      })
  }

  @Test func withinAKindTheThemesKeepTheirOrder() {
    let page = PanelPages.page("wijk/lariks/portret")
    let concerns = page.items.drop { !$0.isHeading(of: "Zorgen") }.dropFirst().prefix { !$0.isHeading }
    let ids = concerns.compactMap { item in
      store.content.statements.first { $0.citation == item.citation && item.says($0.text) }?.theme
    }
    let order = store.content.themes.map(\.id)
    #expect(ids.count > 10)
    #expect(ids.compactMap(order.firstIndex) == ids.compactMap(order.firstIndex).sorted())
  }

  @Test func theGemeenteHasAHeadingForEachTheme() {
    let page = PanelPages.page("gebied/assen/portret")
    #expect(page.headings.contains("Zorgen | Wonen"))
    #expect(statements(page) == store.statements(area: "GM0106").count)
    #expect(page.count == "845 uitspraken")
  }

  @Test func buurtenAreReadUnderTheirWijk() {
    let page = PanelPages.page("wijk/noorderpark/portret")
    #expect(page.headings.suffix(2) == ["Buurten", "Let op"])
    #expect(page.entries.contains { $0.hasPrefix("Oude Molenbuurt: ") })
  }

  @Test func fNarrowsDownToATheme() {
    let page = PanelPages.page("wijk/lariks/portret", theme: "milieu")
    #expect(statements(page) == store.statements(area: "WK010601", theme: "milieu").count)
    #expect(page.count.hasSuffix(", alleen Milieu"))
    var dashboard = TestStore.dashboard()
    dashboard.open(.area("WK010601", .portrait))
    dashboard.press("f Down Enter")
    #expect(dashboard.state.panel?.filter.theme == store.content.themes.first?.id)
  }

  @Test func textsLeadToTheirPlace() {
    for route in ["wijk/lariks/portret", "wijk/pittelo/beleid"] {
      let page = PanelPages.page(route)
      let item = page.item(at: page.items.firstStop)
      #expect(item?.citation != nil)
      #expect(item?.command == item?.citation.map(Command.openCitation))
    }
  }

  @Test func whatNamesTheWijkComesFirst() {
    let page = PanelPages.page("wijk/lariks/beleid")
    #expect(
      page.headings.first == "Voor Lariks, Woonvisie, 3. Aan de slag met energie | 1 · besluit (25 mei 2023)")
    let own = page.headings.prefix { $0.hasPrefix("Voor Lariks, ") }
    #expect(own.count == 3)
    #expect(page.headings.contains { $0.hasPrefix("Voor heel Assen, Economische Agenda, ") })
    #expect(page.entries.first == "De proef om De Lariks van het aardgas af te krijgen gaat verder.")
    let lariks = Plans(store, area: "WK010601")
    #expect(Set(lariks.actions.map(\.text)).isSubset(of: page.entries))
    #expect(lariks.actions.count == store.actions(area: "WK010601").count)
  }

  @Test func theGemeenteReadsByChapter() {
    let page = PanelPages.page("gebied/assen/beleid")
    let heading =
      "Voor heel Assen, Woonvisie, 2. Prettig wonen met zorg | 12 · besluit (25 mei 2023), afspraak (25 mei 2023)"
    #expect(page.headings.contains(heading))
    #expect(Set(store.actions(area: "GM0106").map(\.text)).isSubset(of: page.entries))
  }

  @Test(arguments: ["portret", "beleid", "voorzieningen", "wonen-en-zorg", "vooruitblik"])
  func anotherWijkKeepsTheTab(_ tab: String) {
    var dashboard = TestStore.dashboard()
    guard let route = Route("wijk/lariks/" + tab, store: store) else { return }
    dashboard.open(route)
    _ = dashboard.handle(.key(.right))
    #expect(dashboard.state.route.text(store) == "wijk/centrum/" + tab)
  }

  @Test func withoutTextsThereAreWords() throws {
    let small = try PanelPages.store([:])
    #expect(PanelPages.page("wijk/noord/portret", store: small).items.isEmpty)
    #expect(
      PanelPages.page("wijk/noord/portret", store: small, theme: "wonen").empty
        == "Over Wonen zeggen de documenten hier niets. Met f kiest u een ander thema.")
    #expect(
      PanelPages.page("wijk/noord/beleid", store: small).empty
        == "De plannen noemen geen acties voor Noord.")
  }
}

extension PageItem {
  fileprivate func isHeading(of text: String) -> Bool {
    if case .heading(text, _) = body { true } else { false }
  }

  fileprivate func says(_ text: String) -> Bool {
    if case .entry(text, _, _) = body { true } else { false }
  }
}
