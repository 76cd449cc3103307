@testable import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// The criteria: ticking, counting per group, and that nothing is added up.
@Suite struct CriteriaPageTests {
  private func text(_ keys: String) -> String {
    TestStore.dashboard("c \(keys)", size: Size(width: 100, height: 50)).frame(TestStore.presentation).canvas
      .plainText
  }

  @Test func enterTicksAndUnticks() {
    #expect(TestStore.dashboard("c Enter").state.ticked == [0])
    #expect(TestStore.dashboard("c Enter Down Enter").state.ticked == [0, 1])
    #expect(TestStore.dashboard("c Enter Enter").state.ticked.isEmpty)
    #expect(TestStore.dashboard("c Tab Enter").state.ticked == [7])
  }

  @Test func ticksAreCountedPerGroup() {
    let shown = text("Enter Down Enter Tab Enter")
    #expect(shown.contains("Woonvraag 2 van 7, Ruimtelijk 1 van 7"))
    #expect(shown.components("[x]") == 3)
    #expect(shown.components("[ ]") == 11)
    // Three of fourteen would be a score.
    #expect(!shown.contains("van 14"))
  }

  @Test func ticksStayForTheSession() {
    #expect(TestStore.dashboard("c Enter Esc h Esc c").state.ticked == [0])
  }

  @Test func allAreWipedAtTheEnd() {
    let dashboard = TestStore.dashboard("c Enter Down Enter End Enter")
    #expect(dashboard.state.ticked.isEmpty)
    #expect(dashboard.state.notice == "Alle vinkjes zijn weg.")
    #expect(TestStore.dashboard("c End Enter").state.notice == "Er stond niets aangevinkt.")
  }

  @Test func aClickTicks() throws {
    var dashboard = TestStore.dashboard("c", size: Size(width: 80, height: 24))
    let frame = dashboard.frame(TestStore.presentation)
    let row = try #require(
      frame.canvas.plainText.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("Het plan trekt mensen aan") })
    _ = dashboard.handle(.mouse(MouseEvent(.press, at: Point(x: 5, y: row))), on: frame)
    #expect(dashboard.state.ticked == [2])
  }

  @Test func theSourceIsOneKeyAway() {
    let route = TestStore.dashboard("c b").state.route.text(TestStore.store)
    #expect(route == "bron/woonvisie/hoofdstuk-1-plannen-toetsen-aan-kwaliteitscriteria-criteria-woonvraag")
  }

  @Test func withoutCriteriaThePageSaysSo() {
    let store = TestStore.store.completed { $0.criteria = [] }
    var dashboard = Dashboard(store: store, size: Size(width: 80, height: 24))
    dashboard.open(.criteria)
    let shown = dashboard.frame(TestStore.presentation).canvas.plainText
    #expect(shown.contains("Er zijn geen criteria in deze gegevens."))
    #expect(!shown.contains("Alles wissen"))
  }

  @Test func theDocumentHasTheLastWord() {
    #expect(text("").contains("Geen criterium beslist alleen."))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(_ part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
