import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// What a wijk can carry and has to bear: two sides, every piece of evidence within reach.
@Suite struct BalanceTabTests {
  private let route = "wijk/lariks/draagkracht"
  private let wide = Size(width: 110, height: 30)

  @Test func sidesStandBesideEachOther() throws {
    let text = PageText(PageText.open(route, size: wide))
    let heads = try #require(text.line("Draagkracht  wat"))
    #expect(heads.contains("Draaglast"))
    let line = try #require(text.line("Sociale samenhang"))
    #expect(line.contains("Vergrijzing"))
  }

  @Test func aNarrowScreenHasThemBelowEachOther() {
    let top = PageText(PageText.open(route, size: Size(width: 80, height: 24)))
    #expect(top.line("Draagkracht  wat")?.contains("Draaglast") == false)
    let end = PageText(PageText.open(route, "End", size: Size(width: 80, height: 24)))
    #expect(end.line("Verouderde woningen") != nil)
  }

  @Test func theCursorWalksDownBothAndOpensEach() {
    let entries = TestStore.store.content.balance
    #expect(entries.count == 16)
    for (offset, entry) in entries.enumerated() {
      var dashboard = PageText.open(route, "Home" + String(repeating: " Down", count: offset), size: wide)
      #expect(dashboard.state.indicator == entry.indicator)
      _ = dashboard.handle(.key(.enter))
      #expect(dashboard.address == "indicator/\(entry.indicator)")
    }
  }

  @Test func bothColumnsKeepTheCursorOnTheScreen() {
    for count in 0..<16 {
      let dashboard = PageText.open(route, "Home" + String(repeating: " Down", count: count), size: wide)
      let pointers = PageText(dashboard).all.count { $0 == "▸" }
      #expect(pointers == 1)
    }
  }

  @Test func verdictsAreThoseAgainstTheReference() throws {
    let text = PageText(PageText.open(route, size: wide))
    // 27% of Lariks against the middle of the wijken, since the gemeente's figure is another question.
    let line = try #require(text.line("Moeite"))
    #expect(line.contains("27%"))
    #expect(line.contains("▼"))
    #expect(line.contains("20%*"))
    #expect(text.all.contains("geen score"))
  }

  @Test func onlyAWijkHasABalance() {
    let dashboard = PageText.open(route, "g")
    #expect(dashboard.address == "gebied/assen/draagkracht")
    #expect(PageText(dashboard).all.contains("alleen per wijk"))
    #expect(PageText.open(route, "Right").address == "wijk/centrum/draagkracht")
  }
}
