/// Two years of an indicator in an area, held against each other.
package struct Change: Hashable, Sendable {
  /// By what a change is told from chance.
  package enum Rule: Hashable, Sendable {
    /// The margins that the sources give of both years: these must lie apart.
    case margins(Margin, Margin)
    /// So much the years must differ: the indicator's tolerance, and what each figure may be off.
    case tolerance(Double, doubt: Double)
  }

  package let first: Observation
  package let last: Observation
  package let rule: Rule
  /// Nil where the difference may be chance.
  package let verdict: Verdict?

  /// How much higher the last figure is.
  package var difference: DecimalNumber {
    (last.value ?? DecimalNumber(0)).minus(first.value ?? DecimalNumber(0))
  }

  /// How many times the difference is what the rule asks for at least; chance stays below 1.
  package var clearness: Double {
    let needed =
      switch rule {
      case .margins: first.doubt + last.doubt
      case .tolerance(let tolerance, let doubt): tolerance + doubt
      }
    return difference.doubleValue.magnitude / max(needed, 1e-9)
  }

  /// The years that it is from and to.
  package var years: ClosedRange<Int> {
    min(first.period.lastYear, last.period.lastYear)...last.period.lastYear
  }

  /// Holds two years against each other; some times the indicator's tolerance counts as equal.
  init(
    _ indicator: Indicator, from first: Observation, to last: Observation, toleranceScale scale: Double = 1
  ) {
    (self.first, self.last) = (first, last)
    let (before, after) = (first.value?.doubleValue ?? 0, last.value?.doubleValue ?? 0)
    func verdict(tolerance: Double) -> Verdict {
      Verdict(value: after, reference: before, direction: indicator.direction, tolerance: tolerance)
    }
    if let margin = first.margin, let other = last.margin {
      rule = .margins(margin, other)
      self.verdict = margin.overlaps(other) ? nil : verdict(tolerance: 0)
      return
    }
    let doubt = first.doubt + last.doubt
    let tolerance = indicator.tolerance.doubleValue * scale
    rule = .tolerance(tolerance, doubt: doubt)
    let found = verdict(tolerance: tolerance + doubt)
    // What was counted stayed the same; of what was asked of a few, that is not known.
    self.verdict = found == .equal && indicator.kind != .register ? nil : found
  }
}

extension DecimalNumber {
  /// The difference from another, with the decimals of the finer of the two.
  package func minus(_ other: DecimalNumber) -> DecimalNumber {
    DecimalNumber(rounding: doubleValue - other.doubleValue, decimals: max(scale, other.scale))
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

  /// Whether it is a figure of a year, measured or expected, and no range, scenario or change.
  var isOfAYear: Bool { value != nil && scenario.isEmpty && !period.isChange && period.lastYear > 0 }

  /// Whether it was measured, so that years can be told from each other.
  var isMeasuredOfAYear: Bool { isOfAYear && status != .forecast && status != .definitionDiffers }

  /// Whether another figure of the indicator answers the same question.
  ///
  /// Two documents may have asked differently under one name. What is added to an indicator was put there because
  /// it asks the same.
  func asksTheSame(as other: Observation) -> Bool {
    citation.source == other.citation.source || isAddition != other.isAddition
  }
}
