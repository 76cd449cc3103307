/// The wijken in the order of their figures, with what has none apart.
package struct Ranking: Sendable {
  /// A wijk and its place.
  package struct Entry: Hashable, Sendable {
    package let area: Area
    package let observation: Observation
    package let value: DecimalNumber
    /// 1 for the highest figure; equal figures share a place.
    package let rank: Int
  }

  package let indicator: Indicator
  /// From the highest figure to the lowest.
  package let entries: [Entry]
  /// The wijken without a figure, in the order of their numbers.
  package let missing: [Area]

  /// The number of wijken that have a figure: what a rank is out of.
  package var count: Int { entries.count }

  /// The place of an area; nil where it has no figure.
  package func rank(of area: Area.Code) -> Int? {
    entries.first { $0.area.code == area }?.rank
  }

  /// The lowest and the highest figure; nil where there is none.
  package var range: ClosedRange<Double>? {
    guard let high = entries.first?.value.doubleValue, let low = entries.last?.value.doubleValue else {
      return nil
    }
    return min(low, high)...max(low, high)
  }
}

extension Store {
  /// The place of a wijk among those with a figure, 1 for the highest, and their number; nil where it has none.
  package func place(_ indicator: Indicator.ID, _ wijk: Area.Code) -> (place: Int, count: Int)? {
    guard let own = value(indicator, wijk)?.doubleValue else { return nil }
    let values = wijken.compactMap { value(indicator, $0.code)?.doubleValue }
    return (values.count { $0 > own } + 1, values.count)
  }

  /// Ranks the wijken by an indicator, the highest figure first.
  ///
  /// A rank is a place in a row, no verdict: what is good depends on the direction.
  package func ranking(_ indicator: Indicator) -> Ranking {
    var found: [(area: Area, observation: Observation, value: DecimalNumber)] = []
    var missing: [Area] = []
    for wijk in wijken {
      if let observation = observation(indicator.id, wijk.code), let value = observation.value {
        found.append((wijk, observation, value))
      } else {
        missing.append(wijk)
      }
    }
    let sorted = found.stablySorted { -$0.value.doubleValue }
    var entries: [Ranking.Entry] = []
    for (offset, item) in sorted.enumerated() {
      let shared = entries.last.flatMap {
        $0.value.doubleValue == item.value.doubleValue ? $0.rank : nil
      }
      entries.append(
        Ranking.Entry(
          area: item.area, observation: item.observation, value: item.value, rank: shared ?? offset + 1))
    }
    return Ranking(indicator: indicator, entries: entries, missing: missing)
  }
}
