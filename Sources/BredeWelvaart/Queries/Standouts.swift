/// The figures of the wijken that ask to be looked at.
package struct Standouts: Sendable {
  /// Worse than the reference and getting worse.
  package let attention: [Standout]
  /// Better than the reference and getting better.
  package let strengths: [Standout]
  /// The figures farthest from their reference, better and worse; the farthest first.
  package let farthest: [Standout]

  /// How many of the farthest figures are given.
  package static let limit = 40
}

/// A figure of an area that stands out.
package struct Standout: Hashable, Sendable {
  package let area: Area
  package let indicator: Indicator
  package let observation: Observation
  package let comparison: Comparison
  package let trend: Trend?
  /// How many standard deviations of the wijken the figure lies above its reference.
  ///
  /// Below zero for a figure below it: the sign is no judgement. Nil where most wijken have no figure,
  /// all have the same, or the area is no wijk.
  package let distance: Double?
}

extension Store {
  /// The figures that stand out, over all wijken and the gemeente.
  ///
  /// Only what can be judged stands out. The gemeente counts for attention and strengths alone: it has
  /// no others of its kind to lie far from.
  ///
  /// - Parameters:
  ///   - reference: What each area is held against; an area without one is left out.
  ///   - scale: A factor on the tolerance of each indicator.
  /// - Returns: What stands out, in the order of the wijken and then of the package.
  package func standouts(
    against reference: (Area) -> Reference?, toleranceScale scale: Double = 1
  ) -> Standouts {
    let judgeable = content.indicators.filter { $0.direction != .neutral }
    let spreads = Dictionary(
      judgeable.map { ($0.id, spread($0)) }, uniquingKeysWith: { first, _ in first })
    let found = (wijken + (gemeente.map { [$0] } ?? [])).flatMap { area -> [Standout] in
      guard let reference = reference(area) else { return [] }
      return judgeable.compactMap { indicator in
        standout(indicator, area, reference, spread: spreads[indicator.id] ?? nil, scale: scale)
      }
    }
    func both(_ verdict: Verdict) -> [Standout] {
      found.filter { $0.comparison.verdict == verdict && $0.trend?.verdict == verdict }
    }
    return Standouts(attention: both(.worse), strengths: both(.better), farthest: farthest(found))
  }

  private func standout(
    _ indicator: Indicator, _ area: Area, _ reference: Reference, spread: Double?, scale: Double
  ) -> Standout? {
    guard let observation = observation(indicator.id, area.code), let value = observation.value
    else { return nil }
    let comparison = compare(indicator, area, with: reference, toleranceScale: scale)
    guard let verdict = comparison.verdict, verdict != .equal else { return nil }
    let distance = comparison.referenceValue.flatMap { referenceValue -> Double? in
      guard area.level == .wijk, let spread else { return nil }
      return (value.doubleValue - referenceValue.doubleValue) / spread
    }
    return Standout(
      area: area, indicator: indicator, observation: observation, comparison: comparison,
      trend: trend(indicator, area, toleranceScale: scale), distance: distance)
  }

  private func farthest(_ standouts: [Standout]) -> [Standout] {
    standouts.filter { $0.distance != nil }
      .stablySorted { -($0.distance?.magnitude ?? 0) }
      .prefix(Standouts.limit)
      .map(\.self)
  }

  /// The standard deviation of the wijken's figures; nil where it says nothing.
  private func spread(_ indicator: Indicator) -> Double? {
    guard isMapped(indicator.id) else { return nil }
    let values = wijken.compactMap { value(indicator.id, $0.code)?.doubleValue }
    guard !values.isEmpty else { return nil }
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    // Equal decimal figures may leave binary noise behind.
    return variance.squareRoot() > 1e-9 ? variance.squareRoot() : nil
  }
}
