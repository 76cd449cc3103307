// Figures that cannot be, or that do not add up.

extension PackageAudit {
  private func finding(_ observation: Observation, _ message: String) -> Finding {
    Finding(
      table: "observations",
      row: [
        "indicator": observation.indicator.rawValue, "area": observation.area.rawValue,
        "period": observation.period.text, "scenario": observation.scenario,
        "source": observation.citation.source.rawValue,
      ],
      column: "value", message: message)
  }

  /// A number as Dutch readers write it, without the noise of calculating.
  private func shown(_ value: Double) -> String {
    DecimalNumber(rounding: value, decimals: 6).trimmedDutch
  }

  // MARK: Bounds

  var impossible: [Finding] {
    store.content.observations.compactMap { observation in
      guard let value = observation.value?.doubleValue,
        let indicator = store.indicator(observation.indicator),
        let bounds = bounds(indicator, observation), !bounds.contains(value)
      else { return nil }
      return finding(
        observation,
        "'\(observation.indicator)' van '\(observation.area)' is \(shown(value)) en dat kan niet bij "
          + "'\(indicator.unit.name)'; lees het na in de bron.")
    }
  }

  /// The values that a unit allows; nil where anything goes.
  private func bounds(_ indicator: Indicator, _ observation: Observation) -> ClosedRange<Double>? {
    switch indicator.unit {
    // A change may be less than nothing or more than all.
    case .percentage where observation.period.isChange: nil
    case .percentage: 0...100
    case .mark: 1...10
    // What is expected or wanted may be a decrease.
    case .count where indicator.kind == .forecast || indicator.kind == .target: nil
    case .count: 0...Double.greatestFiniteMagnitude
    default: nil
    }
  }

  // MARK: Sums

  /// What figures must have in common to be added up.
  private struct Group: Hashable {
    let area: Area.Code
    let period: Period
    let scenario: String
    let source: Source.ID
  }

  /// Shares that should make a whole and do not, wherever all of them are known.
  var wrongSums: [Finding] {
    store.content.sums.flatMap { rule -> [Finding] in
      let groups = Dictionary(
        grouping: store.content.observations.filter { rule.indicators.contains($0.indicator) }
      ) {
        Group(area: $0.area, period: $0.period, scenario: $0.scenario, source: $0.citation.source)
      }
      return groups.compactMap { group, observations in
        let parts = rule.indicators.compactMap { indicator in observations.first { $0.indicator == indicator }
        }
        let values = parts.compactMap(\.value?.doubleValue)
        guard let first = parts.first, values.count == rule.indicators.count else { return nil }
        let sum = values.reduce(0, +)
        guard (sum - rule.total.doubleValue).magnitude > rule.tolerance.doubleValue + 1e-9 else { return nil }
        return finding(
          first,
          "'\(rule.id)' telt voor '\(group.area)' op tot \(shown(sum)) en niet tot \(rule.total.trimmedDutch); "
            + "lees de cijfers na in de bron.")
      }
    }
  }

  /// Counts of a gemeente that differ from its wijken's by more than a hundredth.
  var unlikeWholes: [Finding] {
    guard let gemeente = store.gemeente, !store.wijken.isEmpty, isWhole("areas") else { return [] }
    return store.content.indicators.filter { $0.unit == .count && $0.kind == .register }.compactMap {
      indicator in
      store.observations(indicator.id, gemeente.code).compactMap { whole -> Finding? in
        guard let total = whole.value?.doubleValue else { return nil }
        let parts = store.wijken.compactMap { wijk in
          store.observations(indicator.id, wijk.code).first {
            $0.period == whole.period && $0.citation.source == whole.citation.source
          }?.value?.doubleValue
        }
        guard parts.count == store.wijken.count else { return nil }
        let sum = parts.reduce(0, +)
        guard (sum - total).magnitude > total.magnitude / 100 else { return nil }
        return finding(
          whole,
          "De wijken tellen voor '\(indicator.id)' op tot \(shown(sum)) en \(gemeente.name) heeft \(shown(total)); "
            + "lees de cijfers na in de bron.")
      }.first
    }
  }
}
