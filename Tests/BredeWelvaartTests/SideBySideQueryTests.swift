import Testing

@testable import BredeWelvaart

@Suite struct SideBySideQueryTests {
  private let package = TestPackage.small

  private func rows(
    _ package: TestPackage, _ areas: [Area.Code], scale: Double = 1
  ) throws -> [SideBySide.Row] {
    let store = try package.load()
    return store.sideBySide(try areas.map { try store.requiredArea($0) }, toleranceScale: scale)
  }

  @Test func rowsFollowTheThemesAndThenThePackage() throws {
    let store = TestPackage.store
    let areas = [try store.requiredArea("WK010601"), try store.requiredArea("WK010600")]
    let rows = store.sideBySide(areas)
    let themes = store.content.themes.map(\.id)
    let places = rows.compactMap { row in themes.firstIndex(of: row.theme.id) }
    #expect(places == places.sorted())
    #expect(rows.allSatisfy { $0.indicator.theme == $0.theme.id && $0.figures.count == 2 })
    for theme in themes {
      let shown = rows.filter { $0.theme.id == theme }.map(\.indicator.id)
      #expect(shown == store.content.indicators.map(\.id).filter(shown.contains))
    }
    #expect(rows.allSatisfy { $0.known > 0 })
  }

  @Test func figuresOfTheProjectStandBesideEachOther() throws {
    // Both feel unsafe alike, 38%; 40% of Lariks' dwellings is owner-occupied, Marsdijk is 25% unsafe.
    let store = TestPackage.store
    let codes: [Area.Code] = ["WK010601", "WK010600", "WK010607"]
    let areas = try codes.map { try store.requiredArea($0) }
    let three = try #require(store.sideBySide(areas).first { $0.indicator.id == "onveiligheidsgevoel" })
    #expect(three.figures.map(\.value) == [38, 38, 25].map { DecimalNumber($0) })
    #expect(three.differs)
    let two = store.sideBySide(Array(areas.prefix(2))).first { $0.indicator.id == "onveiligheidsgevoel" }
    #expect(two?.differs == false)
    #expect(two?.isComparable == true)
  }

  @Test func aDifferenceUpToTheToleranceIsNone() throws {
    // Lawaai is 10 and 15, its tolerance 2; groen is 60.25 and has no figure in Oost.
    #expect(try rows(package, ["WK1", "WK3"]).map(\.indicator.id) == ["groen", "lawaai"])
    #expect(try rows(package, ["WK1", "WK3"]).map(\.differs) == [false, true])
    #expect(try rows(package, ["WK1", "WK3"]).map(\.isComparable) == [false, true])
    #expect(try rows(package, ["WK1", "WK3"], scale: 2.5).map(\.differs) == [false, false])
    #expect(try rows(package, ["WK1", "WK3"], scale: 2.4).map(\.differs) == [false, true])
  }

  @Test func theHighestAndTheLowestCountWhateverTheirOrder() throws {
    let row = try #require(try rows(package, ["WK3", "WK2", "WK1"]).last)
    #expect(row.figures.map(\.value) == [15, 20, 10].map { DecimalNumber($0) })
    #expect(row.differs)
  }

  @Test func binaryNoiseIsNoDifference() throws {
    // 0.3 - 0.1 is more than 0.2 in binary.
    let package = package.editing("observations.csv", "60.25,circa", to: "0.3,")
      .editing("observations.csv", "WK2,2024,,50.5", to: "WK2,2024,,0.1")
      .editing("indicators.csv", "survey,0.5", to: "survey,0.2")
    let row = try #require(try rows(package, ["WK1", "WK2"]).first { $0.indicator.id == "groen" })
    #expect(!row.differs)
  }

  @Test func aGapKeepsItsObservation() throws {
    let row = try #require(try rows(package, ["WK1", "WK3"]).first)
    #expect(row.figures.last?.fact.gap?.note == "Een streepje")
  }

  @Test func countsAreComparedToo() throws {
    let store = TestPackage.store
    let areas = [try store.requiredArea("WK010606"), try store.requiredArea("WK010607")]
    let row = try #require(store.sideBySide(areas).first { $0.indicator.id == "inwoners" })
    #expect(row.indicator.unit == .count)
    #expect(row.differs)
  }

  @Test func oneAreaAloneIsNotCompared() throws {
    let rows = try rows(package, ["WK1"])
    #expect(rows.map(\.indicator.id) == ["groen", "lawaai"])
    #expect(rows.allSatisfy { !$0.isComparable && !$0.differs })
    #expect(try self.rows(package, []).isEmpty)
    #expect(try self.rows(package, ["NL1"]).isEmpty)
  }

  @Test func figuresOfDifferentYearsGetNoSign() throws {
    let store = TestPackage.store
    let areas = [try store.requiredArea("GM0106"), try store.requiredArea("PV22")]
    let row = try #require(store.sideBySide(areas).first { $0.indicator.id == "prognose-65-plus" })
    #expect(row.figures.map(\.words) == ["26%", "circa 28%"])
    #expect(row.figures.map(\.periodWords) == ["2050", "2040"])
    #expect(row.figures.allSatisfy { $0.mark == nil })
    #expect(row.reasonApart == "niet te vergelijken: een andere periode")
  }

  @Test func theLatestTimeThatAllShareIsCompared() throws {
    let store = TestPackage.store
    let areas = [try store.requiredArea("PV22"), try store.requiredArea("NL00")]
    let row = try #require(store.sideBySide(areas).first { $0.indicator.id == "prognose-65-plus" })
    #expect(row.figures.map(\.words) == ["circa 28%", "25%"])
    #expect(row.sharedPeriod == "2040")
    #expect(row.figures.map(\.mark) == [.higher, .lower])
  }
}
