/// What an area's figures are held against.
package enum Reference: Hashable, Sendable {
  case area(Area.Code)
  /// The median of the wijken, where more than half of them have a figure.
  case wijken
}

/// The place of a figure against a reference, or why it has none.
package struct Comparison: Hashable, Sendable {
  /// How the comparison came out.
  package enum Outcome: Hashable, Sendable {
    case verdict(Verdict)
    /// The area has no figure.
    case noFigure
    /// The area has a figure, but there is nothing to hold it against.
    case noReference
  }

  package let outcome: Outcome
  /// What was compared with; not always what was asked for, where that has no figure.
  package let reference: Reference
  /// The reference's figure; nil where there is none or the document gives only words.
  package let referenceValue: DecimalNumber?
  /// Whether the difference is more than three times the tolerance.
  package let isStrong: Bool
  /// Whether the two figures are the same, rather than close.
  package let isSame: Bool

  package var verdict: Verdict? {
    if case .verdict(let verdict) = outcome { verdict } else { nil }
  }
}

extension Store {
  /// What an area can be compared with, the usual one first.
  ///
  /// A wijk: its gemeente, then the median of the wijken. Others: the areas around them.
  package func references(for area: Area) -> [Reference] {
    let around = ancestors(of: area)
    guard area.level == .wijk else { return around.map { .area($0.code) } }
    return (around.first.map { [.area($0.code)] } ?? []) + [.wijken]
  }

  /// The name of a reference, as it stands in a sentence.
  package func name(of reference: Reference) -> String {
    switch reference {
    case .area(let code): area(code)?.name ?? code.rawValue
    case .wijken: "het midden van de wijken"
    }
  }

  /// The name of a reference where there is little room, as over a column.
  package func shortName(of reference: Reference) -> String {
    reference == .wijken ? "midden" : name(of: reference)
  }

  /// The reference's figure for an indicator.
  package func value(_ indicator: Indicator, of reference: Reference) -> DecimalNumber? {
    switch reference {
    case .area(let code): value(indicator.id, code)
    case .wijken: median(indicator)
    }
  }

  /// Compares an area with a reference.
  ///
  /// A wijk whose gemeente has no figure is held against the median of the wijken instead; the
  /// result names what was used.
  ///
  /// - Parameters:
  ///   - indicator: What is compared.
  ///   - area: The area judged.
  ///   - reference: What it is held against.
  ///   - scale: A factor on the indicator's tolerance.
  /// - Returns: The verdict, or why there is none.
  package func compare(
    _ indicator: Indicator, _ area: Area, with reference: Reference, toleranceScale scale: Double = 1
  ) -> Comparison {
    guard let observation = observation(indicator.id, area.code), let value = observation.value?.doubleValue
    else {
      return Comparison(
        outcome: .noFigure, reference: reference, referenceValue: nil, isStrong: false, isSame: false)
    }
    guard let reference = usable(reference, indicator, area, observation),
      let referenceValue = self.value(indicator, of: reference, beside: observation)
    else {
      let assessed = assessment(indicator.id, area.code, against: reference)
      return Comparison(
        outcome: assessed.map { .verdict($0.verdict) } ?? .noReference, reference: reference,
        referenceValue: nil, isStrong: false, isSame: false)
    }
    let tolerance = indicator.tolerance.doubleValue * scale
    let verdict = Verdict(
      value: value, reference: referenceValue.doubleValue, direction: indicator.direction,
      tolerance: tolerance)
    return Comparison(
      outcome: .verdict(verdict), reference: reference, referenceValue: referenceValue,
      isStrong: (value - referenceValue.doubleValue).magnitude > 3 * max(tolerance, indicator.lastDigit / 2),
      isSame: value == referenceValue.doubleValue)
  }

  /// The reference's figure that another figure can be held against.
  private func value(
    _ indicator: Indicator, of reference: Reference, beside observation: Observation
  ) -> DecimalNumber? {
    guard observation.status == .forecast, case .area(let code) = reference else {
      return value(indicator, of: reference)
    }
    // What is expected of one year says nothing about what is expected of another.
    return observations(indicator.id, code).first {
      $0.value != nil && $0.scenario.isEmpty && $0.period == observation.period
    }?.value
  }

  private func usable(
    _ reference: Reference, _ indicator: Indicator, _ area: Area, _ observation: Observation
  ) -> Reference? {
    // A wijk is a part of its gemeente, so that a count of the whole says nothing about it.
    let isPart = area.level == .wijk && indicator.isTotal && reference != .wijken
    if !isPart, value(indicator, of: reference, beside: observation) != nil { return reference }
    return area.level == .wijk && median(indicator) != nil ? .wijken : nil
  }

  private func assessment(
    _ indicator: Indicator.ID, _ area: Area.Code, against reference: Reference
  ) -> Assessment? {
    assessments(indicator, area).first {
      $0.ring == .position && $0.reference.map(Reference.area) == reference
    }
  }

  /// The middle of the wijken's figures, with a decimal more where it falls between two.
  ///
  /// Nil where half of the wijken or more have none: documents tend to name the extremes only.
  private func median(_ indicator: Indicator) -> DecimalNumber? {
    guard isMapped(indicator.id) else { return nil }
    let values = wijken.compactMap { value(indicator.id, $0.code) }
      .sorted { $0.doubleValue < $1.doubleValue }
    guard let upper = values.dropFirst(values.count / 2).first else { return nil }
    guard values.count % 2 == 0, let lower = values.dropFirst(values.count / 2 - 1).first else {
      return upper
    }
    let mean = (lower.doubleValue + upper.doubleValue) / 2
    let exact = DecimalNumber(rounding: mean, decimals: max(lower.scale, upper.scale) + 1)
    return exact.digits % 10 == 0 ? exact.rounded(decimals: exact.scale - 1) : exact
  }

  /// The development of an indicator in an area: the document's words, else its figures over time.
  package func trend(_ indicator: Indicator, _ area: Area, toleranceScale scale: Double = 1) -> Trend? {
    if let words = assessments(indicator.id, area.code).first(where: { $0.ring == .trend }) {
      return Trend(verdict: words.verdict, period: words.period, note: words.note, citation: words.citation)
    }
    let measured = observations(indicator.id, area.code)
      .filter { $0.value != nil && $0.scenario.isEmpty && $0.status != .forecast && !$0.period.isChange }
      .filter { $0.period.lastYear >= 2016 }
      .sorted { $0.period.lastYear < $1.period.lastYear }
    guard let first = measured.first,
      let last = measured.last(where: { $0.citation.source == first.citation.source }),
      last.period.lastYear > first.period.lastYear, let before = first.value, let after = last.value,
      let period = Period("\(first.period.text)/\(last.period.text)")
    else { return nil }
    let verdict = Verdict(
      value: after.doubleValue, reference: before.doubleValue, direction: indicator.direction,
      tolerance: indicator.tolerance.doubleValue * scale)
    return Trend(verdict: verdict, period: period, note: "", citation: last.citation)
  }
}

/// How an indicator developed over the years.
package struct Trend: Hashable, Sendable {
  package let verdict: Verdict
  package let period: Period
  /// The document's words in short; empty where it was worked out from figures.
  package let note: String
  package let citation: Citation
}

extension Indicator {
  /// Whether the figures of parts add up to that of the whole.
  package var isTotal: Bool { unit == .count || unit.name == "ha" }

  /// The worth of the last digit shown, such as 1 or 0.1.
  fileprivate var lastDigit: Double {
    DecimalNumber(1, scale: decimals).doubleValue
  }
}
