import Testing

@testable import BredeWelvaart

@Suite struct DutchFigureTests {
  /// An indicator with a unit and a number of decimals; the rest does not matter.
  private func indicator(_ unit: Unit, decimals: Int = 1) -> Indicator {
    Indicator(
      id: "proef", name: "Proef", shortName: "Proef", theme: "wonen", topic: "", unit: unit,
      decimals: decimals, direction: .higher, kind: .register, tolerance: DecimalNumber(0), definition: "",
      wheelLevels: [])
  }

  @Test(arguments: [
    (Unit.percentage, "85,3%", "85,3%"), (.mark, "85,3", "85,3"), (.count, "85,3", "85,3"),
    (.euro, "€ 85,3", "€ 85,3"), (Unit("km"), "85,3 km", "85,3"),
    (Unit("per 1.000 inwoners"), "85,3 per 1.000 inwoners", "85,3"),
  ])
  func theUnitStandsWhereDutchReadersExpectIt(_ unit: Unit, _ expected: String, _ short: String) {
    #expect(indicator(unit).dutch(DecimalNumber(853, scale: 1)) == expected)
    #expect(indicator(unit).shortDutch(DecimalNumber(853, scale: 1)) == short)
  }

  @Test func aFigureKeepsTheDecimalsThatTheDocumentPrints() {
    #expect(indicator(.count, decimals: 0).dutch(DecimalNumber(853, scale: 1)) == "85,3")
    #expect(indicator(.count, decimals: 2).dutch(DecimalNumber(853, scale: 1)) == "85,30")
  }

  @Test func theUnitStandsAfterATitle() {
    #expect(Unit.percentage.note == "in %")
    #expect(Unit.mark.note == "")
    #expect(Unit("km").note == "in km")
    #expect(Unit("per 1.000 inwoners").note == "per 1.000 inwoners")
  }

  @Test func aFigureCarriesTheDocumentsOwnReserve() throws {
    let store = try TestPackage.small.load()
    let groen = try store.requiredIndicator("groen")
    #expect(store.observation("groen", "WK1")?.dutch(groen) == "circa 60,25%")
    #expect(store.observation("groen", "WK2")?.dutch(groen) == "50,5%")
  }

  @Test func aFigureHasAtLeastTheDecimalsOfItsIndicator() throws {
    let store = try TestPackage.small.editing("observations.csv", "50.5", to: "50").load()
    let groen = try store.requiredIndicator("groen")
    #expect(store.observation("groen", "WK2")?.dutch(groen) == "50,0%")
  }

  @Test func noFigureHasNoText() throws {
    let store = try TestPackage.small.load()
    let groen = try store.requiredIndicator("groen")
    let observation = try #require(store.observation("groen", "WK3"))
    #expect(observation.dutch(groen) == nil)
  }
}
