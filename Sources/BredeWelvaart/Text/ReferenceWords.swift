extension Store {
  /// What figures are held against, as far as they are; empty where none is.
  ///
  /// `Assen, of het midden van de wijken waar Assen geen cijfer heeft dat ernaast kan`.
  package func referenceWords(_ comparisons: [Comparison]) -> String {
    let used = comparisons.filter { $0.referenceValue != nil }.map(\.reference).unique
    let areas = used.filter { $0 != .wijken }.map(name).enumeration
    guard used.contains(.wijken) else { return areas }
    let middle = name(of: .wijken)
    return areas.isEmpty ? middle : "\(areas), of \(middle) waar \(areas) geen cijfer heeft dat ernaast kan"
  }
}
