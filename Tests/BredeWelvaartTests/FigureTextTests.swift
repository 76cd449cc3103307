import Testing

@testable import BredeWelvaart

@Suite struct FigureTextTests {
  private let value = DecimalNumber(853, scale: 1)
  private let year: Period

  init() throws {
    year = try #require(Period("2030"))
  }

  /// An indicator with a unit and a number of decimals; the rest does not matter.
  private func indicator(_ unit: Unit, decimals: Int = 1, name: String = "Proef") -> Indicator {
    Indicator(
      id: "proef", name: name, shortName: "Proef", theme: "wonen", topic: "", unit: unit,
      decimals: decimals, direction: .higher, kind: .register, tolerance: DecimalNumber(0), definition: "",
      wheelLevels: [], section: nil)
  }

  /// A figure of some store's first observation, changed.
  private func observation(
    _ value: Int64, _ qualifier: Observation.Qualifier? = nil, scenario: String = ""
  ) -> Observation {
    Observation(
      indicator: "proef", area: "GM1", period: year,
      scenario: scenario, value: DecimalNumber(value), qualifier: qualifier, status: .forecast,
      citation: Citation(source: "blad", locator: ""), note: "")
  }

  @Test(arguments: [
    (Unit.percentage, "85,3%", "85,3%"), (.mark, "85,3", "85,3"), (.count, "85,3", "85,3"),
    (.euro, "€ 85,3", "€ 85,3"), (Unit("km"), "85,3 km", "85,3 km"),
    (Unit("mld €"), "85,3 mld €", "85,3 mld €"),
    (Unit("€ per maand"), "€ 85,3 per maand", "€ 85,3 per maand"),
    (Unit("per klant"), "85,3 per klant", "85,3 per klant"),
    (Unit("per 1.000 inwoners"), "85,3 per 1.000 inwoners", "85,3 per 1.000"),
    (Unit("per 10.000 verzekerden"), "85,3 per 10.000 verzekerden", "85,3 per 10.000"),
  ])
  func noFormLosesTheUnit(_ unit: Unit, _ full: String, _ short: String) {
    let text = FigureText(value, indicator(unit))
    #expect(text.full == full)
    #expect(text.short == short)
  }

  @Test func aPlaceIsAnOrdinal() {
    #expect(FigureText(DecimalNumber(176), indicator(.place, decimals: 0)).full == "176e plaats")
  }

  @Test(arguments: Observation.Qualifier.allCases)
  func noFormLosesTheReserve(_ qualifier: Observation.Qualifier) throws {
    let text = try #require(FigureText(observation(4, qualifier), indicator(Unit("mld €"), decimals: 0)))
    #expect(text.full == "\(qualifier.rawValue) 4 mld €")
    #expect(text.short == text.full)
    #expect(text.underUnit == "\(qualifier.rawValue) 4")
  }

  @Test func aRangeHasItsUnitAndReserveOnce() throws {
    func range(_ low: Observation, _ high: Observation, _ unit: Unit) -> String? {
      FigureText(from: low, to: high, indicator(unit, decimals: 0))?.full
    }
    #expect(range(observation(2500), observation(3000), .count) == "2.500 tot 3.000")
    #expect(range(observation(21), observation(22), .percentage) == "21 tot 22%")
    #expect(range(observation(250), observation(300), .euro) == "€ 250 tot 300")
    #expect(range(observation(700, .circa), observation(750, .circa), .count) == "circa 700 tot 750")
    #expect(range(observation(700), observation(750, .ruim), .count) == "700 tot ruim 750")
  }

  @Test func scenariosAreNamed() {
    let text = FigureText(
      [observation(90, scenario: "basis"), observation(45, .circa, scenario: "trend")],
      indicator(Unit("personen"), decimals: 0))
    #expect(text.full == "basis 90, trend circa 45 personen")
  }

  @Test func aWholePercentageGetsNoDecimals() {
    let whole = FigureText(DecimalNumber(33), indicator(.percentage))
    #expect(whole.full == "33%")
    #expect(FigureText(DecimalNumber(330, scale: 1), indicator(.percentage)).full == "33,0%")
  }

  @Test func aFigureKeepsTheDecimalsThatTheDocumentPrints() {
    #expect(FigureText(value, indicator(.count, decimals: 0)).full == "85,3")
    #expect(FigureText(value, indicator(.count, decimals: 2)).full == "85,30")
  }

  @Test func theFullWordsStandWhereTheyFit() {
    let text = FigureText(value, indicator(Unit("per 1.000 inwoners")))
    #expect(text.fitting(24) == text.full)
    #expect(text.fitting(22) == text.short)
  }

  @Test func theUnitStandsAfterATitle() {
    #expect(Unit.percentage.note == "in %")
    #expect(Unit.mark.note == "")
    #expect(Unit("km").note == "in km")
    #expect(Unit("per 1.000 inwoners").note == "per 1.000 inwoners")
  }

  @Test func aNameSaysTheUnitThatItsFiguresDoNot() {
    #expect(indicator(Unit("per klant"), name: "Zorg").nameWithUnit == "Zorg, per klant")
    #expect(indicator(Unit("per klant"), name: "Zorg per klant").nameWithUnit == "Zorg per klant")
    #expect(indicator(.mark, name: "Mentaal").nameWithUnit == "Mentaal, rapportcijfer")
    #expect(indicator(.mark, name: "Rapportcijfer groen").nameWithUnit == "Rapportcijfer groen")
  }

  @Test func noFigureHasNoText() throws {
    let store = try TestPackage.small.load()
    let groen = try store.requiredIndicator("groen")
    let gap = try #require(store.observation("groen", "WK3"))
    #expect(FigureText(gap, groen) == nil)
    let known = try #require(store.observation("groen", "WK1"))
    #expect(FigureText(known, groen)?.full == "circa 60,25%")
  }
}
