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

/// Classes of about as many figures each, from the lowest to the highest.
///
/// Of equal width they would put most wijken in one class as soon as one of them lies far from the others.
struct StepBounds {
  /// The highest figure of each class, and how dark it is.
  private let ends: [(value: Double, shade: Int)]
  let labels: [(kind: MapClasses.Kind, label: String)]

  /// Divides figures into at most five classes, fewer where there are fewer different figures.
  init(_ values: [DecimalNumber], _ indicator: Indicator) {
    let sorted = values.sorted { $0.doubleValue < $1.doubleValue }
    let most =
      switch Set(sorted.map(\.doubleValue)).count {
      case ...2: 2
      case 3, 4: 3
      case 5...7: 4
      default: 5
      }
    // Equal figures share a class, by the middle of their places; so a class may stay empty.
    let classes = sorted.grouped { value -> Int in
      let first = sorted.count { $0.doubleValue < value.doubleValue }
      let same = sorted.count { $0.doubleValue == value.doubleValue }
      return (2 * first + same) * most / (2 * sorted.count)
    }.map(\.elements)
    let shades = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]][min(classes.count, 5)]
    ends = zip(classes, shades).map { ($0.last?.doubleValue ?? 0, $1) }
    labels = zip(classes, shades).enumerated().map { offset, entry in
      let decimals = indicator.decimals
      let start = entry.0.first?.dutch(decimals: decimals) ?? ""
      let end = entry.0.last?.dutch(decimals: decimals) ?? ""
      return (.step(offset + 1, shade: entry.1), start == end ? start : start.span(to: end))
    }
  }

  /// The class of a figure.
  func kind(of value: DecimalNumber) -> MapClasses.Kind {
    let index = ends.firstIndex { value.doubleValue <= $0.value } ?? ends.count - 1
    return ends.indices.contains(index) ? .step(index + 1, shade: ends[index].shade) : .noFigure
  }
}

extension String {
  /// The span from one figure to another; a word stands between where a dash could be taken for a minus.
  fileprivate func span(to end: String) -> String {
    hasPrefix("-") || end.hasPrefix("-") ? "\(self) tot \(end)" : "\(self)–\(end)"
  }
}
