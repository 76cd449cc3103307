import Testing

@testable import BredeWelvaart

@Suite struct ReadingTests {
  private let store = TestPackage.store

  private func fact(_ indicator: Indicator.ID, _ area: Area.Code) throws -> FigureFact {
    store.fact(try store.requiredIndicator(indicator), try store.requiredArea(area))
  }

  private func timeline(_ indicator: Indicator.ID, _ area: Area.Code) throws -> [String] {
    store.timeline(try store.requiredIndicator(indicator), area).map(\.words)
  }

  @Test func boundsAreARangeAndScenariosAreNamed() throws {
    #expect(
      try timeline("woonvraag", "GM0106") == ["2.500 tot 3.000 (2020–2030)", "500 tot 750 (2030–2040)"])
    #expect(
      try timeline("balans-beschermd-wonen", "GM0106") == [
        "basis 0, trend 0 (2022)", "basis -5, trend -145 (2030)", "basis -15, trend -150 (2040)",
      ])
    #expect(
      try fact("te-bouwen-woningen-kloosterveen", "WK010608").figures == "800 tot 975 (2020–2030)")
  }

  @Test func aFigureAndARangeOfOneTimeAreBothTold() throws {
    let readings = try timeline("woonvraag-binnenstad", "GM0106")
    #expect(readings.contains("circa 500 (2020–2030)"))
    #expect(readings.contains("450 tot 525 (2020–2030)"))
  }

  @Test func whatHasNoYearIsOfTheTimeOfItsDocument() throws {
    let fact = try fact("wachttijd-sociale-huur", "GM0106")
    #expect(fact.current.map(\.words) == ["circa 5 jaar (geen jaar)"])
    #expect(fact.others.map(\.words) == ["circa 3 jaar (2017)"])
    #expect(try timeline("wachttijd-sociale-huur", "GM0106").count == 2)
  }

  @Test func whatCannotBeToldToBeOlderIsToldToo() throws {
    let fact = try fact("prognose-huishoudens-mobiliteitsbeperking", "WK010607")
    #expect(fact.current.map(\.text.full) == ["700", "ruim 700"])
    #expect(fact.single != nil)
    #expect(fact.comparison == nil)
  }

  @Test func theSameFigureOfTwoDocumentsIsOneReading() throws {
    let fact = try fact("huishoudens-mobiliteitsbeperking", "WK010607")
    #expect(fact.readings.map(\.text.full) == ["circa 350"])
    #expect(fact.citations.map(\.source) == ["woonzorg", "woonvisie"])
  }

  @Test func ofOneYearTheLeadingSourceStandsForTheArea() throws {
    let fact = try fact("inwoners", "WK010608")
    #expect(fact.current.map(\.words) == ["11.471 (2024)"])
    #expect(fact.others.map(\.words) == ["11.470 (2024)"])
  }

  @Test func yearsGoFromEarlyToLateAndAnOpenEndComesLast() throws {
    let package = TestPackage.small.editing("observations.csv") { text in
      for period in ["2016/..", "2016/2040", "2015/2041", "2024", "2016/2020"] {
        text += "huur,GM1,\(period),,5,,A,blad,Tabel 4,\n"
      }
    }
    let store = try package.load()
    let timeline = store.timeline(try store.requiredIndicator("huur"), "GM1")
    #expect(timeline.map(\.period.text) == ["2024", "2015/2041", "2016/2020", "2016/2040", "2016/.."])
  }

  @Test func measuredFiguresStandForAnAreaRatherThanExpectedOnes() throws {
    let package = TestPackage.small.editing("observations.csv") { text in
      text += "huur,GM1,2030,hoog,50,,F,blad,Tabel 4,\nhuur,GM1,2030,laag,40,,F,blad,Tabel 4,\n"
      text += "huur,GM1,2024,,45,,A,blad,Tabel 4,\nhuur,GM1,2022,,,,O,blad,Tabel 4,\n"
    }
    let store = try package.load()
    let fact = store.fact(try store.requiredIndicator("huur"), try store.requiredGemeente())
    #expect(fact.current.map(\.period.text) == ["2024"])
    #expect(fact.others.map { $0.text.number } == ["40 tot 50%"])
  }

  @Test func aForecastWhoseTimeHasGoneBySaysSo() throws {
    let past = try fact("woningbehoefte-per-jaar-tot-2025", "GM0106")
    #expect(past.figures == "340 (2025, voorbij)")
    #expect(try fact("prognose-65-plus", "GM0106").figures == "26% (2050)")
    let outlook = Outlook(store, try store.requiredArea("GM0106"))
    let expected = outlook.groups.filter { $0.heading.hasPrefix("Verwacht: ") }.flatMap(\.facts)
    #expect(!expected.isEmpty)
    #expect(
      !expected.contains { $0.current.contains(where: \.isPast) && !$0.current.contains { !$0.isPast } })
  }

  @Test func nothingThatTheStoreHasIsLost() throws {
    for indicator in store.content.indicators {
      for area in store.content.areas where store.isKnown(indicator.id, area.code) {
        let fact = store.fact(indicator, area)
        let told = Set(fact.readings.flatMap(\.observations))
        let known = Set(store.observations(indicator.id, area.code).filter { $0.value != nil })
        #expect(told == known, "\(indicator.id) \(area.code)")
        #expect(fact.assessments == store.assessments(indicator.id, area.code))
        // That there is no figure is only said where there is nothing at all.
        #expect(fact.hasFigure || fact.absence != "geen cijfer")
      }
    }
  }
}
