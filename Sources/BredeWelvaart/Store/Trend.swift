/// How an indicator developed over the years.
package struct Trend: Hashable, Sendable {
  package let verdict: Verdict
  package let period: Period
  /// The document's words in short; empty where it was worked out from figures.
  package let note: String
  package let citation: Citation
  /// The years that it was worked out from; nil where a document says it in words.
  package var change: Change?
}

extension Store {
  /// The development of an indicator in an area: the document's words, else its figures over time.
  ///
  /// Of the figures, the latest year counts and the earliest that may be joined to it. Where that is not enough to
  /// tell a development, the years stand without a verdict.
  package func trend(_ indicator: Indicator, _ area: Area, toleranceScale scale: Double = 1) -> Trend? {
    trendInWords(indicator, area) ?? change(indicator, area, toleranceScale: scale).flatMap(trend)
  }

  /// The development as a document says it; nil where none does.
  func trendInWords(_ indicator: Indicator, _ area: Area) -> Trend? {
    assessments(indicator.id, area.code).first { $0.ring == .trend }.map { words in
      Trend(verdict: words.verdict, period: words.period, note: words.note, citation: words.citation)
    }
  }

  /// What two years say of it; nil where that may be chance.
  func trend(_ change: Change) -> Trend? {
    guard let verdict = change.verdict,
      let period = Period("\(change.first.period.text)/\(change.last.period.text)")
    else { return nil }
    return Trend(verdict: verdict, period: period, note: "", citation: change.last.citation, change: change)
  }

  /// The latest measured year and the earliest that may be joined to it, held against each other.
  ///
  /// Nil where there are no two such years.
  package func change(_ indicator: Indicator, _ area: Area, toleranceScale scale: Double = 1) -> Change? {
    let measured = observations(indicator.id, area.code).filter {
      $0.isMeasuredOfAYear && $0.period.lastYear >= content.trendSince
    }
    guard measured.count > 1 else { return nil }
    let years = measured.stablySorted { $0.period.lastYear }
    let breaks = breaks(of: indicator.id)
    // What was before a break is no development up to now.
    let joined = years.filter { year in
      !breaks.contains { $0.parts(year.period.lastYear, from: years.last?.period.lastYear ?? 0) }
    }
    for last in joined.reversed() {
      let earlier = joined.filter { $0.period.lastYear < last.period.lastYear && $0.asksTheSame(as: last) }
      guard let year = earlier.first?.period.lastYear else { continue }
      let first = earlier.prefix { $0.period.lastYear == year }
      // Two figures of one source tell more than a figure of another beside it.
      let best = first.first { $0.citation.source == last.citation.source } ?? first.first
      return best.map { Change(indicator, from: $0, to: last, toleranceScale: scale) }
    }
    return nil
  }
}
