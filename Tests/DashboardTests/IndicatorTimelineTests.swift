import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// Years, periods and scenarios on the page of an indicator.
@Suite struct IndicatorTimelineTests {
  /// The lines under a heading of an indicator's page.
  private func lines(_ id: String, under heading: String, _ store: Store = TestStore.store) -> [String] {
    let items = PanelPages.page("indicator/" + id, store: store).items
    guard let start = items.firstIndex(where: { $0.isHeading(startingWith: heading) }) else { return [] }
    return items[(start + 1)...].drop { !$0.isStop }.prefix { $0.isStop }.flatMap {
      PanelPages.lines($0, width: 110)
    }
  }

  private func headings(_ id: String, _ store: Store = TestStore.store) -> [String] {
    PanelPages.page("indicator/" + id, store: store).headings
  }

  private func words(_ lines: [String]) -> [String] {
    lines.map { line in PanelPages.words(line.filter { !"▄▖│".contains($0) }) }
  }

  @Test func yearsAreInOrderWithAReserve() {
    #expect(
      words(lines("aantal-sociale-huurwoningen", under: "Over de jaren")) == [
        "2015 circa 9.200", "2016–2019 geen cijfer", "2020 ruim 9.000",
      ])
    #expect(headings("aantal-sociale-huurwoningen").contains("Over de jaren | Assen, bron: Woonvisie"))
  }

  @Test func scenariosStandTogetherAndEstimatesAreTold() {
    #expect(
      words(lines("balans-beschermd-wonen", under: "Over de jaren")) == [
        "2022 basis 0, trend 0 geschat", "2030 basis -5, trend -145 verwacht",
        "2040 basis -15, trend -150 verwacht",
      ])
  }

  @Test func aLongerBarIsAHigherFigure() {
    let lines = lines("vitaliteitstrede-2", under: "Voorspelling")
    let bars = lines.map { line in line.count { $0 == "▄" } }
    // 5.160 and 9.200 on 50 cells.
    #expect(bars == [28, 50])
  }

  @Test func figuresBelowNoughtGoToTheLeft() {
    let lines = lines("balans-beschermd-wonen", under: "Over de jaren")
    #expect(lines.allSatisfy { $0.contains("│") || $0.contains("▄") })
    #expect(lines.first?.contains("▄") == false)
  }

  @Test func periodsAreAForecast() {
    #expect(
      words(lines("woonvraag", under: "Voorspelling")) == [
        "2020–2030 2.500 tot 3.000 verwacht", "2030–2040 500 tot 750 verwacht",
      ])
  }

  @Test func outcomesWithoutAYearAreShownToo() {
    #expect(words(lines("rapportcijfer-straatverlichting", under: "Uitkomsten")) == ["geen jaar 7,7 tot 7,9"])
  }

  @Test func oneFigureOfAYearIsNoTimeline() {
    // The country has two years, but the page is about the gemeente, which has one.
    for id in ["prognose-65-plus", "koopwoningen", "hitte"] {
      #expect(!headings(id).contains { $0.hasPrefix("Voorspelling") || $0.hasPrefix("Over de jaren") })
    }
  }

  @Test func enterLeadsToThePlace() {
    let items = PanelPages.page("indicator/woonvraag").items
    let item = items.first { $0.citation?.source == "woonvisie" && $0.figure == nil }
    #expect(item?.command == item?.citation.map(Command.openCitation))
  }

  @Test func differentSourcesAreNotDrawnBesideEachOther() throws {
    let small = try PanelPages.store([
      "observations": """
      huizen,GM1,2020,,10,,A,blad,Tabel,
      huizen,GM1,2024,,20,,A,krant,Bericht,

      """
    ])
    #expect(headings("huizen", small).contains("Over de jaren | Dorp"))
    #expect(
      lines("huizen", under: "Over de jaren", small) == [
        "2020 10 Het blad", "2024 20 De krant",
        "De bronnen verschillen per regel. Daarom zijn de cijfers niet naast elkaar getekend.",
      ])
  }

  @Test func theSelectedAreaGoesBeforeTheGemeente() {
    var dashboard = TestStore.dashboard("6")
    dashboard.open(.indicator("te-bouwen-woningen-kloosterveen"))
    let text = PanelPages.words(dashboard.frame(TestStore.presentation).canvas.plainText)
    #expect(text.contains("Voorspelling Kloosterveen, bron: Woonvisie"))
  }
}

extension PageItem {
  fileprivate func isHeading(startingWith text: String) -> Bool {
    if case .heading(let heading, _) = body { heading.hasPrefix(text) } else { false }
  }
}
