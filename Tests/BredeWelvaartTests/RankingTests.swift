import Testing

@testable import BredeWelvaart

@Suite struct RankingTests {
  private let store = TestPackage.store

  private func ranking(_ id: Indicator.ID) throws -> Ranking {
    store.ranking(try store.requiredIndicator(id))
  }

  @Test func theHighestFigureIsFirst() throws {
    let ranking = try ranking("koopwoningen")
    #expect(
      ranking.entries.map(\.area.name) == [
        "Buitengebied", "Kloosterveen", "Marsdijk", "Assen-West", "Peelo", "Pittelo", "Assen-Oost",
        "Noorderpark", "Centrum", "Lariks",
      ])
    #expect(ranking.entries.map(\.rank) == Array(1...10))
    #expect(ranking.missing.isEmpty)
    #expect(ranking.range == 40...95)
  }

  @Test func equalFiguresShareAPlaceAndTheNextPlaceIsSkipped() throws {
    // 38, 38, 32, 32, 27, 26, 25, 25, 23, and none for Buitengebied.
    let ranking = try ranking("onveiligheidsgevoel")
    #expect(ranking.entries.map(\.rank) == [1, 1, 3, 3, 5, 6, 7, 7, 9])
    #expect(
      ranking.entries.map(\.area.name) == [
        "Lariks", "Centrum", "Pittelo", "Noorderpark", "Assen-Oost", "Peelo", "Marsdijk", "Assen-West",
        "Kloosterveen",
      ])
  }

  @Test func aWijkWithoutAFigureHasNoPlace() throws {
    let ranking = try ranking("onveiligheidsgevoel")
    #expect(ranking.missing.map(\.name) == ["Buitengebied"])
    #expect(ranking.rank(of: "WK010699") == nil)
    #expect(ranking.words(for: "WK010699") == nil)
    #expect(ranking.count == 9)
    #expect(ranking.words(for: "WK010608") == "9e van 9")
    #expect(ranking.words(for: "WK010602") == "3e van 9")
  }

  @Test func manyEqualFiguresShareOnePlace() throws {
    // Beschermd wonen: 3, 2, 2 and seven times 0.
    let ranking = try ranking("wmo-beschermd-wonen")
    #expect(ranking.entries.map(\.rank) == [1, 2, 2] + Array(repeating: 4, count: 7))
    #expect(ranking.words(for: "WK010606") == "4e van 10")
  }

  @Test func figuresThatDifferOnlyInANoughtAreEqual() throws {
    let package = TestPackage.small.editing(
      "observations.csv", "lawaai,WK2,2024,,20,", to: "lawaai,WK2,2024,,10.0,")
    let store = try package.load()
    let ranking = store.ranking(try store.requiredIndicator("lawaai"))
    #expect(ranking.entries.map(\.rank) == [1, 2, 2])
    #expect(ranking.entries.map(\.area.code) == ["WK3", "WK1", "WK2"])
  }

  @Test func withoutFiguresNobodyHasAPlace() throws {
    let ranking = try ranking("tevredenheid-met-het-leven")
    #expect(ranking.entries.isEmpty)
    #expect(ranking.missing.count == 10)
    #expect(ranking.range == nil)
    #expect(ranking.spreadWords == nil)
  }

  @Test func onlyWijkenAreRanked() throws {
    #expect(try ranking("mantelzorg").entries.allSatisfy { $0.area.level == .wijk })
    #expect(try ranking("mantelzorg").rank(of: "GM0106") == nil)
  }
}
