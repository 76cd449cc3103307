import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// The columns of figures: what stands in them at each width.
@Suite struct FigureTableTests {
  private static let widths = [80, 100, 120]

  private func text(_ route: String, width: Int = 80, height: Int = 200) -> PageText {
    PageText(PageText.open(route, size: Size(width: width, height: height)))
  }

  @Test func aNarrowFigureCarriesItsYear() throws {
    let page = text("gebied/assen", height: 300)
    #expect(page.line("basis -5, trend -145 (2030)") != nil)
    #expect(page.line("basis -15, trend -150 (2040)") != nil)
    #expect(page.line("2.500 tot 3.000 (2020–2030)") != nil)
    #expect(page.line("500 tot 750 (2030–2040)") != nil)
    #expect(page.line("(2025, voorbij)") != nil)
  }

  @Test(arguments: widths)
  func noYearIsCutShort(width: Int) {
    for route in [
      "gebied/assen", "gebied/assen/vooruitblik", "wijk/kloosterveen", "wijk/lariks/wonen-en-zorg",
    ] {
      #expect(
        !text(route, width: width).lines.contains { $0.contains("voor…") || $0.contains("20…") }, "\(route)")
    }
  }

  @Test(arguments: widths)
  func aVerdictAgainstAnotherAreaNamesIt(width: Int) throws {
    for route in ["wijk/pittelo", "wijk/noorderpark"] {
      let line = try #require(text(route, width: width).lines.first { $0.lowercased().contains("eenzaam") })
      #expect(line.contains("Nederland"), "\(line)")
    }
  }

  @Test(arguments: widths)
  func aDevelopmentInWordsHasItsSign(width: Int) throws {
    let line = try #require(text("wijk/pittelo", width: width).lines.last { $0.contains("werd ongunstiger") })
    #expect(line.contains("▼"))
  }

  @Test func marksAreNotTakenForCounts() {
    for indicator in TestStore.store.content.indicators where indicator.unit == .mark {
      #expect(indicator.columnName.lowercased().contains("cijfer"))
      #expect(indicator.shortColumnName.lowercased().contains("cijfer"))
    }
    #expect(text("wijk/pittelo").line("7,0 ")?.contains("ijfer aantal winkels") == true)
    #expect(text("vergelijk/lariks,pittelo").line("ijfer winkelcentrum") != nil)
    #expect(text("aandacht").line("ijfer aantal winkels") != nil)
  }

  @Test func aBarSaysNoMoreThanItShows() {
    // 85,3 against 87,4 and 12,6 against 11,5 in nine columns would both seem to end at the mark.
    #expect(!Bar(share: 85.3 / 87.4, ink: .plain).isApart(from: 1, width: 9))
    #expect(!Bar(share: 1, ink: .plain).isApart(from: 11.5 / 12.6, width: 9))
    #expect(Bar(share: 1, ink: .plain).isApart(from: 0.5, width: 9))
    #expect(Bar(share: 0.5, ink: .plain).isApart(from: 1, width: 9))
  }
}
