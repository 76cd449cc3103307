import BredeWelvaart
import Cells
import TestSupport
import Testing

@testable import Dashboard

/// The screen with what changed since another package.
@Suite struct DifferencePageTests {
  @Test func itTellsWhatChangedAndLeadsThere() throws {
    var dashboard = Dashboard(store: BundledStore.withAdditions, size: Size(width: 120, height: 40))
    dashboard.compare(with: BundledStore.whole)
    #expect(dashboard.state.route == .difference)
    let page = try #require(dashboard.state.page(dashboard.knowledge))
    #expect(page.intro.hasPrefix("Nieuw: 500 cijfers"))
    #expect(page.items.contains { $0.words == "Nieuwe bronnen" })
    // What is there now has a figure to go to.
    #expect(page.items.contains { $0.figure?.indicator == "misdrijven-per-jaar" })
  }

  @Test func withoutAnotherPackageItSaysHow() {
    var dashboard = TestStore.dashboard()
    dashboard.open(.difference)
    let text = dashboard.frame(TestStore.presentation).canvas.plainText
    #expect(text.contains("--verschil"))
  }

  @Test func ofThePackageItselfNothingChanged() throws {
    var dashboard = TestStore.dashboard()
    dashboard.compare(with: TestStore.store)
    let page = try #require(dashboard.state.page(dashboard.knowledge))
    #expect(page.items.map(\.words) == ["Er is niets veranderd."])
  }
}
