import TestSupport
import Testing

@testable import BredeWelvaart

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    ("0", 0, 0), ("7", 7, 0), ("7.0", 70, 1), ("85.3", 853, 1), ("-12.50", -1250, 2), ("007", 7, 0),
    ("0.000000001", 1, 9), ("-0.5", -5, 1), ("123456789012345", 123_456_789_012_345, 0),
    ("999999.999999999", 999_999_999_999_999, 9),
  ])
  func readsDigitsAndScale(_ text: String, _ digits: Int64, _ scale: Int) throws {
    let number = try #require(DecimalNumber(text))
    #expect(number.digits == digits)
    #expect(number.scale == scale)
  }

  @Test(arguments: [
    "", "-", ".", "5.", ".5", "-.5", "+5", "1.2.3", "1,5", "1 000", " 5", "5 ", "5-", "--5", "abc", "1e3",
    "0x10", "12a", "１２", "٣", "½", "1\u{301}", "\r\n", "1234567890123456", "0.0000000001", "nan", "∞",
  ])
  func refusesWhatIsNoNumber(_ text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test func readsTheDecimalMarkAskedFor() {
    #expect(DecimalNumber("12,5", decimalMark: ",") == DecimalNumber(125, scale: 1))
    #expect(DecimalNumber("12.5", decimalMark: ",") == nil)
    #expect(DecimalNumber("1.234,5", decimalMark: ",") == nil)
  }

  @Test func keepsThePrintedNought() {
    #expect(DecimalNumber("7.0")?.description == "7.0")
    #expect(DecimalNumber("7.0") != DecimalNumber("7"))
    #expect(DecimalNumber("7.0")?.doubleValue == DecimalNumber("7")?.doubleValue)
  }

  @Test(arguments: [
    (11930, 0, 0, "11.930"), (853, 1, 1, "85,3"), (999, 0, 0, "999"), (1000, 0, 0, "1.000"),
    (1_234_567, 0, 0, "1.234.567"), (123_456_789, 2, 2, "1.234.567,89"), (0, 0, 0, "0"), (0, 0, 2, "0,00"),
    (5, 2, 2, "0,05"), (5, 2, 1, "0,1"), (7, 0, 1, "7,0"), (70, 1, 0, "7"), (-12345, 1, 1, "-1.234,5"),
    (-5, 1, 1, "-0,5"), (999_999, 1, 0, "100.000"),
  ])
  func writesTheDutchWay(_ digits: Int64, _ scale: Int, _ decimals: Int, _ expected: String) {
    #expect(DecimalNumber(digits, scale: scale).dutch(decimals: decimals) == expected)
  }

  @Test(arguments: [
    (125, 2, 1, 13, 1), (124, 2, 1, 12, 1), (-125, 2, 1, -13, 1), (-124, 2, 1, -12, 1), (5, 1, 0, 1, 0),
    (-5, 1, 0, -1, 0), (4, 1, 0, 0, 0), (-4, 1, 0, 0, 0), (995, 1, 0, 100, 0), (12, 0, 3, 12000, 3),
  ])
  func roundsHalfAwayFromZero(
    _ digits: Int64, _ scale: Int, _ decimals: Int, _ expected: Int64, _ expectedScale: Int
  ) {
    let rounded = DecimalNumber(digits, scale: scale).rounded(decimals: decimals)
    #expect(rounded == DecimalNumber(expected, scale: expectedScale))
  }

  @Test func nothingRoundedIsNegativeNought() {
    #expect(DecimalNumber(-4, scale: 2).dutch(decimals: 1) == "0,0")
  }

  @Test func scalesOutsideTheBoundsAreBroughtInside() {
    #expect(DecimalNumber(1, scale: 12).scale == 9)
    #expect(DecimalNumber(1, scale: -2).scale == 0)
    #expect(DecimalNumber(15, scale: 1).rounded(decimals: -3) == DecimalNumber(2))
    #expect(DecimalNumber(1).rounded(decimals: 40).scale == 9)
  }

  @Test func whatLiesBeyondFifteenDigitsIsCutToThem() {
    #expect(DecimalNumber(Int64.max).description == "999999999999999")
    #expect(DecimalNumber(Int64.min).description == "-999999999999999")
    #expect(DecimalNumber(Int64.min).dutch(decimals: 0) == "-999.999.999.999.999")
  }

  @Test func theLargestAndTheSmallestAreRoundedWithoutATrap() async {
    await #expect(processExitsWith: .success) {
      let large = DecimalNumber(Int64.max, scale: 9).rounded(decimals: 0)
      let small = DecimalNumber(Int64.min, scale: 9).rounded(decimals: 0)
      precondition(large == DecimalNumber(1_000_000))
      precondition(small == DecimalNumber(-1_000_000))
    }
  }

  /// A figure may lack decimals, never become another.
  @Test(arguments: [
    ("123456789012345", 1), ("1234567890", 6), ("-1234567890.5", 6), ("999999999999999", 9), ("1000000", 9),
  ])
  func moreDecimalsNeverChangeTheFigure(_ text: String, _ decimals: Int) throws {
    let number = try #require(DecimalNumber(text))
    #expect(number.rounded(decimals: decimals).doubleValue == number.doubleValue)
  }

  @Test(arguments: [
    (2.5, 0, 3, 0), (-2.5, 0, -3, 0), (12.34, 1, 123, 1), (0.05, 1, 1, 1), (68.5, 1, 685, 1),
  ])
  func comesFromADouble(_ value: Double, _ decimals: Int, _ digits: Int64, _ scale: Int) {
    #expect(DecimalNumber(rounding: value, decimals: decimals) == DecimalNumber(digits, scale: scale))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300, 1e19, 1e16, -1e15])
  func whatIsNotFiniteOrTooLargeBecomesZero(_ value: Double) {
    #expect(DecimalNumber(rounding: value, decimals: 1).digits == 0)
  }

  @Test func readingWhatWasWrittenGivesTheSameNumber() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let digits = Int64.random(in: -999_999_999_999_999...999_999_999_999_999, using: &random)
      let number = DecimalNumber(digits, scale: Int.random(in: 0...9, using: &random))
      #expect(DecimalNumber(number.description) == number)
    }
  }
}
