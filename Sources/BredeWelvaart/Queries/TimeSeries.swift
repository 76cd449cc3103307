/// The figures of an indicator in an area over the years, in one scenario.
package struct TimeSeries: Hashable, Sendable {
  /// One year's figure.
  package struct Point: Hashable, Sendable {
    package let period: Period
    package let value: DecimalNumber
    package let observation: Observation
  }

  /// Empty for what is no scenario.
  package let scenario: String
  /// From early to late, at most one a year.
  package let points: [Point]
}

extension Store {
  /// The states over the years: what is no scenario first, then the scenarios as the package orders them.
  ///
  /// Of more figures of one year the first counts: the package puts the leading source first. Figures
  /// without a year and changes are left out.
  package func series(_ indicator: Indicator, _ area: Area) -> [TimeSeries] {
    let states = observations(indicator.id, area.code).filter { !$0.period.isChange }
    return scenarios(of: states).compactMap { scenario in
      var points: [TimeSeries.Point] = []
      for observation in states where observation.scenario == scenario {
        let period = observation.period
        guard let value = observation.value, !period.text.isEmpty,
          !points.contains(where: { $0.period == period })
        else { continue }
        points.append(TimeSeries.Point(period: period, value: value, observation: observation))
      }
      points.sort { $0.period.lastYear < $1.period.lastYear }
      return points.isEmpty ? nil : TimeSeries(scenario: scenario, points: points)
    }
  }

  /// The figures of a change from one year to another, such as `2020/2030`.
  ///
  /// By first year, then by last year (an open end comes last), then by scenario, each as the package orders it.
  package func changes(_ indicator: Indicator, _ area: Area) -> [Observation] {
    let changes = observations(indicator.id, area.code).filter { $0.period.isChange && $0.value != nil }
    let sorted = scenarios(of: changes).flatMap { scenario in
      changes.filter { $0.scenario == scenario }
    }
    return sorted.stablySorted(by: \.period.sortKey)
  }

  /// The scenarios in the order of the package, what is none first.
  private func scenarios(of observations: [Observation]) -> [String] {
    ([""] + observations.map(\.scenario)).unique
  }
}

extension Period {
  /// The years as text that sorts: four digits each, and an open end after them.
  fileprivate var sortKey: String { text.replacing("..", with: "~") }
}
