extension Observation {
  /// The figure as Dutch readers write it, with its unit and the document's own reserve.
  ///
  /// `85,3%`, `circa 69.700`, `30 per 1.000 inwoners`; nil where there is no figure.
  public func dutch(_ indicator: Indicator) -> String? {
    guard let value else { return nil }
    let text = value.dutch(decimals: max(value.scale, indicator.decimals), unit: indicator.unit)
    return qualifier.map { "\($0.rawValue) \(text)" } ?? text
  }
}

extension DecimalNumber {
  /// The number with its unit: `85,3%`, `€ 122`, `1,2 km`; counts and marks stand alone.
  public func dutch(decimals: Int, unit: Unit) -> String {
    let number = dutch(decimals: decimals)
    return switch unit {
    case .percentage: number + "%"
    case .count, .mark: number
    case .euro: "€ " + number
    default: number + " " + unit.name
    }
  }
}
