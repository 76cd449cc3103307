/// Which themes the documents give figures of, wijk by wijk.
package struct Coverage: Sendable {
  /// One theme in one wijk, counted in indicators.
  package struct Cell: Hashable, Sendable {
    /// Those with a figure of the wijk.
    package let figures: Int
    /// The others, each by what there is instead.
    private let gaps: [Gap.Kind]

    init(figures: Int, gaps: [Gap.Kind]) {
      (self.figures, self.gaps) = (figures, gaps)
    }

    package func count(_ kind: Gap.Kind) -> Int { gaps.count { $0 == kind } }

    /// How many figures are missing.
    package var missing: Int { gaps.count(where: \.isMissing) }
  }

  /// One wijk with a cell for each theme.
  package struct Row: Hashable, Sendable {
    package let area: Area
    /// In the order of the themes.
    package let cells: [Cell]
  }

  package let themes: [Theme]
  /// In the order of the wijken.
  package let rows: [Row]
}

/// An indicator that an area has no figure of, and what kind of gap that is.
package struct Gap: Sendable {
  /// Why there is no figure, as data names it.
  package enum Kind: String, CaseIterable, Sendable {
    /// The document tells it in words.
    case inWords = "in_words"
    /// The document has a place for it, but no figure.
    case emptyInDocument = "missing"
    case cannotExist = "impossible"
    case suppressed
    /// Another wijk has a figure, this area is not named.
    case onlyElsewhere = "elsewhere"

    /// Whether there could have been a figure.
    package var isMissing: Bool { self != .cannotExist }

    /// What it is, in a few words.
    package var words: String {
      switch self {
      case .inWords: "alleen in woorden"
      case .emptyInDocument: "lege plek in het document"
      case .cannotExist: "kan niet bestaan"
      case .suppressed: "niet openbaar"
      case .onlyElsewhere: "alleen van andere wijken"
      }
    }

    /// What stands above such gaps.
    package var heading: String {
      switch self {
      case .inWords: "De documenten zeggen het alleen in woorden"
      case .emptyInDocument: "Het document heeft een lege plek"
      case .cannotExist: "Kan hier niet bestaan"
      case .suppressed: "Niet openbaar"
      case .onlyElsewhere: "De documenten geven het alleen voor andere wijken"
      }
    }

    /// So many of them: `2 plekken zonder cijfer in het document`.
    fileprivate func counted(_ count: Int) -> String {
      switch self {
      case .emptyInDocument: "\(count.counted("plek", "plekken")) zonder cijfer in het document"
      case .cannotExist: "\(count) die hier niet \(count == 1 ? "kan" : "kunnen") bestaan"
      case .inWords, .suppressed, .onlyElsewhere: "\(count) \(words)"
      }
    }
  }

  package let kind: Kind
  package let fact: FigureFact
  /// What there is instead: the verdict, why there is no figure, or which wijken have one.
  package let words: String

  package var indicator: Indicator { fact.indicator }
}

extension Store {
  /// The wijken that have a figure of an indicator, by name.
  package func wijkNames(with indicator: Indicator.ID) -> [String] {
    wijken.filter { hasFigure(indicator, $0.code) }.map(\.name)
  }

  /// How much there is of each theme in each wijk.
  package func coverage() -> Coverage {
    let byTheme = Dictionary(grouping: content.indicators, by: \.theme).mapValues { $0.map(\.id) }
    let rows = wijken.map { wijk in
      Coverage.Row(area: wijk, cells: content.themes.map { cell(wijk, byTheme[$0.id] ?? []) })
    }
    return Coverage(themes: content.themes, rows: rows)
  }

  /// The indicators of a theme that an area has no figure of, in the order of the package.
  package func gaps(in area: Area, theme: Theme.ID) -> [Gap] {
    content.indicators.filter { $0.theme == theme }.compactMap { indicator in
      guard let kind = gap(of: indicator.id, area) else { return nil }
      let fact = fact(indicator, area)
      let words =
        switch kind {
        case .inWords: fact.verdict
        case .onlyElsewhere: "wel van \(wijkNames(with: indicator.id).enumeration)"
        case .emptyInDocument, .cannotExist, .suppressed: fact.reason
        }
      return Gap(kind: kind, fact: fact, words: words)
    }
  }

  /// How many figures of a theme an area has, and how many there are of no wijk; each empty for none of the latter.
  package func extentWords(of theme: Theme.ID, in area: Area) -> (known: String, onlyAround: String) {
    let indicators = content.indicators.filter { $0.theme == theme }
    let known = indicators.count { hasFigure($0.id, area.code) }
    let around = indicators.count { !hasFigure($0.id, area.code) && gap(of: $0.id, area) == nil }
    return (
      known == 0
        ? "Van \(area.name) is er geen enkel cijfer."
        : "\(known.counted("cijfer", "cijfers")) \(known == 1 ? "is" : "zijn") er wel.",
      around == 0
        ? ""
        : "\(around.counted("cijfer", "cijfers")) \(around == 1 ? "geldt" : "gelden") alleen voor een ander soort "
          + "gebied, zoals de gemeente."
    )
  }

  private func cell(_ area: Area, _ indicators: [Indicator.ID]) -> Coverage.Cell {
    Coverage.Cell(
      figures: indicators.count { hasFigure($0, area.code) },
      gaps: indicators.compactMap { gap(of: $0, area) })
  }

  /// Why an area has no figure; nil where it has one, or where no other wijk has one either.
  private func gap(of indicator: Indicator.ID, _ area: Area) -> Gap.Kind? {
    guard !hasFigure(indicator, area.code) else { return nil }
    guard assessments(indicator, area.code).isEmpty else { return .inWords }
    return switch observations(indicator, area.code).first?.status {
    // The area has no figure, so a wijk that has one is another.
    case nil: isKnownInWijken(indicator) ? .onlyElsewhere : nil
    case .cannotExist: .cannotExist
    case .suppressed: .suppressed
    default: .emptyInDocument
    }
  }
}

extension Coverage.Cell {
  /// What there is and what not, in a short phrase: `3 cijfers, 1 plek zonder cijfer in het document`.
  package var words: String {
    let present = Gap.Kind.allCases.filter { count($0) > 0 }.map { $0.counted(count($0)) }
    return figures == 0 && present.isEmpty
      ? "geen cijfers: de documenten geven er geen per wijk"
      : ([figures.counted("cijfer", "cijfers")] + present).joined(separator: ", ")
  }
}
