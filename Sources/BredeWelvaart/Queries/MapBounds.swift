/// The bounds of the five classes around a figure, as figures of this precision can have them.
struct JudgedBounds {
  /// A class, and whether a figure is in it.
  private typealias Part = (kind: MapClasses.Kind, label: String, isUsed: Bool)

  /// From the lowest figures to the highest.
  let labels: [(kind: MapClasses.Kind, label: String)]

  init(_ indicator: Indicator, _ values: [Double], middle: Double, tolerance: Double) {
    let unit = DecimalNumber(1, scale: indicator.decimals).doubleValue
    let strong = 3 * max(tolerance, unit / 2)
    // Counted in steps of the last digit; figures have at most 15 digits, and so do the bounds.
    func steps(_ number: Double) -> Int64 { Int64(min(max(number, -1e15), 1e15)) }
    func lowest(_ bound: Double) -> Int64 { steps((bound / unit - 1e-6).rounded(.up)) }
    func highest(_ bound: Double) -> Int64 { steps((bound / unit + 1e-6).rounded(.down)) }
    func shown(_ steps: Int64) -> String {
      DecimalNumber(steps, scale: indicator.decimals).dutch(decimals: indicator.decimals)
    }
    func span(_ low: Int64, _ high: Int64) -> String? {
      low > high ? nil : low == high ? shown(low) : shown(low).span(to: shown(high))
    }
    let equal = (lowest(middle - tolerance), highest(middle + tolerance))
    let (farLow, farHigh) = (lowest(middle - strong), highest(middle + strong))
    let isGoodHigh = indicator.direction == .higher
    let low: Verdict = isGoodHigh ? .worse : .better
    let high: Verdict = isGoodHigh ? .better : .worse
    func part(_ verdict: Verdict, isStrong: Bool, _ label: String?, _ from: Int64, _ to: Int64) -> Part? {
      guard let label else { return nil }
      let isUsed = values.contains { (from...max(from, to)).contains(steps(($0 / unit).rounded())) }
      return (.judged(verdict, isStrong: isStrong), label, isUsed)
    }
    var parts = [
      part(low, isStrong: true, "<\(shown(farLow))", .min, farLow - 1),
      part(low, isStrong: false, span(farLow, equal.0 - 1), farLow, equal.0 - 1),
      part(.equal, isStrong: false, span(equal.0, equal.1), equal.0, equal.1),
      part(high, isStrong: false, span(equal.1 + 1, farHigh), equal.1 + 1, farHigh),
      part(high, isStrong: true, ">\(shown(farHigh))", farHigh + 1, .max),
    ].compactMap { $0 }
    // Classes at the ends without any wijk may be bounds that figures cannot have.
    while parts.count > 3, parts.last?.isUsed == false { parts.removeLast() }
    while parts.count > 3, parts.first?.isUsed == false { parts.removeFirst() }
    labels = parts.map { ($0.kind, $0.label) }
  }
}

/// Classes of equal width from the lowest figure to the highest.
struct StepBounds {
  /// Where each class begins, and how dark it is.
  private let starts: [(bound: Double, shade: Int)]
  let labels: [(kind: MapClasses.Kind, label: String)]

  /// Divides figures into three to five classes, fewer where there are fewer different figures.
  init(_ values: [DecimalNumber], _ indicator: Indicator) {
    let numbers = values.map(\.doubleValue)
    guard let low = numbers.min(), let high = numbers.max() else {
      (starts, labels) = ([], [])
      return
    }
    let shades =
      switch Set(numbers).count {
      case 1: [3]
      case 2: [2, 4]
      case 3, 4: [1, 3, 5]
      case 5...7: [1, 2, 4, 5]
      default: [1, 2, 3, 4, 5]
      }
    let step = (high - low) / Double(shades.count)
    let decimals = indicator.decimals
    let bounds = shades.indices.map { DecimalNumber(rounding: low + step * Double($0), decimals: decimals) }
    starts = zip(bounds, shades).map { ($0.doubleValue, $1) }
    // Each class ends a step of the last digit before the next begins.
    let unit = DecimalNumber(1, scale: decimals).doubleValue
    let ends = bounds.dropFirst().map { $0.doubleValue - unit } + [high]
    labels = zip(shades, zip(bounds, ends)).enumerated().map { offset, pair in
      let start = pair.1.0.dutch(decimals: decimals)
      let end = DecimalNumber(rounding: pair.1.1, decimals: decimals).dutch(decimals: decimals)
      return (.step(offset + 1, shade: pair.0), start == end ? start : start.span(to: end))
    }
  }

  /// The class of a figure.
  func kind(of value: DecimalNumber) -> MapClasses.Kind {
    let index = starts.lastIndex { $0.bound <= value.doubleValue + 1e-9 } ?? 0
    return starts.indices.contains(index) ? .step(index + 1, shade: starts[index].shade) : .noFigure
  }
}

extension String {
  /// The span from one figure to another; a word stands between where a dash could be taken for a minus.
  fileprivate func span(to end: String) -> String {
    hasPrefix("-") || end.hasPrefix("-") ? "\(self) tot \(end)" : "\(self)–\(end)"
  }
}
