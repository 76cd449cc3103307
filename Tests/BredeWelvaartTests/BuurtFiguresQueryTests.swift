import Testing

@testable import BredeWelvaart

@Suite struct BuurtFiguresQueryTests {
  private let store = TestPackage.store

  @Test func figuresStandBuurtByBuurt() throws {
    let figures = store.buurtFigures(of: try store.requiredArea("WK010605"))
    #expect(
      figures.map(\.area.name) == [
        "Baggelhuizen Zuid", "Baggelhuizen Midden", "Baggelhuizen Noord", "Lauwers",
      ])
    #expect(figures.last?.indicator.id == "eenzaamheid")
    #expect(figures.last?.observation.value == DecimalNumber(79))
  }

  @Test func aBuurtKeepsItsOrderAndWhatHasNoFigure() throws {
    let figures = store.buurtFigures(of: try store.requiredArea("WK010602"))
      .filter { $0.area.name == "Oude Molenbuurt" }
    #expect(
      figures.map(\.indicator.id) == [
        "aantal-65-plussers", "bekende-plannen-erbij", "bekende-plannen-eraf", "kwetsbare-inwoners",
      ])
    #expect(figures.last?.observation.value == nil)
    #expect(figures.last?.observation.note == "Alleen in woorden: het aantal kwetsbare inwoners stijgt")
  }

  @Test func allBuurtenTogetherHaveAllFiguresOfBuurten() {
    let all = store.wijken.flatMap { store.buurtFigures(of: $0) }
    #expect(all.count == 27)
  }

  @Test func aWijkWithoutBuurtenHasNone() throws {
    let small = try TestPackage.small.load()
    #expect(small.buurtFigures(of: try small.requiredArea("WK1")).isEmpty)
    // Wijken are no buurten of their gemeente.
    #expect(small.buurtFigures(of: try small.requiredGemeente()).isEmpty)
    let one = try TestPackage.oneWijk.load()
    #expect(
      one.buurtFigures(of: try one.requiredArea("WK1")).map(\.area.code) == ["WK2", "WK2", "WK3", "WK3"])
  }
}
