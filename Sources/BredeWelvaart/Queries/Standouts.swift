/// The figures of the wijken that ask to be looked at.
package struct Standouts: Sendable {
  /// What the wheels call aandacht: worse than the reference and getting worse.
  package let attention: [Standout]
  package static let attentionHeading = "Aandacht: ongunstiger en het wordt ongunstiger"
  /// What the wheels call kracht.
  package let strengths: [Standout]
  package static let strengthsHeading = "Kracht: gunstiger en het wordt gunstiger"
  /// The figures farthest from their reference, better and worse; the farthest first.
  package let farthest: [Standout]

  /// The developments that a document gives in words, where the wheel does not show them for want of a figure.
  package let developments: [Assessment]
  package static let developmentsHeading = "Ontwikkeling zonder cijfer"

  /// How to read them.
  package static let reading =
    "Losse cijfers, geen oordeel over een wijk. Afstand 1 is hoe ver de wijken meestal van hun gemiddelde liggen."

  /// How many of the farthest figures are given.
  package static let limit = 40
}

/// A figure of an area that stands out.
package struct Standout: Hashable, Sendable {
  package let area: Area
  package let indicator: Indicator
  package let comparison: Comparison
  package let trend: Trend?
  /// How many standard deviations of the wijken the figure lies above its reference.
  ///
  /// Below zero for a figure below it: the sign is no judgement. Nil where most wijken have no figure,
  /// all have the same, or the area is no wijk.
  package let distance: Double?

  /// The distance without its sign, to a tenth.
  package var distanceWords: String? {
    distance.map { DecimalNumber(rounding: $0.magnitude, decimals: 1).dutch(decimals: 1) }
  }
}

extension Store {
  /// The figures that stand out, over all wijken and the gemeente.
  ///
  /// Only what can be judged stands out, in areas that are held against something. The gemeente counts for
  /// attention and strengths alone: it has no others of its kind to lie far from.
  package func standouts(
    against reference: (Area) -> Reference?, of only: Area? = nil, toleranceScale scale: Double = 1
  ) -> Standouts {
    let wijken = wijken.filter { only == nil || only == $0 }
    let gemeente = gemeente.flatMap { only == nil || only == $0 ? $0 : nil }
    let signals = (wijken + [gemeente].compactMap(\.self)).flatMap {
      area -> [(Standout, Wheel.Segment.Signal)] in
      guard let reference = reference(area) else { return [] }
      return wheel(of: area, against: reference, toleranceScale: scale).segments.compactMap { segment in
        segment.signal.map { signal in
          let standout = Standout(
            area: area, indicator: segment.indicator, comparison: segment.position, trend: segment.trend,
            distance: nil)
          return (standout, signal)
        }
      }
    }
    return Standouts(
      attention: signals.filter { $0.1 == .aandacht }.map(\.0),
      strengths: signals.filter { $0.1 == .kracht }.map(\.0),
      farthest: Array(
        differences(in: wijken, against: reference, toleranceScale: scale).prefix(Standouts.limit)),
      developments: content.assessments.filter { assessment in
        assessment.ring == .trend && value(assessment.indicator, assessment.area) == nil
          && only.map { isPart(assessment.area, of: $0) } ?? true
      })
  }

  /// The figures of some wijken that can be judged and differ from their reference, the farthest first.
  func differences(
    in wijken: [Area], against reference: (Area) -> Reference?, toleranceScale scale: Double = 1
  ) -> [Standout] {
    let judgeable = content.indicators.filter { $0.direction != .neutral }
    let spreads = Dictionary(
      judgeable.map { ($0.id, spread($0)) }, uniquingKeysWith: { first, _ in first })
    let found = wijken.flatMap { area -> [Standout] in
      guard let reference = reference(area) else { return [] }
      return judgeable.compactMap { indicator in
        standout(indicator, area, reference, spread: spreads[indicator.id] ?? nil, scale: scale)
      }
    }
    return found.stablySorted { -($0.distance?.magnitude ?? 0) }
  }

  /// How many standard deviations of the wijken a figure lies above what it is held against.
  ///
  /// Nil where that says nothing: for an area that is no wijk, or where few wijken have a figure.
  func distance(of fact: FigureFact) -> Double? {
    guard fact.area.level == .wijk, let value = fact.single?.value,
      let other = fact.comparison?.referenceValue, let spread = spread(fact.indicator)
    else { return nil }
    return (value.doubleValue - other.doubleValue) / spread
  }

  /// The heading over the farthest figures, with what they lie far from: mostly the usual reference.
  package func farthestHeading(_ standouts: Standouts, _ usual: Reference) -> String {
    let references = ([usual] + standouts.farthest.map(\.comparison.reference)).unique
    return "Het verst van \(references.map(name).joined(separator: " of "))"
  }

  private func standout(
    _ indicator: Indicator, _ area: Area, _ reference: Reference, spread: Double?, scale: Double
  ) -> Standout? {
    let comparison = compare(indicator, area, with: reference, toleranceScale: scale)
    guard let spread, let verdict = comparison.verdict, verdict != .equal,
      let value = value(indicator.id, area.code), let other = comparison.referenceValue
    else { return nil }
    return Standout(
      area: area, indicator: indicator, comparison: comparison,
      trend: trend(indicator, area, toleranceScale: scale),
      distance: (value.doubleValue - other.doubleValue) / spread)
  }

  /// The standard deviation of the wijken's figures; nil where it says nothing.
  func spread(_ indicator: Indicator) -> Double? {
    guard isMapped(indicator.id) else { return nil }
    let values = ranking(indicator).entries.map(\.value.doubleValue)
    guard values.count * 2 > wijken.count else { return nil }
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    // Equal decimal figures may leave binary noise behind.
    return variance.squareRoot() > 1e-9 ? variance.squareRoot() : nil
  }
}
