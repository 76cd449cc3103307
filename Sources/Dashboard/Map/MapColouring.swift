import BredeWelvaart
import Cells

/// The fills of the wijken for one indicator, and the legend that explains them.
struct MapColouring {
  /// One class of the legend.
  struct LegendClass: Equatable {
    let ink: Ink
    /// Says without colour what the ink says.
    let sign: Character
    let label: String
    /// The number of wijken in it.
    var count = 0
  }

  let inks: [Area.Code: Ink]
  /// From the lowest figures to the highest, then 'no data' where a wijk has none.
  let legend: [LegendClass]
  /// What the classes are around; nil where they are in sequence.
  let reference: Reference?

  /// Colours the wijken: around the reference where the figures may be judged, else in sequence.
  init(
    _ indicator: Indicator, _ store: Store, against reference: Reference, toleranceScale: Double,
    glyphs: GlyphSet
  ) {
    let values = store.wijken.compactMap { wijk in
      store.value(indicator.id, wijk.code).map { (wijk.code, $0) }
    }
    let hasGaps = values.count < store.wijken.count
    let noData = LegendClass(ink: .noData, sign: glyphs.hatch, label: "geen gegevens")
    let comparisons = store.wijken.map { wijk in
      (wijk.code, store.compare(indicator, wijk, with: reference, toleranceScale: toleranceScale))
    }
    let compared = comparisons.first { $0.1.referenceValue != nil }?.1
    if indicator.direction != .neutral, let compared, let middle = compared.referenceValue {
      self.reference = compared.reference
      let inks = Dictionary(
        comparisons.map { ($0.0, $0.1.verdict?.ink(isStrong: $0.1.isStrong) ?? .noData) }
      ) { first, _ in first }
      self.inks = inks
      let classes = Self.divergingLegend(
        indicator, values.map(\.1.doubleValue), middle: middle.doubleValue,
        tolerance: indicator.tolerance.doubleValue * toleranceScale,
        glyphs)
      legend = Self.counted(classes + (hasGaps ? [noData] : []), inks)
    } else {
      self.reference = nil
      let classes = SequentialClasses(values.map(\.1), indicator, dash: glyphs.dash)
      var inks = Dictionary(store.wijken.map { ($0.code, Ink.noData) }) { first, _ in first }
      for (code, value) in values { inks[code] = classes.ink(of: value) }
      self.inks = inks
      legend = Self.counted(classes.legend + (hasGaps ? [noData] : []), inks)
    }
  }

  private static func counted(_ legend: [LegendClass], _ inks: [Area.Code: Ink]) -> [LegendClass] {
    legend.map { entry in
      var counted = entry
      counted.count = inks.values.count { $0 == entry.ink }
      return counted
    }
  }

  /// The five classes around a figure, with the bounds that figures of this precision can have.
  private static func divergingLegend(
    _ indicator: Indicator, _ values: [Double], middle: Double, tolerance: Double, _ glyphs: GlyphSet
  ) -> [LegendClass] {
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
      low > high ? nil : low == high ? shown(low) : shown(low).span(to: shown(high), dash: glyphs.dash)
    }
    let equal = (lowest(middle - tolerance), highest(middle + tolerance))
    let (farLow, farHigh) = (lowest(middle - strong), highest(middle + strong))
    let isGoodHigh = indicator.direction == .higher
    let low: Verdict = isGoodHigh ? .worse : .better
    let high: Verdict = isGoodHigh ? .better : .worse
    func entry(
      _ verdict: Verdict, strong: Bool, _ label: String?, _ from: Int64, _ to: Int64
    ) -> (entry: LegendClass, isUsed: Bool)? {
      guard let label else { return nil }
      let isUsed = values.contains { (from...max(from, to)).contains(steps(($0 / unit).rounded())) }
      return (
        LegendClass(ink: verdict.ink(isStrong: strong), sign: verdict.sign(glyphs), label: label), isUsed
      )
    }
    var classes = [
      entry(low, strong: true, "<\(shown(farLow))", .min, farLow - 1),
      entry(low, strong: false, span(farLow, equal.0 - 1), farLow, equal.0 - 1),
      entry(.equal, strong: false, span(equal.0, equal.1), equal.0, equal.1),
      entry(high, strong: false, span(equal.1 + 1, farHigh), equal.1 + 1, farHigh),
      entry(high, strong: true, ">\(shown(farHigh))", farHigh + 1, .max),
    ].compactMap { $0 }
    // Classes at the ends without any wijk may be bounds that figures cannot have.
    while classes.count > 3, classes.last?.isUsed == false { classes.removeLast() }
    while classes.count > 3, classes.first?.isUsed == false { classes.removeFirst() }
    return classes.map(\.entry)
  }
}

/// Classes of equal width from the lowest figure to the highest.
struct SequentialClasses {
  private let bounds: [DecimalNumber]
  private let inks: [Ink]
  let legend: [MapColouring.LegendClass]

  /// Divides figures into three to five classes, fewer where there are fewer different figures.
  init(_ values: [DecimalNumber], _ indicator: Indicator, dash: String) {
    let numbers = values.map(\.doubleValue)
    guard let low = numbers.min(), let high = numbers.max() else {
      (bounds, inks, legend) = ([], [], [])
      return
    }
    let different = Set(numbers).count
    let inks: [Ink] =
      switch different {
      case 1: [.class3]
      case 2: [.class2, .class4]
      case 3, 4: [.class1, .class3, .class5]
      case 5...7: [.class1, .class2, .class4, .class5]
      default: [.class1, .class2, .class3, .class4, .class5]
      }
    let step = (high - low) / Double(inks.count)
    let bounds = (0..<inks.count).map {
      DecimalNumber(rounding: low + step * Double($0), decimals: indicator.decimals)
    }
    self.inks = inks
    self.bounds = bounds
    // Each class ends a step of the last digit before the next begins.
    let ends =
      bounds.dropFirst().map { $0.doubleValue - DecimalNumber(1, scale: indicator.decimals).doubleValue } + [
        high
      ]
    legend = zip(inks, zip(bounds, ends)).enumerated().map { offset, pair in
      let low = pair.1.0.dutch(decimals: indicator.decimals)
      let end = DecimalNumber(rounding: pair.1.1, decimals: indicator.decimals).dutch(
        decimals: indicator.decimals)
      let label = low == end ? low : low.span(to: end, dash: dash)
      return MapColouring.LegendClass(ink: pair.0, sign: Character(String(offset + 1)), label: label)
    }
  }

  /// The class of a figure.
  func ink(of value: DecimalNumber) -> Ink {
    let index = bounds.lastIndex { $0.doubleValue <= value.doubleValue + 1e-9 } ?? 0
    return inks.indices.contains(index) ? inks[index] : .noData
  }
}

extension GlyphSet {
  /// What stands between the ends of a span.
  fileprivate var dash: String { isASCII ? "-" : "–" }
}

extension String {
  /// The span from one figure to another; a word stands between where a dash could be taken for a minus.
  fileprivate func span(to end: String, dash: String) -> String {
    hasPrefix("-") || end.hasPrefix("-") ? "\(self) tot \(end)" : "\(self)\(dash)\(end)"
  }
}
