/// All that is known of an indicator in an area, for every screen and answer to tell the same of it.
package struct FigureFact: Sendable {
  package let indicator: Indicator
  package let area: Area
  /// What stands for the area: the latest, and what cannot be told to be older.
  package let current: [Reading]
  /// What else documents give: other years, other documents.
  package let others: [Reading]
  /// Where a document has a place, but no figure.
  package let gap: Observation?
  /// How the figure compares; nil where there is nothing to compare with.
  package let comparison: Comparison?
  /// The place among the wijken.
  package let rank: Rank?
  package let trend: Trend?
  /// What documents say in words.
  package let assessments: [Assessment]
  package let caveats: [Caveat]
  /// Why there is no figure; empty where there is one.
  package let reason: String
  /// Whether documents tell of buurten of the wijk, and not of the wijk itself.
  package let isToldOfBuurten: Bool
  /// How the figure compares, in a few words; empty where nothing is known.
  package let standing: String

  /// Whether documents tell it, in a figure or in words.
  package var isTold: Bool { hasFigure || isInWords }
  /// Whether any document gives a figure, be it a range or one of another year.
  package var hasFigure: Bool { !current.isEmpty }
  /// Whether all that stands for it was expected for a time that has gone by.
  package var isPast: Bool { hasFigure && current.allSatisfy(\.isPast) }
  package static let pastHeading = "Verwacht voor een jaar dat voorbij is"
  package var readings: [Reading] { current + others }
  /// The figure that is held against others; nil where there are several, or a range.
  package var single: Observation? { current.first?.single }
  /// Whether a document says anything of it at all.
  package var isKnown: Bool { isTold || gap != nil }
  /// Whether documents give a verdict in words, and no figure.
  package var isInWords: Bool { !hasFigure && !assessments.isEmpty }

  /// The development that stands with one of the figures shown: that which it ends in, else the first.
  ///
  /// What a document says in words stands with the first as well.
  package func trend(with reading: Reading?, among shown: [Reading]) -> Trend? {
    let end = trend?.change.flatMap { change in shown.first { $0.observations.contains(change.last) } }
    return reading == end ?? current.first ? trend : nil
  }

  package var citations: [Citation] {
    (current.flatMap(\.citations) + [gap?.citation].compactMap(\.self) + assessments.map(\.citation)).unique
  }

  /// What documents note of what is told; the words of a gap are its reason, which a verdict takes the place of.
  package var notes: [String] {
    let gapNotes = [isInWords ? gap?.note ?? "" : ""]
    return (current.flatMap(\.notes) + gapNotes + assessments.map(\.note)).filter { !$0.isEmpty }.unique
  }

  /// The figures with their units, reserves and years: `circa 3 jaar (2017); circa 5 jaar (geen jaar)`.
  package var figures: String { current.map(\.words).joined(separator: "; ") }
  /// The same, and what else documents give; a long series is counted, for its own page has room for it.
  package var allFigures: String {
    let others = others
    guard others.count > Self.fewOthers else { return readings.map(\.words).joined(separator: "; ") }
    return "\(figures); ook \(others.count) andere jaren of bronnen"
  }
  private static let fewOthers = 3

  /// The figure or its absence, with how it compares and developed, in one sentence without a stop.
  package var sentence: String {
    // What a verdict is told in stands among the notes.
    let none = isInWords ? gap == nil ? "" : absence : "\(absence): \(reason)"
    let told = hasFigure ? figures : none
    let development = trend.map { "ontwikkeling: \($0.explained(indicator))" } ?? ""
    return [told, standing, rank?.words ?? "", development].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// What documents say in the place of a figure: how it compares, or else how it developed.
  package var verdict: String {
    guard standing.isEmpty, let trend else { return standing }
    return trend.sentence
  }

  /// How it developed, where that is all that documents tell.
  package var developmentAlone: Trend? { isInWords && standing.isEmpty ? trend : nil }

  /// What stands in the place of a figure that there is not.
  package var absence: String {
    gap?.status.absence ?? (isInWords ? "in woorden" : "geen cijfer")
  }
}

extension Observation.Status {
  /// What stands in a figure's place for a document that gives none.
  package var absence: String {
    switch self {
    case .cannotExist: "kan niet bestaan"
    case .suppressed: "niet openbaar"
    default: "geen getal"
    }
  }
}

extension Store {
  /// What is known of an indicator in an area, be it nothing; without a reference, against the usual one.
  package func fact(
    _ indicator: Indicator, _ area: Area, against reference: Reference? = nil,
    toleranceScale scale: Double = 1
  ) -> FigureFact {
    let readings = readings(indicator, area.code)
    let current = readings.current(of: self)
    let isWhole = current.isEmpty || current.count == 1 && current.first?.single != nil
    let usual = reference ?? references(for: area).first
    let comparison = isWhole ? usual.map { compare(indicator, area, with: $0, toleranceScale: scale) } : nil
    let trend = trend(indicator, area, toleranceScale: scale)
    let words = assessments(indicator.id, area.code)
    let gap = readings.isEmpty ? observation(indicator.id, area.code) : nil
    let buurten = current.isEmpty && gap == nil && words.isEmpty ? buurten(of: area, telling: indicator) : []
    let isRanked = area.level == .wijk && isWhole && !current.isEmpty
    return FigureFact(
      indicator: indicator, area: area, current: current,
      others: readings.filter { !current.contains($0) }, gap: gap, comparison: comparison,
      rank: isRanked ? rank(indicator, area) : nil, trend: trend, assessments: words,
      caveats: caveats(indicator.id, area: area.code),
      reason: current.isEmpty ? reason(gap, buurten) : "", isToldOfBuurten: !buurten.isEmpty,
      standing: standing(comparison, indicator, words))
  }

  /// The buurten of a wijk that documents tell the indicator of.
  private func buurten(of area: Area, telling indicator: Indicator) -> [Area] {
    buurten(of: area).filter { !observations(indicator.id, $0.code).isEmpty }
  }

  /// Why there is no figure; of a wijk, documents may tell of its buurten only.
  private func reason(_ gap: Observation?, _ buurten: [Area]) -> String {
    guard let first = buurten.first else { return reasonForNoFigure(gap) }
    let places = buurten.count == 1 ? "de buurt \(first.name)" : "\(buurten.count) buurten"
    return "de documenten vertellen het alleen van \(places)"
  }

  private func standing(
    _ comparison: Comparison?, _ indicator: Indicator, _ assessments: [Assessment]
  ) -> String {
    let compared = comparison.map { words(for: $0, indicator) } ?? ""
    let others = assessments.filter { $0.ring == .position && $0 != comparison?.assessment }
    return ([compared] + others.map(words)).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
