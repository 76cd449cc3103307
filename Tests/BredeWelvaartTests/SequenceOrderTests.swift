import BredeWelvaart
import Testing

/// Rows of the package in another order, without losing its own.
@Suite struct SequenceOrderTests {
  @Test func eachElementIsThereOnce() {
    #expect(["b", "a", "b", "c", "a"].unique == ["b", "a", "c"])
  }

  @Test func groupsAndTheirElementsKeepTheirOrder() {
    let groups = ["wonen", "zorg", "werk", "zon"].grouped(by: \.first)
    #expect(groups.map(\.key) == ["w", "z"])
    #expect(groups.map(\.elements) == [["wonen", "werk"], ["zorg", "zon"]])
  }

  @Test func whatIsEqualKeepsItsOrder() {
    let words = ["drie", "een", "vier", "tien", "twee", "zes"]
    #expect(words.stablySorted(by: \.count) == ["een", "zes", "drie", "vier", "tien", "twee"])
  }
}
