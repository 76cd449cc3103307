/// The wijken in the order of their figures, with what cannot be put in that order apart.
package struct Ranking: Sendable {
  /// A wijk and its place.
  package struct Entry: Hashable, Sendable {
    package let area: Area
    package let observation: Observation
    package let value: DecimalNumber
    package let rank: Rank
  }

  package let indicator: Indicator
  /// From the highest figure to the lowest; all of one time and measured alike.
  package let entries: [Entry]
  /// The wijken whose figure is of another time or another table, or is a range.
  package let apart: [Area]
  /// The wijken without any figure, in the order of their numbers.
  package let missing: [Area]

  /// The number of wijken in the order: what a rank is out of.
  package var count: Int { entries.count }

  /// The place of an area; nil where it is not in the order, or where the order is of few wijken only.
  ///
  /// Documents often name just the wijken that stand out: the lowest of these may be high among all.
  package func rank(of area: Area.Code) -> Rank? {
    Self.hasPlaces(count, of: count + apart.count + missing.count)
      ? entries.first { $0.area.code == area }?.rank : nil
  }

  /// Whether so many wijken are enough to have places in their order: more than half of all.
  static func hasPlaces(_ count: Int, of wijken: Int) -> Bool { count > 1 && count * 2 > wijken }

  /// The lowest and the highest figure; nil where there is none.
  package var range: ClosedRange<Double>? {
    guard let high = entries.first?.value.doubleValue, let low = entries.last?.value.doubleValue else {
      return nil
    }
    return min(low, high)...max(low, high)
  }
}

/// A place in the order of the wijken, and what it means.
package struct Rank: Hashable, Sendable {
  /// 1 for the highest figure; equal figures share a place.
  package let place: Int
  /// 1 for the lowest.
  package let placeFromBelow: Int
  package let count: Int
  package let direction: Indicator.Direction

  /// Whether the place is nearer to the highest than to the lowest.
  private var isHigh: Bool { place <= placeFromBelow }

  /// Whether others have the same figure.
  private var isShared: Bool { place + placeFromBelow <= count }
  private var areAllEqual: Bool { place == 1 && placeFromBelow == 1 }

  /// `hoogste van 10, ongunstigst`, `gedeeld 3e laagste van 10, 3e gunstigst`.
  package var words: String {
    guard !areAllEqual else { return "alle \(count) gelijk" }
    let place = "\(isShared ? "gedeeld " : "")\(ordinal)\(isHigh ? "hoogste" : "laagste") van \(count)"
    return meaning.map { "\(place), \($0)" } ?? place
  }

  /// The same in a column: `3e gunstigst van 10`, or without a judgement `hoogste van 10`.
  package var short: String {
    guard !areAllEqual, let meaning else { return words }
    return "\(isShared ? "gedeeld " : "")\(meaning) van \(count)"
  }

  /// Before a name, where nobody should take it for the number of a wijk: `1e`.
  package var mark: String { "\(place)e" }

  /// Under a head that says what it is: `4`, or `ged. 4`.
  package var listed: String { isShared ? "ged. \(place)" : "\(place)" }

  private var ordinal: String {
    let nearest = min(place, placeFromBelow)
    return nearest == 1 ? "" : "\(nearest)e "
  }

  private var meaning: String? {
    switch direction {
    case .neutral: nil
    case .higher: ordinal + (isHigh ? "gunstigst" : "ongunstigst")
    case .lower: ordinal + (isHigh ? "ongunstigst" : "gunstigst")
    }
  }
}

extension Store {
  /// Ranks the wijken by an indicator, the highest figure first.
  package func ranking(_ indicator: Indicator) -> Ranking {
    let members = comparableFigures(indicator)
    let entries = members.map { member in
      Ranking.Entry(
        area: member.area, observation: member.observation, value: member.value,
        rank: rank(of: member.value, among: members, indicator))
    }
    let others = wijken.filter { wijk in !members.contains { $0.area.code == wijk.code } }
    return Ranking(
      indicator: indicator, entries: entries.stablySorted { -$0.value.doubleValue },
      apart: others.filter { hasFigure(indicator.id, $0.code) },
      missing: others.filter { !hasFigure(indicator.id, $0.code) })
  }

  /// The place of a wijk in that order; nil where it is not in it, or where few wijken are.
  func rank(_ indicator: Indicator, _ area: Area) -> Rank? {
    let members = comparableFigures(indicator)
    guard Ranking.hasPlaces(members.count, of: wijken.count),
      let own = members.first(where: { $0.area.code == area.code })
    else { return nil }
    return rank(of: own.value, among: members, indicator)
  }

  private typealias Member = (area: Area, observation: Observation, value: DecimalNumber)

  private func rank(of value: DecimalNumber, among members: [Member], _ indicator: Indicator) -> Rank {
    Rank(
      place: members.count { $0.value.doubleValue > value.doubleValue } + 1,
      placeFromBelow: members.count { $0.value.doubleValue < value.doubleValue } + 1, count: members.count,
      direction: indicator.direction)
  }

  /// The figures of wijken that make an order: of one time and measured alike, the most there are or else the
  /// latest.
  private func comparableFigures(_ indicator: Indicator) -> [Member] {
    guard isKnownInWijken(indicator.id) else { return [] }
    let known = wijken.compactMap { area in
      observation(indicator.id, area.code).flatMap { observation in
        observation.value.map { (area: area, observation: observation, value: $0) }
      }
    }
    // Nearly always they are all of one table.
    if let first = known.first?.observation, known.allSatisfy({ $0.observation.isComparable(with: first) }) {
      return known
    }
    let groups = known.grouped { Comparability($0.observation) }.filter { $0.key != nil }.map(\.elements)
    func weight(_ group: [Member]) -> [Int] { [group.count, group.first?.observation.period.lastYear ?? 0] }
    return groups.max { weight($0).lexicographicallyPrecedes(weight($1)) } ?? []
  }
}
