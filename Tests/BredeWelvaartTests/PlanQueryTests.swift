import Testing

@testable import BredeWelvaart

@Suite struct PlanQueryTests {
  private let store = TestPackage.store

  @Test func withoutAFilterAllActionsAreThere() {
    #expect(store.actions() == store.content.actions)
    #expect(store.actions(document: "woonvisie").count == 63)
    #expect(store.actions(document: "economie").count == 40)
    #expect(store.actions(document: "feitenblad").isEmpty)
  }

  @Test func actionsThatNameTheWijkComeFirst() throws {
    let actions = store.actions(document: "woonvisie", area: "WK010601")
    #expect(
      actions.map(\.id).prefix(5) == [
        "woonvisie-3-3", "woonvisie-3-9", "woonvisie-4-ongedeelde-stad", "woonvisie-5-1", "woonvisie-5-6",
      ])
    let lariks = try store.requiredArea("WK010601")
    let scopes = actions.map { $0.scope(for: lariks, in: store) }
    #expect(scopes.prefix(5).allSatisfy { $0 == .named })
    #expect(scopes.dropFirst(5).allSatisfy { $0 == .wholeGemeente })
    #expect(actions.dropFirst(5).first?.id == "woonvisie-1-1")
    #expect(!actions.contains { $0.id == "woonvisie-1-3" })  // Kloosterveen's
  }

  @Test func aBuurtOfTheWijkNamesIt() throws {
    let package = TestPackage.small.editing("areas.csv") { $0 += "BU1,Hoek,,buurt,WK3,,\n" }
      .editing("actions.csv") { text in
        text += "hoek,blad,Groen,BU1,milieu,De hoek krijgt gras.,,blad,Tekst\n"
        text += "dorp,blad,Wonen,GM1,wonen,Het dorp bouwt.,,blad,Tekst\n"
        text += "oost,blad,Groen,GM1 WK3,milieu,Oost krijgt water.,,blad,Tekst\n"
      }
    let store = try package.load()
    #expect(store.actions(area: "WK3").map(\.id) == ["hoek", "oost", "dorp"])
    #expect(store.actions(area: "WK1").map(\.id) == ["bomen", "dorp", "oost"])
    #expect(store.actions(area: "BU1").map(\.id) == ["hoek"])
    #expect(store.actions(area: "GM1").map(\.id) == ["dorp", "oost"])
    #expect(store.actions(area: "NL1").isEmpty)
    #expect(store.actions(area: "WK3", theme: "milieu").map(\.id) == ["hoek", "oost"])
    let dorp = try #require(store.content.actions.first { $0.id == "dorp" })
    #expect(dorp.scope(for: try store.requiredArea("WK1"), in: store) == .wholeGemeente)
    #expect(dorp.scope(for: try store.requiredGemeente(), in: store) == .named)
    #expect(dorp.scope(for: try store.requiredArea("BU1"), in: store) == nil)
  }

  @Test func ofAnUnknownAreaNothingIsAsked() {
    #expect(store.actions(area: "XX").isEmpty)
  }

  @Test func statementsPassEveryFilter() {
    #expect(store.statements() == store.content.statements)
    let found = store.statements(
      area: "WK010601", theme: "wonen", source: "woonzorg", kinds: [.concern, .strength])
    #expect(!found.isEmpty)
    #expect(
      found
        == store.content.statements.filter {
          $0.area == "WK010601" && $0.theme == "wonen" && $0.citation.source == "woonzorg"
            && ($0.kind == .concern || $0.kind == .strength)
        })
    #expect(store.statements(kinds: []).isEmpty)
    #expect(store.statements(area: "WK010601").allSatisfy { $0.area == "WK010601" })
  }
}
