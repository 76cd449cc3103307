import Testing

@testable import BredeWelvaart

@Suite struct SourceNameTests {
  @Test func aShortTitleMayBeLeftOut() throws {
    #expect(try TestPackage.small.load().shortName(of: "blad") == "Het blad")
  }

  @Test func idsOfDocumentsStayOutOfSight() {
    for source in TestPackage.store.content.sources {
      #expect(TestPackage.store.shortName(of: source.id) != source.id.rawValue)
    }
  }
}

@Suite struct PeriodWordsTests {
  @Test(arguments: [
    ("2025/..", "vanaf 2025"), ("2026/2030", "2026–2030"), ("komende jaren", "komende jaren"),
  ])
  func anActionLiesAhead(_ period: String, _ expected: String) {
    let action = Action(
      id: "a", document: "blad", chapter: "", areas: [], theme: "wonen", text: "", period: period,
      standing: nil, dated: "", indicators: [], citation: Citation(source: "blad", locator: ""))
    #expect(action.dutchPeriod == expected)
  }

  @Test func whatWasMeasuredIsSince() throws {
    #expect(try #require(Period("2016/..")).dutch == "sinds 2016")
    let forecasts = TestPackage.store.content.observations.filter { $0.status == .forecast }
    #expect(forecasts.contains { $0.dutchPeriod.hasPrefix("vanaf ") })
    #expect(!forecasts.contains { $0.dutchPeriod.hasPrefix("sinds ") })
  }
}
