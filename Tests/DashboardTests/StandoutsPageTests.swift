import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// Strong and weak: sections that say why they are empty, and rows that lead on.
@Suite struct StandoutsPageTests {
  private let size = Size(width: 132, height: 70)

  @Test func everySectionIsThere() throws {
    let text = PageText(PageText.open("aandacht", size: size))
    #expect(text.line("Aandacht: ongunstiger en het wordt ongunstiger") != nil)
    #expect(text.line("Kracht: gunstiger en het wordt gunstiger") != nil)
    #expect(text.line("Het verst van Assen of het midden van de wijken") != nil)
    // No document gives a worse figure of a wijk together with a worse development.
    let place = try #require(text.lines.firstIndex { $0.contains("Aandacht:") })
    #expect(text.lines[(place + 1)...].first?.contains("Geen cijfer is allebei.") == true)
  }

  @Test func theListFollowsTheReference() {
    let text = PageText(PageText.open("aandacht", "1 r", size: size))
    #expect(text.line("Het verst van het midden van de wijken") != nil)
  }

  @Test func aRowNamesItsFigureAndLeadsToIt() throws {
    let standouts = TestStore.store.standouts { area in
      TestStore.store.references(for: area).first
    }
    let first = try #require(standouts.farthest.first)
    let steps = standouts.attention.count + standouts.strengths.count + 1
    let keys = "Home" + String(repeating: " Down", count: steps)
    let dashboard = PageText.open("aandacht", keys, size: size)
    #expect(dashboard.state.indicator == first.indicator.id)
    #expect(dashboard.state.area == first.area.code)
    let text = PageText(dashboard)
    #expect(text.line("\(first.indicator.name) in \(first.area.name):") != nil)
    #expect(text.all.contains("afstand 3,0"))
    #expect(PageText.open("aandacht", keys + " Enter").address == "indicator/\(first.indicator.id)")
    #expect(PageText.open("aandacht", keys + " b").address.hasPrefix("bron/"))
  }

  @Test func caveatsStandInTheFoot() {
    let dashboard = PageText.open("aandacht", "Home Down", size: size)
    #expect(PageText(dashboard).line("Let op: ") != nil)
  }

  @Test func aNumberGoesToTheFirstRowOfThatWijk() {
    let dashboard = PageText.open("aandacht", "7", size: size)
    #expect(dashboard.state.area == "WK010601")
    #expect(PageText(dashboard).lines.first { $0.contains("▸") }?.contains("Lariks") == true)
  }
}
