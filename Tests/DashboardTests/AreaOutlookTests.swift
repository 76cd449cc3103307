import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// Figures and expectations in one table: housing and care, and the outlook.
@Suite struct AreaOutlookTests {
  private var store: Store { TestStore.store }

  @Test func expectationsAreNotHeldAgainstOtherYears() {
    let page = PanelPages.page("gebied/assen/vooruitblik")
    let item = page.items.first { $0.figure?.indicator == "prognose-65-plus" }
    #expect(
      PanelPages.lines(item, width: 120).first?.hasPrefix("Inwoners van 65 jaar en ouder (verwacht) 26% 2050")
        == true)
  }

  @Test func aLineForEachTime() {
    let page = PanelPages.page("gebied/assen/vooruitblik")
    let item = page.items.first { $0.figure?.indicator == "woonvraag" }
    let lines = PanelPages.lines(item, width: 120)
    #expect(lines.first?.hasPrefix("Vraag naar extra woningen 2.500 tot 3.000 2020–2030") == true)
    #expect(lines.last?.hasPrefix("500 tot 750 2030–2040") == true)
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

  @Test func thePackageSaysWhatBelongsToHousing() throws {
    let tables = [
      "indicators": """
      id,name,short_name,theme,topic,unit,decimals,direction,kind,tolerance,definition,wheel,section
      huizen,Huizen,Huizen,wonen,,aantal,0,neutral,register,1,Hoeveel huizen.,,woningen
      bomen,Bomen,Bomen,wonen,,aantal,0,neutral,register,1,Hoeveel bomen.,,

      """,
      "observations": "huizen,WK1,2024,,12,,A,blad,Tabel,\nbomen,WK1,2024,,3,,A,blad,Tabel,\n",
    ]
    let small = try PanelPages.store(tables)
    let page = PanelPages.page("wijk/noord/wonen-en-zorg", store: small)
    #expect(page.headings == ["Woningen en bewoners"])
    #expect(PanelPages.lines(page.items.last).first == "Huizen 12 2024 Het blad 2024, Tabel")
  }

  @Test func theOutlookOfAWijkStartsWithAges() {
    let page = PanelPages.page("wijk/lariks/vooruitblik")
    #expect(
      page.headings == [
        "Leeftijden", "Plannen en doelen", "Ontwikkeling zonder cijfer", "Ontwikkelingen",
        "Ontwikkelingen in de buurten", "De gebieden eromheen",
      ])
    let item = page.items.first { $0.figure?.indicator == "aandeel-65-plus" }
    #expect(PanelPages.lines(item).first?.contains("26,2%") == true)
    #expect(page.items.contains { $0.command == .openRoute(.area("GM0106", .outlook)) })
  }

  @Test func plansOfABuurtStandUnderItsWijk() {
    let page = PanelPages.page("wijk/noorderpark/vooruitblik")
    #expect(page.headings.contains("Verwacht in de buurt Oude Molenbuurt"))
    #expect(
      page.items.contains { $0.figure == Figure(indicator: "bekende-plannen-erbij", area: "BU01060200") })
  }

  @Test func theGemeenteHasAllItsForecastsOnce() {
    let page = PanelPages.page("gebied/assen/vooruitblik")
    #expect(
      page.headings.prefix(3) == [
        "Leeftijden", "Verwacht: bevolking en achtergrond", "Verwacht: materiële welvaart",
      ])
    #expect(page.headings.contains("Plannen en doelen"))
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
    let foot = page.foot(at: cursor ?? 0)
    #expect(foot.hasPrefix("Beschermd wonen uit de Wmo (verwacht): basis 90, trend 45 (2040)."))
    #expect(foot.contains("Trendprognose: "))
    #expect(
      foot.contains("Bron: Onderzoeksrapport voor de woonzorgvisie Assen (2025), De inwoner, Indicaties, Wmo")
    )
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
