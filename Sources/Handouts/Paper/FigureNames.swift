import BredeWelvaart

extension Indicator {
  /// The name with the year of its figure, which stays on one line: `Geeft mantelzorg (2022)`.
  func name(in period: String) -> String {
    let year = period.split(separator: " ").joined(separator: String(Typeface.hardSpace))
    return nameWithUnit + (year.isEmpty ? "" : " (\(year))")
  }
}
