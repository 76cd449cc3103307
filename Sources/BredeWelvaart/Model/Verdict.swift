/// What a comparison says about well-being, or just about the figures where nobody should judge.
package enum Verdict: String, CaseIterable, Sendable {
  case better
  case worse
  case equal
  /// Higher, for an indicator without a direction.
  case higher
  /// Lower, for an indicator without a direction.
  case lower

  /// Judges a value against a reference in the same unit; they are equal up to the tolerance, bound and all.
  package init(value: Double, reference: Double, direction: Indicator.Direction, tolerance: Double) {
    let difference = value - reference
    // Differences of decimal figures carry binary noise far below any printed digit.
    guard difference.magnitude > tolerance + 1e-9 else {
      self = .equal
      return
    }
    self =
      switch direction {
      case .higher: difference > 0 ? .better : .worse
      case .lower: difference < 0 ? .better : .worse
      case .neutral: difference > 0 ? .higher : .lower
      }
  }
}
