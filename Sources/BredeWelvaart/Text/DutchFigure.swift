extension Observation {
  /// The figure as Dutch readers write it, with its unit and the document's own reserve.
  ///
  /// `85,3%`, `circa 69.700`, `30 per 1.000 inwoners`; nil where there is no figure.
  package func dutch(_ indicator: Indicator) -> String? {
    guard let value else { return nil }
    let text = indicator.dutch(value)
    return qualifier.map { "\($0.rawValue) \(text)" } ?? text
  }

  /// When the figure holds, in words; empty where unknown.
  package var dutchPeriod: String { period.dutch(isAhead: status == .forecast) }

  /// The figure with the document's own reserve, without the words of its unit: `circa 3.100`, `?` for none.
  package func shortDutch(_ indicator: Indicator) -> String {
    guard let value else { return "?" }
    let text = indicator.shortDutch(value)
    return qualifier.map { "\($0.rawValue) \(text)" } ?? text
  }
}

extension Action {
  /// When it is to be done, in words; empty where the plan does not say.
  package var dutchPeriod: String { Period(period)?.dutch(isAhead: true) ?? period }
}

extension Indicator {
  /// A figure of the indicator with its unit: `85,3%`, `€ 122`, `1,2 km`; counts and marks stand alone.
  package func dutch(_ value: DecimalNumber) -> String {
    let number = number(value)
    return switch unit {
    case .percentage: number + "%"
    case .count, .mark: number
    case .euro: "€ " + number
    case _ where unit.name.hasPrefix("€ "): "€ \(number) \(unit.name.dropFirst(2))"
    default: number + " " + unit.name
    }
  }

  /// A figure of the indicator where there is no room for the unit's words: `85,3%`, `€ 122`, `30`.
  package func shortDutch(_ value: DecimalNumber) -> String {
    if unit == .percentage { return number(value) + "%" }
    return (unit.name.hasPrefix("€") ? "€ " : "") + number(value)
  }

  /// The name, with the unit where a figure in a column does not say it.
  package var nameWithUnit: String {
    unit.note.hasPrefix("per ") && !name.contains(unit.note) ? "\(name), \(unit.note)" : name
  }

  /// The number with the indicator's decimals, or more where the document prints more.
  private func number(_ value: DecimalNumber) -> String {
    value.dutch(decimals: max(value.scale, decimals))
  }
}

extension DecimalNumber {
  /// The number as Dutch readers write it, without noughts at the end of its decimals: `0,5`.
  package var trimmedDutch: String {
    var number = self
    while number.scale > 0, number.digits % 10 == 0 { number = number.rounded(decimals: number.scale - 1) }
    return number.dutch(decimals: number.scale)
  }
}
