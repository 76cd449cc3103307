import BredeWelvaart

/// A figure of an area among those of the areas beside it.
struct ProfileRow {
  let theme: Theme
  let indicator: Indicator
  let observation: Observation
  let text: FigureText
  let value: Double
  /// Nil where the area has nothing around it.
  let comparison: Comparison?
  let trend: Trend?
  /// The figures of the other areas of its kind, as far as they have one.
  let others: [Double]
}

extension ProfileRow {
  /// More rows than this are no picture.
  private static let most = 24

  /// The figures of an area that make its picture.
  ///
  /// Those of its wheel; without a wheel those that can be compared, and else the first of all.
  static func rows(of area: Area, _ store: Store) -> [ProfileRow] {
    let beside = store.content.areas.filter {
      $0.level == area.level && $0.parent == area.parent && $0.code != area.code
    }
    let reference = store.references(for: area).first
    let known = store.themedIndicators(knownIn: [area]).flatMap { theme, indicators in
      indicators.compactMap { indicator -> ProfileRow? in
        guard let observation = store.observation(indicator.id, area.code),
          let value = observation.value?.doubleValue, let text = FigureText(observation, indicator)
        else { return nil }
        return ProfileRow(
          theme: theme, indicator: indicator, observation: observation, text: text, value: value,
          comparison: reference.map { store.compare(indicator, area, with: $0) },
          trend: store.trend(indicator, area),
          others: beside.compactMap { store.observation(indicator.id, $0.code) }
            .filter { $0.isComparable(with: observation) }.compactMap(\.value?.doubleValue))
      }
    }
    let inWheel = known.filter { $0.indicator.isInWheel(of: area.level) }
    let compared = known.filter { $0.comparison?.verdict != nil }
    let chosen = [inWheel, compared, known].first { !$0.isEmpty } ?? []
    return Array(chosen.prefix(most))
  }
}
