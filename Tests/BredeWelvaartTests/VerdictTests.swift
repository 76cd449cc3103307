import Testing

@testable import BredeWelvaart

@Suite struct VerdictTests {
  @Test(arguments: [
    (12.0, Indicator.Direction.higher, Verdict.better), (8, .higher, .worse), (12, .lower, .worse),
    (8, .lower, .better), (12, .neutral, .higher), (8, .neutral, .lower), (10, .higher, .equal),
    (10, .lower, .equal),
    (10, .neutral, .equal),
  ])
  func theDirectionSaysWhatADifferenceMeans(
    _ value: Double, _ direction: Indicator.Direction, _ expected: Verdict
  ) {
    #expect(Verdict(value: value, reference: 10, direction: direction, tolerance: 0.5) == expected)
  }

  @Test(arguments: Indicator.Direction.allCases)
  func theBoundOfTheToleranceIsEqual(_ direction: Indicator.Direction) {
    #expect(Verdict(value: 10.5, reference: 10, direction: direction, tolerance: 0.5) == .equal)
    #expect(Verdict(value: 9.5, reference: 10, direction: direction, tolerance: 0.5) == .equal)
    #expect(Verdict(value: 10.5001, reference: 10, direction: direction, tolerance: 0.5) != .equal)
    #expect(Verdict(value: 9.4999, reference: 10, direction: direction, tolerance: 0.5) != .equal)
  }

  /// In binary, 12.9 - 12.6 is more than 0.3 and 7.3 - 7.1 is more than 0.2.
  @Test func theBoundIsEqualInDecimalsNotInBinary() {
    #expect(Verdict(value: 12.9, reference: 12.6, direction: .higher, tolerance: 0.3) == .equal)
    #expect(Verdict(value: 7.3, reference: 7.1, direction: .higher, tolerance: 0.2) == .equal)
    #expect(Verdict(value: 7.1, reference: 7.3, direction: .lower, tolerance: 0.2) == .equal)
  }

  @Test func withoutAToleranceOnlyTheSameFigureIsEqual() {
    #expect(Verdict(value: 3, reference: 3, direction: .higher, tolerance: 0) == .equal)
    #expect(Verdict(value: 3.1, reference: 3, direction: .higher, tolerance: 0) == .better)
    #expect(Verdict(value: 0.3, reference: 0.1 + 0.2, direction: .higher, tolerance: 0) == .equal)
  }
}
