import Testing

@testable import BredeWelvaart

@Suite struct CaveatFiguresQueryTests {
  private let store = TestPackage.store

  private func figures(_ id: Caveat.ID) throws -> [Observation] {
    observations(of: try #require(store.content.caveats.first { $0.id == id }), store)
  }

  private func observations(of caveat: Caveat, _ store: Store) -> [Observation] {
    store.figures(of: caveat).flatMap { fact, reading in
      reading?.observations ?? [fact.gap].compactMap(\.self)
    }
  }

  @Test func figuresThatContradictEachOtherAreBothGiven() throws {
    let figures = try figures("inwoners-kloosterveen")
    #expect(figures.map(\.citation.source) == ["woonzorg", "cbs-kwb-2024"])
    #expect(figures.compactMap(\.value) == [11471, 11470].map { DecimalNumber($0) })
  }

  @Test func whatIsMissingInANamedAreaIsGivenToo() throws {
    let figures = try figures("trajecten-assen-oost")
    #expect(
      figures.map(\.indicator) == [
        "trajecten-welzijn", "trajecten-aandeel-inwoners", "trajecten-wonen", "trajecten-wonen-aandeel",
      ])
    #expect(figures.allSatisfy { $0.area == "WK010603" && $0.value == nil })
  }

  @Test func withoutAreasTheGemeenteItsReferencesAndTheWijkenCount() throws {
    // Ernstig eenzaam in Assen and Drenthe; eenzaam in Assen, Nederland, Lariks and the buurt Lauwers.
    let figures = try figures("eenzaamheid-twee-definities")
    #expect(figures.map(\.area) == ["GM0106", "PV22", "GM0106", "NL00", "WK010601"])
    #expect(
      figures.map(\.indicator) == ["ernstige-eenzaamheid", "ernstige-eenzaamheid"]
        + Array(repeating: "eenzaamheid", count: 3))
    #expect(figures.allSatisfy { $0.value != nil })
  }

  @Test func figuresThatOnlyBuurtenHaveAreFound() throws {
    #expect(
      try figures("ouderen-per-buurt-noot").compactMap(\.value?.digits).sorted()
        == [480, 580, 635, 645])
  }

  @Test func aCaveatWithoutIndicatorsHasNoFigures() throws {
    #expect(try figures("woonzorg-verzameling").isEmpty)
  }

  @Test func withoutAGemeenteTheWijkenAreLeft() throws {
    let store = try TestPackage.withoutGemeente.editing("caveats.csv", "groen,WK1,", to: "lawaai groen,,")
      .load()
    let caveat = try #require(store.content.caveats.first)
    #expect(observations(of: caveat, store).map(\.area) == ["WK1", "WK2", "WK3", "WK1", "WK2"])
    #expect(
      observations(of: caveat, store).map(\.indicator).prefix(4) == ["lawaai", "lawaai", "lawaai", "groen"])
  }
}
