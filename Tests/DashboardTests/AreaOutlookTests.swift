import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// Figures and expectations in one table: housing and care, and the outlook.
@Suite struct AreaOutlookTests {
  private var store: Store { TestStore.store }

  private func entry(_ indicator: Indicator.ID, _ area: Area.Code) -> AreaEntry? {
    guard let indicator = store.indicator(indicator), let area = store.area(area) else { return nil }
    return AreaEntry(store, indicator, area)
  }

  /// Facts of the documents and how they read.
  @Test(arguments: [
    ("woonvraag", "GM0106", "2.500 tot 3.000 (2020–2030); 500 tot 750 (2030–2040)"),
    ("beschermd-wonen-wmo-verwacht", "GM0106", "basis 90, trend 45 (2040)"),
    ("beschermd-wonen-wlz-verandering", "GM0106", "-130 tot 0 (2040)"),
    ("woonvraag-binnenstad-tot-2040", "WK010600", "circa 700 tot 750 (2040)"),
    ("verwachte-groei-inwoners", "GM0106", "circa 3.100 (2025–2040)"),
    ("doel-woningen-buitenwijk", "WK010608", "800 tot 975"),
    ("prognose-65-plus", "GM0106", "26% (2050)"),
    ("mogelijke-mantelzorgers-verwacht", "noord-drenthe", "8 (2030); 5 (2040)"),
    // Of two documents with the same the leading one counts.
    ("prognose-huishoudens-mobiliteitsbeperking", "WK010607", "700"),
    ("koopwoningen", "WK010601", "40%"),
  ])
  func figuresReadLikeThis(_ indicator: String, _ area: String, _ words: String) {
    #expect(entry(.init(indicator), .init(area))?.words == words)
  }

  @Test func expectationsAreNotHeldAgainstOtherYears() {
    #expect(entry("prognose-65-plus", "GM0106")?.isComparable == false)
    #expect(entry("koopwoningen", "WK010601")?.isComparable == true)
    let page = PanelPages.page("gebied/assen/vooruitblik")
    let item = page.items.first { $0.figure?.indicator == "prognose-65-plus" }
    #expect(
      PanelPages.lines(item, width: 120).first?.hasPrefix("Inwoners van 65 jaar en ouder (verwacht) 26% 2050")
        == true)
  }

  @Test func everyIndicatorOfHousingHasASection() {
    for indicator in store.content.indicators
    where indicator.theme == "wonen" || indicator.theme == "gezondheid" {
      #expect(HousingSection(indicator) != nil)
    }
    #expect(store.indicator("koopwoningen").flatMap(HousingSection.init) == .stock)
    #expect(store.indicator("woonvraag").flatMap(HousingSection.init) == .demand)
    #expect(store.indicator("plekken-flexwonen").flatMap(HousingSection.init) == .plans)
    #expect(store.indicator("wmo-hulp-huishouden").flatMap(HousingSection.init) == .care)
    #expect(store.indicator("rapportcijfer-zorgaanbod").flatMap(HousingSection.init) == .care)
    #expect(store.indicator("rapportcijfer-winkelcentrum").flatMap(HousingSection.init) == .surroundings)
    #expect(store.indicator("misdrijven").flatMap(HousingSection.init) == nil)
  }

  @Test func housingOfAWijkHasFiguresAndTexts() {
    let page = PanelPages.page("wijk/kloosterveen/wonen-en-zorg")
    #expect(
      page.headings == [
        "Woningen en bewoners", "Vraag en verwachting", "Plannen en doelen", "Gezondheid en zorg",
        "Rond de woning", "Wonen in de documenten", "Gezondheid in de documenten",
      ])
    let item = page.items.first { $0.figure?.indicator == "te-bouwen-woningen-kloosterveen" }
    #expect(PanelPages.lines(item).first?.contains("800 tot 975 2020–2030") == true)
    #expect(item?.command == .openRoute(.indicator("te-bouwen-woningen-kloosterveen")))
    #expect(
      page.entries.count == store.statements(area: "WK010608", theme: "wonen").count
        + store.statements(area: "WK010608", theme: "gezondheid").count)
  }

  @Test func anUnknownTopicGoesByItsKind() throws {
    let small = try PanelPages.store(["observations": "huizen,WK1,2024,,12,,A,blad,Tabel,\n"])
    let page = PanelPages.page("wijk/noord/wonen-en-zorg", store: small)
    #expect(page.headings == ["Woningen en bewoners"])
    #expect(PanelPages.lines(page.items.last).first == "Huizen 12 2024 Het blad, Tabel")
  }

  @Test func theOutlookOfAWijkStartsWithAges() {
    let page = PanelPages.page("wijk/lariks/vooruitblik")
    #expect(
      page.headings == [
        "Leeftijden", "Verwacht: wonen", "Ontwikkeling zonder cijfer", "Ontwikkelingen",
        "De gebieden eromheen",
      ])
    let item = page.items.first { $0.figure?.indicator == "aandeel-65-plus" }
    #expect(PanelPages.lines(item).first?.contains("26,2%") == true)
    #expect(page.items.contains { $0.command == .openRoute(.area("GM0106", .outlook)) })
  }

  @Test func plansOfABuurtStandUnderItsWijk() {
    let page = PanelPages.page("wijk/noorderpark/vooruitblik")
    #expect(page.headings.contains("Verwacht in de buurten"))
    #expect(
      page.items.contains { $0.figure == Figure(indicator: "bekende-plannen-erbij", area: "BU01060200") })
  }

  @Test func theGemeenteHasAllItsForecastsOnce() {
    let page = PanelPages.page("gebied/assen/vooruitblik")
    #expect(
      page.headings.prefix(3) == [
        "Leeftijden", "Verwacht: bevolking en achtergrond", "Verwacht: gezondheid",
      ])
    #expect(page.headings.contains("Doelen"))
    let shown = page.items.compactMap(\.figure?.indicator)
    let forecasts = store.content.indicators.filter {
      $0.kind == .forecast && !store.observations($0.id, "GM0106").isEmpty
    }
    #expect(Set(forecasts.map(\.id)).isSubset(of: shown))
    #expect(Set(shown).count == shown.count)
  }

  @Test func theFootExplainsTheScenarios() {
    let page = PanelPages.page("gebied/assen/vooruitblik")
    let cursor = page.items.firstIndex { $0.figure?.indicator == "beschermd-wonen-wmo-verwacht" }
    let foot = PanelPages.page("gebied/assen/vooruitblik", cursor: cursor).footText
    #expect(foot.hasPrefix("Beschermd wonen uit de Wmo (verwacht): basis 90, trend 45 (2040)."))
    #expect(foot.contains("Trendprognose: "))
    #expect(foot.contains("Bron: Onderzoeksrapport voor de woonzorgvisie Assen, De inwoner, Indicaties, Wmo"))
  }

  @Test func anAreaWithoutAnythingSaysSo() throws {
    let small = try PanelPages.store([:])
    for tab in ["vooruitblik", "wonen-en-zorg"] {
      let page = PanelPages.page("wijk/noord/" + tab, store: small)
      #expect(page.items.isEmpty)
      #expect(page.header == nil)
      #expect(page.empty.hasPrefix("De documenten"))
    }
  }
}
