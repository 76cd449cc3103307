/// The classes that the wijken fall into on a map of an indicator.
///
/// Around the reference where the figures may be judged, else from low to high with about as many wijken each.
package struct MapClasses: Sendable {
  /// What a class says.
  package enum Kind: Hashable, Sendable {
    case judged(Verdict, isStrong: Bool)
    /// A place from low to high, counted from 1, and how dark it is: 1 to 5.
    case step(Int, shade: Int)
    /// A document says so, and gives no figure.
    case inWords(Verdict)
    /// A document tells in words how it developed, and nothing else.
    ///
    /// That is no place on the map's scale, so that it has a sign and no fill of its own.
    case developed(Verdict)
    /// There is a figure, of another time or another table than the others.
    case apart
    /// A document has a place for a figure, and something else stands there.
    case gap(String)
    case noFigure

    /// Those that no bounds of figures tell, in the order of a legend.
    static var unclassed: [Kind] {
      let verdicts: [Verdict] = [.better, .worse, .equal, .higher, .lower]
      return verdicts.map { .inWords($0) } + verdicts.map { .developed($0) } + [.apart]
        + Observation.Status.allCases.map(\.absence).unique.map { .gap($0) } + [.noFigure]
    }
  }

  /// One class with the wijken in it.
  package struct Entry: Hashable, Sendable {
    package let kind: Kind
    /// The bounds of its figures, such as `13–17`; `geen gegevens` for none.
    package let label: String
    /// In the order of the wijken.
    package let areas: [Area]

    /// What the class says in words; empty for one from low to high.
    package var title: String {
      words.isEmpty ? label.hasPrefix(kind.words) && !kind.words.isEmpty ? label : "" : words
    }

    /// What the class says, where its label does not say so.
    package var words: String { label.hasPrefix(kind.words) ? "" : kind.words }
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
    let ranking = store.ranking(indicator)
    let numbers = ranking.entries.map(\.value)
    let comparisons = store.wijken.map { wijk in
      (wijk.code, store.compare(indicator, wijk, with: reference, toleranceScale: toleranceScale))
    }
    let compared = comparisons.first { $0.1.referenceValue != nil }?.1
    var bounds: [(kind: Kind, label: String)]
    var kinds: [Area.Code: Kind] = [:]
    if indicator.direction != .neutral, let compared, let middle = compared.referenceValue {
      self.reference = compared.reference
      bounds =
        JudgedBounds(
          indicator, numbers.map(\.doubleValue), middle: middle.doubleValue,
          tolerance: indicator.tolerance.doubleValue * toleranceScale
        ).labels
      for (code, comparison) in comparisons where comparison.referenceValue != nil {
        kinds[code] = comparison.verdict.map { .judged($0, isStrong: comparison.isStrong) }
      }
    } else {
      self.reference = nil
      let steps = StepBounds(numbers, indicator)
      bounds = steps.labels
      for entry in ranking.entries { kinds[entry.area.code] = steps.kind(of: entry.value) }
    }
    // What a document says in words counts where it gives no figure.
    var others: [Kind: [Area]] = [:]
    for (code, comparison) in comparisons where kinds[code] == nil {
      guard let assessment = comparison.assessment else { continue }
      kinds[code] = .inWords(assessment.verdict)
      if let area = assessment.reference.flatMap(store.area),
        (compared?.reference ?? reference) != .area(area.code)
      {
        others[.inWords(assessment.verdict), default: []].append(area)
      }
    }
    for wijk in store.wijken where kinds[wijk.code] == nil {
      let fact = store.fact(indicator, wijk)
      kinds[wijk.code] =
        fact.developmentAlone.map { .developed($0.verdict) }
        ?? (fact.hasFigure ? .apart : fact.gap.map { .gap($0.status.absence) } ?? .noFigure)
    }
    for kind in Kind.unclassed where kinds.values.contains(kind) {
      // The bounds may lie around another area than the one that a document speaks of.
      let areas = others[kind, default: []].map(\.name).unique
      bounds.append((kind, kind.words + (areas.isEmpty ? "" : ", naast \(areas.enumeration)")))
    }
    let byArea = kinds
    self.kinds = kinds
    entries = bounds.map { kind, label in
      Entry(kind: kind, label: label, areas: store.wijken.filter { byArea[$0.code] == kind })
    }
  }
}

extension MapClasses {
  /// Fewer figures than this make no order from low to high.
  private static let fewest = 3

  /// What the classes are around, in words.
  package func words(_ store: Store) -> String {
    let known = store.wijken.filter { kinds[$0.code]?.isStep == true }.map(\.name)
    let isInWords = kinds.values.contains { if case .inWords = $0 { true } else { false } }
    let isDeveloped = kinds.values.contains { if case .developed = $0 { true } else { false } }
    switch reference {
    case nil where known.isEmpty && isInWords: return "alleen in woorden, zonder cijfers"
    case nil where known.isEmpty && isDeveloped: return "alleen een ontwikkeling in woorden, zonder cijfers"
    case nil where known.isEmpty && kinds.values.contains(.apart): return "cijfers die geen klasse geven"
    case nil where known.isEmpty: return "hiervan zijn er geen cijfers per wijk"
    case nil where known.count == 1: return "alleen een cijfer van \(known.enumeration)"
    case nil where known.count < Self.fewest: return "alleen cijfers van \(known.enumeration)"
    case nil where entries.count { $0.kind != .noFigure } == 1: return "alle cijfers zijn gelijk"
    case nil: return "van laag naar hoog, zonder oordeel; in klassen van ongeveer evenveel wijken"
    case let reference?:
      return store.mark(store.ranking(indicator), of: reference)
        .map { "\(store.name(of: $0.reference)): \($0.text.full)" } ?? ""
    }
  }
}

extension MapClasses.Kind {
  /// What the class says: `veel gunstiger`; empty for one from low to high.
  package var words: String {
    switch self {
    case .judged(let verdict, let isStrong): (isStrong ? "veel " : "") + verdict.word
    case .step: ""
    case .inWords(let verdict): "\(verdict.word), in woorden"
    case .developed(let verdict): "\(verdict.development), in woorden"
    case .apart: "niet te vergelijken"
    case .gap(let absence): absence
    case .noFigure: "geen gegevens"
    }
  }

  fileprivate var isStep: Bool { if case .step = self { true } else { false } }
}
