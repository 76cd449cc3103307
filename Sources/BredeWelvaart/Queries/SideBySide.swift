/// The figures of some areas beside each other.
package enum SideBySide {
  /// One indicator in all of the areas.
  package struct Row: Hashable, Sendable {
    package let theme: Theme
    package let indicator: Indicator
    /// One for each area, in the order of the areas; some may say that there is no figure.
    package let observations: [Observation?]
    /// Whether at least two of the areas have a figure.
    package let isComparable: Bool
    /// Whether the highest and the lowest figure lie further apart than the tolerance.
    package let differs: Bool
  }
}

extension Store {
  /// The indicators that at least one of the areas has a figure for, in the order of the themes.
  ///
  /// - Parameters:
  ///   - areas: What is held side by side.
  ///   - scale: A factor on the tolerance of each indicator.
  /// - Returns: A row for each indicator.
  package func sideBySide(_ areas: [Area], toleranceScale scale: Double = 1) -> [SideBySide.Row] {
    let byTheme = Dictionary(grouping: content.indicators, by: \.theme)
    return content.themes.flatMap { theme in
      (byTheme[theme.id] ?? []).compactMap { row(theme, $0, areas, scale) }
    }
  }

  private func row(
    _ theme: Theme, _ indicator: Indicator, _ areas: [Area], _ scale: Double
  ) -> SideBySide.Row? {
    let observations = areas.map { observation(indicator.id, $0.code) }
    let values = observations.compactMap { $0?.value?.doubleValue }
    guard let highest = values.max(), let lowest = values.min() else { return nil }
    // The rule of every comparison, without its judgement.
    let verdict = Verdict(
      value: highest, reference: lowest, direction: .neutral,
      tolerance: indicator.tolerance.doubleValue * scale)
    return SideBySide.Row(
      theme: theme, indicator: indicator, observations: observations, isComparable: values.count > 1,
      differs: values.count > 1 && verdict != .equal)
  }
}
