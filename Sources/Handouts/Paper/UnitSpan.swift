import BredeWelvaart

extension Unit {
  /// A round number of the unit.
  func text(_ number: Double) -> FigureText {
    // Large numbers have no room for decimals, nor need any.
    FigureText(DecimalNumber(rounding: number, decimals: number.magnitude < 1000 ? 4 : 0), self)
  }

  /// From nought or below to a round number.
  func span(_ values: [Double]) -> ClosedRange<Double> {
    let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
    let top: Double =
      switch self {
      case .mark where high <= 10: 10
      case .percentage where high <= 100 && high > 50: 100
      default: Self.round(high)
      }
    let bottom = -Self.round(-low)
    return bottom...(top > bottom ? top : bottom + 1)
  }

  /// The least round number that is not less.
  private static func round(_ number: Double) -> Double {
    guard number > 0, number.isFinite else { return 0 }
    var power = 1.0
    while power * 10 <= number { power *= 10 }
    while power > number { power /= 10 }
    return [1, 2, 2.5, 4, 5, 6, 8, 10].map { $0 * power }.first { $0 >= number - power * 1e-9 } ?? number
  }
}
