/// The wijken whose figures are most like those of a wijk, and the figures on which they differ most.
///
/// Each figure counts alike, in standard deviations of the wijken; nothing is said of which is the better.
package struct Similarity: Sendable {
  package static let heading = "Lijkt het meest op"
  /// How to read it.
  package static let reading =
    "Lijken: hoe dicht de cijfers bij elkaar liggen, geen oordeel. Afstand 1 is hoe ver de wijken meestal van hun "
    + "gemiddelde liggen."

  /// A wijk that is like another.
  package struct Neighbour: Sendable {
    package let area: Area
    /// The root of the mean squared difference, in standard deviations.
    package let distance: Double
    /// Of how many figures.
    package let shared: Int
    /// The figures farthest apart, the farthest first; none that are equal.
    package let differences: [Difference]

    /// The distance to a tenth: `0,8`.
    package var distanceWords: String { distanceNumber.dutch(decimals: 1) }
    package var distanceNumber: DecimalNumber { DecimalNumber(rounding: distance, decimals: 1) }

    /// On what they differ: `Koopwoningen 38%, daar 57%`.
    package var differenceWords: String { list(\.words) }
    package var shortDifferenceWords: String { list(\.shortWords) }

    private func list(_ words: (Difference) -> String) -> String {
      differences.isEmpty ? "niets meer dan de marge" : differences.map(words).joined(separator: "; ")
    }
  }

  /// A figure of a wijk beside that of another.
  package struct Difference: Sendable {
    package let indicator: Indicator
    package let own: Observation
    package let other: Observation
    /// How many standard deviations the figure of the wijk lies above the other; below zero for under it.
    package let distance: Double

    package var words: String { "\(indicator.name) \(figures)" }

    /// The same where there is little room.
    package var shortWords: String {
      "\(indicator.shortName.isEmpty ? indicator.name : indicator.shortName) \(figures)"
    }

    private var figures: String {
      let (own, other) = (FigureText(own, indicator)?.short ?? "", FigureText(other, indicator)?.short ?? "")
      return "\(own), daar \(other)"
    }
  }

  /// The nearest first.
  package let neighbours: [Neighbour]

  /// How many wijken are given, and figures of each.
  package static let most = 3
  /// Fewer figures than this are too few to be alike in.
  package static let least = 10

  /// Compares a wijk with all others; other areas are like none.
  package init(_ store: Store, _ area: Area, least: Int = least) {
    guard area.level == .wijk else {
      neighbours = []
      return
    }
    // A count grows with the wijk: it would say which are as large.
    let scales = store.content.indicators.filter { !$0.isTotal }.compactMap { indicator in
      store.spread(indicator).map { Scale(ranking: store.ranking(indicator), spread: $0) }
    }
    neighbours = Array(
      store.wijken.filter { $0.code != area.code }.compactMap { other in
        Neighbour(area, other, scales.compactMap { $0.difference(area, other) }, least: least)
      }.stablySorted(by: \.distance).prefix(Self.most))
  }

  /// The comparable figures of an indicator, and how far the wijken lie apart in it.
  private struct Scale {
    let ranking: Ranking
    let spread: Double

    /// The figures of two wijken; nil where one has none.
    func difference(_ area: Area, _ other: Area) -> Difference? {
      guard let own = ranking.entries.first(where: { $0.area.code == area.code }),
        let beside = ranking.entries.first(where: { $0.area.code == other.code })
      else { return nil }
      return Difference(
        indicator: ranking.indicator, own: own.observation, other: beside.observation,
        distance: (own.value.doubleValue - beside.value.doubleValue) / spread)
    }
  }
}

extension Similarity.Neighbour {
  /// Measures how far two wijken lie apart; nil where they share too few figures.
  fileprivate init?(_ area: Area, _ other: Area, _ all: [Similarity.Difference], least: Int) {
    guard all.count >= max(1, least) else { return nil }
    self.area = other
    shared = all.count
    distance = (all.reduce(0) { $0 + $1.distance * $1.distance } / Double(all.count)).squareRoot()
    differences = Array(
      all.filter(\.isMoreThanMargin).stablySorted { -$0.distance.magnitude }.prefix(Similarity.most))
  }
}

extension Similarity.Difference {
  fileprivate var isMoreThanMargin: Bool {
    guard let own = own.value, let other = other.value else { return false }
    let verdict = Verdict(
      value: own.doubleValue, reference: other.doubleValue, direction: indicator.direction,
      tolerance: indicator.tolerance.doubleValue)
    return verdict != .equal
  }
}
