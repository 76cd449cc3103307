/// The classes that the wijken fall into on a map of an indicator.
///
/// Around the reference where the figures may be judged, else of equal width from low to high.
package struct MapClasses: Sendable {
  /// What a class says.
  package enum Kind: Hashable, Sendable {
    case judged(Verdict, isStrong: Bool)
    /// A place from low to high, counted from 1, and how dark it is: 1 to 5.
    case step(Int, shade: Int)
    case noFigure
  }

  /// One class with the wijken in it.
  package struct Entry: Hashable, Sendable {
    package let kind: Kind
    /// The bounds of its figures, such as `13–17`; `geen gegevens` for none.
    package let label: String
    /// In the order of the wijken.
    package let areas: [Area]
  }

  package let indicator: Indicator
  /// From the lowest figures to the highest, then what has none where there is such a wijk.
  package let entries: [Entry]
  /// The class of each wijk.
  package let kinds: [Area.Code: Kind]
  /// What the classes are around; nil where they go from low to high.
  package let reference: Reference?

  /// Divides the wijken.
  package init(
    _ indicator: Indicator, _ store: Store, against reference: Reference, toleranceScale: Double = 1
  ) {
    self.indicator = indicator
    let values = store.wijken.map { ($0.code, store.value(indicator.id, $0.code)) }
    let numbers = values.compactMap(\.1)
    let comparisons = store.wijken.map { wijk in
      (wijk.code, store.compare(indicator, wijk, with: reference, toleranceScale: toleranceScale))
    }
    let compared = comparisons.first { $0.1.referenceValue != nil }?.1
    let bounds: [(kind: Kind, label: String)]
    let kinds: [(Area.Code, Kind)]
    if indicator.direction != .neutral, let compared, let middle = compared.referenceValue {
      self.reference = compared.reference
      bounds =
        JudgedBounds(
          indicator, numbers.map(\.doubleValue), middle: middle.doubleValue,
          tolerance: indicator.tolerance.doubleValue * toleranceScale
        ).labels
      kinds = comparisons.map { code, comparison in
        (code, comparison.verdict.map { .judged($0, isStrong: comparison.isStrong) } ?? .noFigure)
      }
    } else {
      self.reference = nil
      let steps = StepBounds(numbers, indicator)
      bounds = steps.labels
      kinds = values.map { code, value in (code, value.map(steps.kind) ?? .noFigure) }
    }
    let byArea = Dictionary(kinds) { first, _ in first }
    self.kinds = byArea
    let hasGaps = numbers.count < store.wijken.count
    entries = (bounds + (hasGaps ? [(.noFigure, "geen gegevens")] : [])).map { kind, label in
      Entry(kind: kind, label: label, areas: store.wijken.filter { byArea[$0.code] == kind })
    }
  }
}

extension MapClasses {
  /// Fewer figures than this make no order from low to high.
  private static let fewest = 3

  /// What the classes are around, in words.
  package func words(_ store: Store) -> String {
    let known = store.wijken.filter { store.value(indicator.id, $0.code) != nil }.map(\.name)
    switch reference {
    case nil where known.isEmpty: return "hiervan zijn er geen cijfers per wijk"
    case nil where known.count == 1: return "alleen een cijfer van \(known.enumeration)"
    case nil where known.count < Self.fewest: return "alleen cijfers van \(known.enumeration)"
    case nil where entries.count { $0.kind != .noFigure } == 1: return "alle cijfers zijn gelijk"
    case nil: return "van laag naar hoog, zonder oordeel"
    case let reference?:
      return store.value(indicator, of: reference)
        .map { "\(store.name(of: reference)): \(indicator.dutch($0))" } ?? ""
    }
  }
}

extension MapClasses.Kind {
  /// What the class says: `veel gunstiger`; empty for one from low to high.
  package var words: String {
    switch self {
    case .judged(let verdict, let isStrong): (isStrong ? "veel " : "") + verdict.word
    case .step: ""
    case .noFigure: "geen gegevens"
    }
  }
}
