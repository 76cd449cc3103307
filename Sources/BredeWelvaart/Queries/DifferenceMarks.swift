/// What stands beside figures held side by side: which are the better, the worse, the higher or the lower.
package enum DifferenceMarks {
  /// A mark for each figure; nil for what lies in between, and for all where the difference is within the tolerance.
  ///
  /// What differs no more than the tolerance from the highest or the lowest is marked like it, unless that
  /// holds for both.
  package static func marks(
    _ values: [DecimalNumber?], _ indicator: Indicator, toleranceScale: Double = 1
  ) -> [Verdict?] {
    let numbers = values.map { $0?.doubleValue }
    let known = numbers.compactMap { $0 }
    guard known.count > 1, let highest = known.max(), let lowest = known.min() else {
      return values.map { _ in nil }
    }
    let tolerance = indicator.tolerance.doubleValue * toleranceScale
    func verdict(_ value: Double, _ reference: Double) -> Verdict {
      Verdict(value: value, reference: reference, direction: indicator.direction, tolerance: tolerance)
    }
    return numbers.map { number in
      guard let number else { return nil }
      let isHighest = verdict(number, highest) == .equal
      let isLowest = verdict(number, lowest) == .equal
      guard isHighest != isLowest else { return nil }
      return isHighest ? verdict(highest, lowest) : verdict(lowest, highest)
    }
  }
}
