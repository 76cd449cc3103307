/// The bounds between which a figure lies, as its source gives them for what was asked of a few.
package struct Margin: Hashable, Sendable {
  package let low: DecimalNumber
  package let high: DecimalNumber

  /// Whether figures with these margins may be the same.
  func overlaps(_ other: Margin) -> Bool {
    low.doubleValue <= other.high.doubleValue && other.low.doubleValue <= high.doubleValue
  }

  /// Whether a figure lies between its bounds.
  func contains(_ value: DecimalNumber) -> Bool {
    (low.doubleValue...max(low.doubleValue, high.doubleValue)).contains(value.doubleValue)
  }
}
