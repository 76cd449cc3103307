import Testing

@testable import BredeWelvaart

@Suite struct BalanceQueryTests {
  private let store = TestPackage.store

  @Test func bothSidesStandInTheOrderOfThePackage() throws {
    let balance = store.balance(of: try store.requiredArea("WK010601"), against: .area("GM0106"))
    #expect(balance.sides.map(\.side) == [.draagkracht, .draaglast])
    #expect(
      balance.sides.map { $0.factors.map(\.name) } == [
        ["Sociale samenhang", "Voorzieningen", "Groen", "Aanpak in de wijk"],
        ["Vergrijzing", "Lage bestaanszekerheid", "Sociale problemen", "Verouderde woningen"],
      ])
    #expect(balance.sides.first?.factors.map(\.evidence.count) == [3, 4, 2, 1])
    #expect(balance.sides.last?.factors.map(\.evidence.count) == [2, 1, 2, 1])
  }

  @Test func evidenceHasItsFigureAndItsComparison() throws {
    let balance = store.balance(of: try store.requiredArea("WK010601"), against: .area("GM0106"))
    let evidence = balance.sides.flatMap(\.factors).flatMap(\.evidence)
    let crime = try #require(evidence.first { $0.indicator.id == "misdrijven-per-1000" })
    #expect(crime.observation?.value == DecimalNumber(540, scale: 1))
    #expect(crime.comparison.verdict == .worse)
    #expect(crime.comparison.referenceValue == DecimalNumber(460, scale: 1))
    let care = try #require(evidence.first { $0.indicator.id == "mantelzorg" })
    #expect(care.comparison.verdict == .equal)
  }

  @Test func theScaleReachesTheComparison() throws {
    let lariks = try store.requiredArea("WK010601")
    // 54,0 against 46,0 with a tolerance of 5.
    let wide = store.balance(of: lariks, against: .area("GM0106"), toleranceScale: 2)
    let crime = wide.sides.flatMap(\.factors).flatMap(\.evidence).first {
      $0.indicator.id == "misdrijven-per-1000"
    }
    #expect(crime?.comparison.verdict == .equal)
  }

  @Test func evidenceWithoutAFigureStays() throws {
    let balance = store.balance(of: try store.requiredArea("WK010699"), against: .area("GM0106"))
    let social = try #require(balance.sides.first?.factors.first)
    #expect(social.evidence.map(\.indicator.id).first == "inzet-voor-buurtgenoten")
    #expect(social.evidence.first?.observation?.note == "In de tabel staat een streepje")
    #expect(social.evidence.first?.comparison.outcome == .noFigure)
    let energy = try #require(balance.sides.last?.factors.last?.evidence.first)
    #expect(energy.observation == nil)
  }

  @Test func aSideWithoutEntriesIsLeftOut() throws {
    let store = try TestPackage.small.load()
    let balance = store.balance(of: try store.requiredArea("WK1"), against: .wijken)
    #expect(balance.sides.map(\.side) == [.draagkracht])
  }

  @Test func withoutABalanceThereAreNoSides() throws {
    let store = try TestPackage.small.replacing("balance.csv", with: "side,factor,indicator\n").load()
    #expect(store.balance(of: try store.requiredArea("WK1"), against: .wijken).sides.isEmpty)
  }

  @Test func aFactorIsGatheredFromItsLines() throws {
    let package = TestPackage.small.replacing(
      "balance.csv",
      with: """
        side,factor,indicator
        draaglast,Lawaai,lawaai
        draagkracht,Groen,groen
        draagkracht,Huur,huur
        draagkracht,Groen,lawaai

        """)
    let store = try package.load()
    let sides = store.balance(of: try store.requiredArea("WK1"), against: .wijken).sides
    #expect(sides.map(\.side) == [.draagkracht, .draaglast])
    #expect(sides.first?.factors.map(\.name) == ["Groen", "Huur"])
    #expect(sides.first?.factors.first?.evidence.map(\.indicator.id) == ["groen", "lawaai"])
  }
}
