import Testing

@testable import BredeWelvaart

@Suite struct BalanceQueryTests {
  private let store = TestPackage.store

  @Test func bothSidesStandInTheOrderOfThePackage() {
    let balance = store.balance
    #expect(balance.sides.map(\.side) == [.draagkracht, .draaglast])
    #expect(
      balance.sides.map { $0.factors.map(\.name) } == [
        ["Sociale samenhang", "Voorzieningen", "Groen", "Aanpak in de wijk"],
        ["Vergrijzing", "Lage bestaanszekerheid", "Sociale problemen", "Verouderde woningen"],
      ])
    #expect(balance.sides.first?.factors.map(\.indicators.count) == [3, 4, 2, 1])
    #expect(balance.sides.last?.factors.map(\.indicators.count) == [2, 1, 2, 1])
  }

  @Test func aSideWithoutEntriesIsLeftOut() throws {
    let store = try TestPackage.small.load()
    let balance = store.balance
    #expect(balance.sides.map(\.side) == [.draagkracht])
  }

  @Test func withoutABalanceThereAreNoSides() throws {
    let store = try TestPackage.small.replacing("balance.csv", with: "side,factor,indicator\n").load()
    #expect(store.balance.sides.isEmpty)
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
    let sides = store.balance.sides
    #expect(sides.map(\.side) == [.draagkracht, .draaglast])
    #expect(sides.first?.factors.map(\.name) == ["Groen", "Huur"])
    #expect(sides.first?.factors.first?.indicators.map(\.id) == ["groen", "lawaai"])
  }
}
