import Testing

@testable import BredeWelvaart

@Suite struct TimeSeriesQueryTests {
  private let store = TestPackage.store

  private func series(_ indicator: Indicator.ID, _ area: Area.Code) throws -> [TimeSeries] {
    store.series(try store.requiredIndicator(indicator), try store.requiredArea(area))
  }

  private func changes(_ indicator: Indicator.ID, _ area: Area.Code) throws -> [Observation] {
    store.changes(try store.requiredIndicator(indicator), try store.requiredArea(area))
  }

  @Test func eachScenarioIsASeries() throws {
    let series = try series("balans-beschermd-wonen", "GM0106")
    #expect(series.map(\.scenario) == ["basis", "trend"])
    #expect(
      series.map { $0.points.map(\.period.text) } == [["2022", "2030", "2040"], ["2022", "2030", "2040"]])
    #expect(series.first?.points.map(\.value) == [0, -5, -15].map { DecimalNumber($0) })
    #expect(series.last?.points.map(\.value) == [0, -145, -150].map { DecimalNumber($0) })
  }

  @Test func pointsGoFromEarlyToLateWhateverTheirOrderInThePackage() throws {
    // The package has 2050 of the feitenblad before 2040 of the woonzorg report.
    let series = try series("prognose-65-plus", "NL00")
    #expect(series.map { $0.points.map(\.period.text) } == [["2040", "2050"]])
    #expect(series.first?.points.map(\.value) == [25, 24].map { DecimalNumber($0) })
  }

  @Test func aYearHasOnePointThatOfTheLeadingSource() throws {
    let series = try series("inwoners", "WK010608")
    #expect(series.map { $0.points.map(\.value) } == [[DecimalNumber(11471)]])
    #expect(series.first?.points.first?.observation.citation.source == "woonzorg")
  }

  @Test func whatHasNoYearIsInNoSeries() throws {
    #expect(try series("onveiligheidsgevoel", "WK010601").isEmpty)
    #expect(try series("wachttijd-sociale-huur", "GM0106").map { $0.points.map(\.period.text) } == [["2017"]])
    #expect(try series("rapportcijfer-straatverlichting", "GM0106").isEmpty)
  }

  @Test func changesAreApart() throws {
    let changes = try changes("woonvraag", "GM0106")
    #expect(changes.map(\.period.text) == ["2020/2030", "2020/2030", "2030/2040", "2030/2040"])
    #expect(changes.map(\.scenario) == ["laag", "hoog", "laag", "hoog"])
    #expect(changes.compactMap(\.value) == [2500, 3000, 500, 750].map { DecimalNumber($0) })
    #expect(try series("woonvraag", "GM0106").isEmpty)
  }

  @Test func changesGoByTheirYearsAndThenByScenario() throws {
    let changes = try changes("woonvraag-binnenstad", "GM0106")
    #expect(changes.compactMap(\.value) == [500, 450, 525, 650, 725, 200, 250].map { DecimalNumber($0) })
    #expect(changes.map(\.scenario) == ["", "laag", "hoog", "laag", "hoog", "laag", "hoog"])
  }

  @Test func statesAndChangesOfOneIndicatorDoNotMix() throws {
    #expect(
      try series("vraag-intramuraal-wonen", "GM0106").map { $0.points.map(\.period.text) } == [["2030"]])
    #expect(try changes("vraag-intramuraal-wonen", "GM0106").map(\.period.text) == ["2020/2030"])
  }

  @Test func anOpenEndComesLast() throws {
    let package = TestPackage.small.editing("observations.csv") { text in
      for period in ["2016/..", "2016/2040", "2015/2041", "2016/2020"] {
        text += "huur,GM1,\(period),,5,,A,blad,Tabel 4,\n"
      }
    }
    let store = try package.load()
    let changes = store.changes(try store.requiredIndicator("huur"), try store.requiredGemeente())
    #expect(changes.map(\.period.text) == ["2015/2041", "2016/2020", "2016/2040", "2016/.."])
  }

  @Test func measuredFiguresComeBeforeScenariosAndGapsAreNoPoints() throws {
    let package = TestPackage.small.editing("observations.csv") { text in
      text += "huur,GM1,2030,hoog,50,,F,blad,Tabel 4,\nhuur,GM1,2030,laag,40,,F,blad,Tabel 4,\n"
      text += "huur,GM1,2024,,45,,A,blad,Tabel 4,\nhuur,GM1,2022,,,,O,blad,Tabel 4,\n"
    }
    let store = try package.load()
    let series = store.series(try store.requiredIndicator("huur"), try store.requiredGemeente())
    #expect(series.map(\.scenario) == ["", "hoog", "laag"])
    #expect(series.map { $0.points.map(\.period.text) } == [["2024"], ["2030"], ["2030"]])
    let wijk = try store.requiredArea("WK1")
    #expect(store.series(try store.requiredIndicator("huur"), wijk).isEmpty)
  }
}
