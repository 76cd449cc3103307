import BredeWelvaart
import Testing

@testable import Dashboard

/// Developments that documents give in words alone, and figures that nothing can be compared with.
@Suite struct DevelopmentTests {
  @Test func aListOfWijkenTellsHowItDeveloped() throws {
    let text = try PanelProbe("indicator/niet-werkende-werkzoekenden").text
    #expect(text.contains("▼  werd ongunstiger"))
    #expect(!text.contains("○"))
  }

  @Test func aMapTellsItInItsLegend() {
    let text = PageText(PageText.open("kaart/niet-werkende-werkzoekenden"))
    #expect(text.line("werd ongunstiger, in woorden (9)") != nil)
    #expect(text.line("geen getal (1)") != nil)
  }

  @Test(arguments: [
    "te-bouwen-woningen-kloosterveen", "lopend-fietsend-naar-werk-school",
    "prognose-huishoudens-mobiliteitsbeperking",
  ])
  func aFigureByItselfHasNoSign(id: String) throws {
    #expect(!(try PanelProbe("indicator/\(id)").text.contains("○")))
  }

  @Test func anEstimateHidesNoForecasts() throws {
    let store = TestStore.store
    let indicator = try #require(store.indicator("balans-beschermd-wonen"))
    let fact = store.fact(indicator, try #require(store.gemeente))
    #expect(fact.current.map(\.period.text) == ["2022", "2030", "2040"])
  }
}
