/// How an indicator developed over the years.
package struct Trend: Hashable, Sendable {
  package let verdict: Verdict
  package let period: Period
  /// The document's words in short; empty where it was worked out from figures.
  package let note: String
  package let citation: Citation
}

extension Store {
  /// The development of an indicator in an area: the document's words, else its figures over time.
  ///
  /// Of the figures, the latest year counts and the earliest that may be joined to it. Where that is not enough to
  /// tell a development, the years stand without a verdict.
  package func trend(_ indicator: Indicator, _ area: Area, toleranceScale scale: Double = 1) -> Trend? {
    if let words = assessments(indicator.id, area.code).first(where: { $0.ring == .trend }) {
      return Trend(verdict: words.verdict, period: words.period, note: words.note, citation: words.citation)
    }
    guard let (first, last) = ends(indicator, area),
      let period = Period("\(first.period.text)/\(last.period.text)"),
      let verdict = verdict(indicator, from: first, to: last, toleranceScale: scale)
    else { return nil }
    return Trend(verdict: verdict, period: period, note: "", citation: last.citation)
  }

  /// The latest measured year, and the earliest that may be joined to it.
  private func ends(_ indicator: Indicator, _ area: Area) -> (first: Observation, last: Observation)? {
    let measured = observations(indicator.id, area.code).filter { observation in
      observation.value != nil && observation.scenario.isEmpty && observation.status != .forecast
        && observation.status != .definitionDiffers && !observation.period.isChange
        && observation.period.lastYear >= max(1, content.trendSince)
    }
    guard measured.count > 1 else { return nil }
    let years = measured.stablySorted { $0.period.lastYear }
    let breaks = breaks(of: indicator.id)
    // What was before a break is no development up to now.
    let joined = years.filter { year in
      !breaks.contains { $0.parts(year.period.lastYear, from: years.last?.period.lastYear ?? 0) }
    }
    for last in joined.reversed() {
      if let first = joined.first(where: { isSameQuestion($0, last) }),
        first.period.lastYear < last.period.lastYear
      {
        return (first, last)
      }
    }
    return nil
  }

  /// Whether two figures of an indicator answer the same question.
  ///
  /// Two documents may have asked differently under one name. What is added to an indicator was put there because
  /// it asks the same.
  private func isSameQuestion(_ first: Observation, _ last: Observation) -> Bool {
    first.citation.source == last.citation.source || first.isAddition != last.isAddition
  }

  /// What two years say; nil where the difference may be chance.
  private func verdict(
    _ indicator: Indicator, from first: Observation, to last: Observation, toleranceScale scale: Double
  ) -> Verdict? {
    guard let before = first.value, let after = last.value else { return nil }
    func verdict(tolerance: Double) -> Verdict {
      Verdict(
        value: after.doubleValue, reference: before.doubleValue, direction: indicator.direction,
        tolerance: tolerance)
    }
    if let margin = first.margin, let other = last.margin {
      return margin.overlaps(other) ? nil : verdict(tolerance: 0)
    }
    let found = verdict(tolerance: indicator.tolerance.doubleValue * scale + first.doubt + last.doubt)
    // What was counted stayed the same; of what was asked of a few, that is not known.
    return found == .equal && indicator.kind != .register ? nil : found
  }
}

extension Observation {
  /// How far a figure may be from what it stands for: its margin, or else half of its last digit.
  fileprivate var doubt: Double {
    guard let value else { return 0 }
    guard let margin else { return DecimalNumber(1, scale: value.scale).doubleValue / 2 }
    return max(
      value.doubleValue - margin.low.doubleValue, margin.high.doubleValue - value.doubleValue)
  }
}
