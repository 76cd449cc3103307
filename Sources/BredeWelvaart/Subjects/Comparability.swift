/// What figures must share to be held against each other: an arrow, a sign or a rank says nothing across years.
struct Comparability: Hashable {
  private let period: Period
  private let scenario: String
  /// Without a year, only one and the same table says that figures are of one time.
  private let table: Citation?

  /// Nil for what was measured in another way than the other figures of its indicator.
  init?(_ observation: Observation) {
    guard observation.status != .definitionDiffers else { return nil }
    (period, scenario) = (observation.period, observation.scenario)
    table = observation.period.text.isEmpty ? observation.citation : nil
  }
}

extension Observation {
  /// Whether another figure of the indicator is of the same time and measured alike.
  package func isComparable(with other: Observation) -> Bool {
    Comparability(self).map { $0 == Comparability(other) } ?? false
  }

  /// Why another figure of the indicator only stands beside this one, to follow a semicolon.
  package func reasonApart(from other: Observation) -> String {
    if status == .definitionDiffers || other.status == .definitionDiffers { return "anders gemeten" }
    if scenario != other.scenario { return "een ander scenario" }
    switch (period.text.isEmpty, other.period.text.isEmpty) {
    case (false, false): return "een andere periode"
    case (true, true): return "uit een andere tabel, en geen van beide met een jaar"
    default: return "van een van de twee is geen jaar bekend"
    }
  }
}
