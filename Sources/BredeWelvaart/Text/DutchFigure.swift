extension Observation {
  /// The figure as Dutch readers write it, with its unit and the document's own reserve.
  ///
  /// `85,3%`, `circa 69.700`, `30 per 1.000 inwoners`; nil where there is no figure.
  public func dutch(_ indicator: Indicator) -> String? {
    guard let value else { return nil }
    let text = indicator.dutch(value)
    return qualifier.map { "\($0.rawValue) \(text)" } ?? text
  }
}

extension Indicator {
  /// A figure of the indicator with its unit: `85,3%`, `€ 122`, `1,2 km`; counts and marks stand alone.
  public func dutch(_ value: DecimalNumber) -> String {
    let number = number(value)
    return switch unit {
    case .percentage: number + "%"
    case .count, .mark: number
    case .euro: "€ " + number
    default: number + " " + unit.name
    }
  }

  /// A figure of the indicator where there is no room for the unit's words: `85,3%`, `30`.
  public func shortDutch(_ value: DecimalNumber) -> String {
    unit == .percentage ? number(value) + "%" : number(value)
  }

  /// The number with the indicator's decimals, or more where the document prints more.
  private func number(_ value: DecimalNumber) -> String {
    value.dutch(decimals: max(value.scale, decimals))
  }
}
