// What is said of how many there are, where the figures only tell how many there are of so many.

extension ClaimJudge {
  /// Softens what shares say of 'meer ouderen' where numbers would say the opposite.
  func inNumbers(_ outcome: Outcome, _ areas: [Area], than others: [Area], isHigh: Bool) -> Outcome {
    guard claim.isOfNumbers, isRate, [.yes, .no].contains(outcome.ruling),
      let inhabitants = store.inhabitants
    else { return outcome }
    func numbers(_ areas: [Area]) -> [Double] {
      areas.compactMap { area in
        figure(area)?.value.flatMap { value in
          inhabitants[area.code].map { Double($0) * value.doubleValue }
        }
      }
    }
    let (own, other) = (numbers(areas), numbers(others))
    guard own.count == areas.count, other.count == others.count, let least = own.min(), let most = own.max(),
      let lowest = other.min(), let highest = other.max()
    else { return outcome }
    let isSo = isHigh ? least > highest : most < lowest
    guard isSo != (outcome.ruling == .yes) else { return outcome }
    var outcome = outcome
    outcome.ruling = .notLikeThis
    let counts = (areas + (others.count == 1 ? others : [])).compactMap { area in
      inhabitants[area.code].map { "\(area.name) \(DecimalNumber(Int64($0)).trimmedDutch)" }
    }
    outcome.reasons.append(
      "Het cijfer is naar verhouding (\(indicator.unit.name)); naar aantal kan het andersom zijn, want niet "
        + "elke wijk heeft evenveel inwoners (\(counts.enumeration)).")
    return outcome
  }

  private var isRate: Bool { indicator.unit == .percentage || indicator.unit.name.hasPrefix("per 1") }
}
