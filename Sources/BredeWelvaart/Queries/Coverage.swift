/// Which themes the documents give figures of, wijk by wijk.
package struct Coverage: Sendable {
  /// One theme in one wijk, counted in indicators.
  package struct Cell: Hashable, Sendable {
    /// Those with a figure of the wijk.
    package let figures: Int
    /// Those that a document gives a verdict or a development of, and no figure.
    package let inWords: Int
    /// Those that the document has a place for, but no figure.
    package let missing: Int
    /// Those that cannot have a figure here.
    package let impossible: Int
    /// Those whose figure is kept back.
    package let suppressed: Int
    /// Those that only other wijken have a figure of.
    package let others: Int
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
  /// Why there is no figure.
  package enum Kind: String, CaseIterable, Sendable {
    /// The document tells it in words.
    case inWords
    /// The document has a place for it, but no figure.
    case emptyInDocument
    case cannotExist
    case suppressed
    /// Another wijk has a figure, this area is not named.
    case onlyElsewhere
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
    return content.indicators.filter { $0.theme == theme }.compactMap { indicator in
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

  private func cell(
    _ area: Area, _ indicators: [Indicator.ID]
  ) -> Coverage.Cell {
    let kinds = indicators.compactMap { gap(of: $0, area) }
    func count(_ kind: Gap.Kind) -> Int { kinds.count { $0 == kind } }
    return Coverage.Cell(
      figures: indicators.count { hasFigure($0, area.code) }, inWords: count(.inWords),
      missing: count(.emptyInDocument),
      impossible: count(.cannotExist), suppressed: count(.suppressed), others: count(.onlyElsewhere))
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
    guard figures + inWords + missing + impossible + suppressed + others > 0 else {
      return "geen cijfers: de documenten geven er geen per wijk"
    }
    let gaps = [
      "\(inWords) alleen in woorden", "\(missing.counted("plek", "plekken")) zonder cijfer in het document",
      "\(impossible) die hier niet \(impossible == 1 ? "kan" : "kunnen") bestaan",
      "\(suppressed) niet openbaar",
      "\(others) alleen van andere wijken",
    ]
    let present = zip([inWords, missing, impossible, suppressed, others], gaps).filter { $0.0 > 0 }.map(\.1)
    return ([figures.counted("cijfer", "cijfers")] + present).joined(separator: ", ")
  }
}
