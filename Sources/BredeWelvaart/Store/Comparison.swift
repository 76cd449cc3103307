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
  package var referenceValue: DecimalNumber?
  /// The same as it is written, with the document's own reserve.
  package var referenceText: FigureText?
  /// What a document says in words, where that is all there is.
  package var assessment: Assessment?
  /// The figure of what was asked for that can only stand beside the area's.
  package var aside: Observation?
  /// Whether the difference is more than three times the tolerance.
  package var isStrong = false
  /// Whether the two figures are the same, rather than close.
  package var isSame = false

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

  /// Compares an area with a reference.
  ///
  /// A wijk whose gemeente has no figure is held against the median of the wijken instead; the
  /// result names what was used.
  package func compare(
    _ indicator: Indicator, _ area: Area, with reference: Reference, toleranceScale scale: Double = 1
  ) -> Comparison {
    guard let observation = observation(indicator.id, area.code), let value = observation.value else {
      return inWords(indicator, area, reference) ?? Comparison(outcome: .noFigure, reference: reference)
    }
    let aside = aside(indicator, reference, beside: observation)
    guard let (used, other) = usable(reference, indicator, area, observation) else {
      return inWords(indicator, area, reference)
        ?? Comparison(outcome: .noReference, reference: reference, aside: aside)
    }
    let tolerance = indicator.tolerance.doubleValue * scale
    let verdict = Verdict(
      value: value.doubleValue, reference: other.value.doubleValue, direction: indicator.direction,
      tolerance: tolerance)
    let difference = (value.doubleValue - other.value.doubleValue).magnitude
    return Comparison(
      outcome: .verdict(verdict), reference: used, referenceValue: other.value, referenceText: other.text,
      aside: aside, isStrong: difference > 3 * max(tolerance, indicator.lastDigit / 2) + 1e-9,
      isSame: difference == 0)
  }

  /// A reference's figure that can be held against an area's.
  private typealias ReferenceFigure = (value: DecimalNumber, text: FigureText)

  /// The reference, or else the median of the wijken, with its figure.
  private func usable(
    _ reference: Reference, _ indicator: Indicator, _ area: Area, _ observation: Observation
  ) -> (reference: Reference, figure: ReferenceFigure)? {
    // A wijk is a part of its gemeente, so that a count of the whole says nothing about it.
    let isPart = area.level == .wijk && indicator.isTotal && reference != .wijken
    if !isPart, let figure = figure(indicator, of: reference, beside: observation) {
      return (reference, figure)
    }
    guard area.level == .wijk else { return nil }
    return figure(indicator, of: .wijken, beside: observation).map { (.wijken, $0) }
  }

  private func figure(
    _ indicator: Indicator, of reference: Reference, beside observation: Observation
  ) -> ReferenceFigure? {
    switch reference {
    case .area(let code):
      self.observation(indicator.id, code, comparableWith: observation).flatMap { other in
        other.value.map { ($0, FigureText($0, indicator, other.qualifier)) }
      }
    case .wijken: median(indicator, beside: observation).map { ($0, FigureText($0, indicator)) }
    }
  }

  /// The figure of a reference where it is of another time, or measured in another way.
  private func aside(
    _ indicator: Indicator, _ reference: Reference, beside observation: Observation
  ) -> Observation? {
    guard case .area(let code) = reference,
      self.observation(indicator.id, code, comparableWith: observation) == nil,
      let other = self.observation(indicator.id, code), other.value != nil
    else { return nil }
    return other
  }

  /// What a document says of an area's place in words: against the reference, or of a wijk against another area.
  private func inWords(_ indicator: Indicator, _ area: Area, _ reference: Reference) -> Comparison? {
    let positions = assessments(indicator.id, area.code).filter { $0.ring == .position }
    let others = area.level == .wijk ? positions.first : nil
    let own = positions.first { $0.reference.map(Reference.area) == reference } ?? others
    guard let own, let code = own.reference else { return nil }
    return Comparison(outcome: .verdict(own.verdict), reference: .area(code), assessment: own)
  }

  /// What stands as a mark beside the figures of the wijken: a reference's own, or else their median.
  ///
  /// Nil where there is none that can be held against them.
  package func mark(
    _ ranking: Ranking, of reference: Reference
  ) -> (reference: Reference, value: DecimalNumber, text: FigureText)? {
    guard let first = ranking.entries.first else { return nil }
    return usable(reference, ranking.indicator, first.area, first.observation).map {
      ($0.reference, $0.figure.value, $0.figure.text)
    }
  }

  /// The middle of the wijken's figures, with a decimal more where it falls between two.
  ///
  /// Nil where half of the wijken or more have none: documents tend to name the extremes only.
  private func median(_ indicator: Indicator, beside observation: Observation) -> DecimalNumber? {
    guard isMapped(indicator.id) else { return nil }
    let values = wijken.compactMap {
      self.observation(indicator.id, $0.code, comparableWith: observation)?.value
    }.sorted { $0.doubleValue < $1.doubleValue }
    guard values.count * 2 > wijken.count, let upper = values.dropFirst(values.count / 2).first else {
      return nil
    }
    guard values.count % 2 == 0, let lower = values.dropFirst(values.count / 2 - 1).first else {
      return upper
    }
    let mean = (lower.doubleValue + upper.doubleValue) / 2
    let exact = DecimalNumber(rounding: mean, decimals: max(lower.scale, upper.scale) + 1)
    return exact.digits % 10 == 0 ? exact.rounded(decimals: exact.scale - 1) : exact
  }
}

extension Indicator {
  /// Whether the figures of parts add up to that of the whole.
  package var isTotal: Bool { unit == .count || unit == .hectare }

  /// The worth of the last digit shown, such as 1 or 0.1.
  fileprivate var lastDigit: Double {
    DecimalNumber(1, scale: decimals).doubleValue
  }
}
