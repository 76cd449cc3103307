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
    #expect(ranking.entries.map(\.rank.place) == Array(1...10))
    #expect(ranking.missing.isEmpty)
    #expect(ranking.range == 40...95)
  }

  @Test func equalFiguresShareAPlaceAndTheNextPlaceIsSkipped() throws {
    // 38, 38, 32, 32, 27, 26, 25, 25, 23, and none for Buitengebied.
    let ranking = try ranking("onveiligheidsgevoel")
    #expect(ranking.entries.map(\.rank.place) == [1, 1, 3, 3, 5, 6, 7, 7, 9])
    #expect(
      ranking.entries.map(\.area.name) == [
        "Lariks", "Centrum", "Pittelo", "Noorderpark", "Assen-Oost", "Peelo", "Marsdijk", "Assen-West",
        "Kloosterveen",
      ])
  }

  /// The report names the three wijken where most people walk or cycle; the lowest of them is no last place.
  @Test func amongFewWijkenThereAreNoPlaces() throws {
    let ranking = try ranking("lopend-fietsend-naar-werk-school")
    #expect(ranking.count == 3)
    for entry in ranking.entries {
      #expect(ranking.rank(of: entry.area.code) == nil)
      #expect(store.fact(ranking.indicator, entry.area).rank == nil)
    }
  }

  @Test func aWijkWithoutAFigureHasNoPlace() throws {
    let ranking = try ranking("onveiligheidsgevoel")
    #expect(ranking.missing.map(\.name) == ["Buitengebied"])
    #expect(ranking.rank(of: "WK010699") == nil)
    #expect(ranking.count == 9)
    #expect(ranking.rank(of: "WK010608")?.words == "laagste van 9, gunstigst")
    #expect(ranking.rank(of: "WK010602")?.words == "gedeeld 3e hoogste van 9, 3e ongunstigst")
    #expect(ranking.rank(of: "WK010602")?.short == "gedeeld 3e ongunstigst van 9")
    #expect(ranking.rank(of: "WK010602")?.mark == "3e")
  }

  @Test func manyEqualFiguresShareOnePlace() throws {
    // Beschermd wonen: 3, 2, 2 and seven times 0.
    let ranking = try ranking("wmo-beschermd-wonen")
    #expect(ranking.entries.map(\.rank.place) == [1, 2, 2] + Array(repeating: 4, count: 7))
    #expect(ranking.rank(of: "WK010606")?.words == "gedeeld laagste van 10")
  }

  @Test func figuresThatDifferOnlyInANoughtAreEqual() throws {
    let package = TestPackage.small.editing(
      "observations.csv", "lawaai,WK2,2024,,20,", to: "lawaai,WK2,2024,,10.0,")
    let store = try package.load()
    let ranking = store.ranking(try store.requiredIndicator("lawaai"))
    #expect(ranking.entries.map(\.rank.place) == [1, 2, 2])
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

  @Test func onlyFiguresOfOneTimeAreRanked() throws {
    let package = TestPackage.small.editing("observations.csv", "lawaai,WK2,2024,", to: "lawaai,WK2,2023,")
    let store = try package.load()
    let ranking = store.ranking(try store.requiredIndicator("lawaai"))
    #expect(ranking.entries.map(\.area.code) == ["WK3", "WK1"])
    #expect(ranking.apart.map(\.code) == ["WK2"])
    #expect(ranking.missing.isEmpty)
    // Two documents, or two tables without a year, make no order either.
    let marsdijk = try self.ranking("huishoudens-mobiliteitsbeperking")
    #expect(marsdijk.count == 1)
    #expect(marsdijk.apart.count == 1)
  }

  @Test func allEqualIsNoPlace() throws {
    let package = TestPackage.small.editing("observations.csv") { text in
      for wijk in ["WK1", "WK2", "WK3"] { text += "huur,\(wijk),2024,,5,,A,blad,Tabel 4,\n" }
    }
    let store = try package.load()
    let rank = store.ranking(try store.requiredIndicator("huur")).rank(of: "WK1")
    #expect(rank?.words == "alle 3 gelijk")
    #expect(rank?.short == "alle 3 gelijk")
  }
}
