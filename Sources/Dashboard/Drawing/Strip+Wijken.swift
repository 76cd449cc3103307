import BredeWelvaart

extension Store {
  /// The figures of the wijken, for a strip on which certain figures of areas are shown.
  ///
  /// Empty where those are not among them: then they are of another time or another table.
  func stripValues(_ indicator: Indicator, showing shown: [(area: Area, value: DecimalNumber?)]) -> [Double] {
    let entries = ranking(indicator).entries
    let wijken = shown.filter { $0.area.level == .wijk && $0.value != nil }
    let areAmong = wijken.allSatisfy { wijk in
      entries.contains { $0.area.code == wijk.area.code && $0.value == wijk.value }
    }
    return entries.count > 2 && !wijken.isEmpty && areAmong ? entries.map(\.value.doubleValue) : []
  }
}
