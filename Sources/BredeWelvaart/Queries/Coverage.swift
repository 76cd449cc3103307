/// Which themes the documents give figures of, wijk by wijk.
package struct Coverage: Sendable {
  /// One theme in one wijk, counted in indicators.
  package struct Cell: Hashable, Sendable {
    /// Those with a figure of the wijk.
    package let figures: Int
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
package struct Gap: Hashable, Sendable {
  /// Why there is no figure.
  package enum Kind: String, CaseIterable, Sendable {
    /// The document has a place for it, but no figure.
    case emptyInDocument
    case cannotExist
    case suppressed
    /// Another wijk has a figure, this area is not named.
    case onlyElsewhere
  }

  package let indicator: Indicator
  package let kind: Kind
  /// What the document says instead; nil where it does not name the area.
  package let observation: Observation?
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
      guard !hasFigure(indicator.id, area.code) else { return nil }
      let observation = placeWithoutFigure(indicator.id, area)
      return kind(of: observation, indicator.id).map {
        Gap(indicator: indicator, kind: $0, observation: observation)
      }
    }
  }

  private func cell(
    _ area: Area, _ indicators: [Indicator.ID]
  ) -> Coverage.Cell {
    let unknown = indicators.filter { !hasFigure($0, area.code) }
    let kinds = unknown.compactMap { kind(of: placeWithoutFigure($0, area), $0) }
    func count(_ kind: Gap.Kind) -> Int { kinds.count { $0 == kind } }
    return Coverage.Cell(
      figures: indicators.count - unknown.count, missing: count(.emptyInDocument),
      impossible: count(.cannotExist), suppressed: count(.suppressed), others: count(.onlyElsewhere))
  }

  /// What the documents say of an area instead of a figure; nil where they do not name it.
  private func placeWithoutFigure(_ indicator: Indicator.ID, _ area: Area) -> Observation? {
    observation(indicator, area.code) ?? observations(indicator, area.code).first
  }

  /// Why an area has no figure; nil where no other wijk has one either.
  private func kind(
    of observation: Observation?, _ indicator: Indicator.ID
  ) -> Gap.Kind? {
    switch observation?.status {
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
    guard figures + missing + impossible + suppressed + others > 0 else {
      return "geen cijfers: de documenten geven er geen per wijk"
    }
    let gaps = [
      "\(missing.counted("plek", "plekken")) zonder cijfer in het document",
      "\(impossible) die hier niet \(impossible == 1 ? "kan" : "kunnen") bestaan",
      "\(suppressed) niet openbaar",
      "\(others) alleen van andere wijken",
    ]
    let present = zip([missing, impossible, suppressed, others], gaps).filter { $0.0 > 0 }.map(\.1)
    return ([figures.counted("cijfer", "cijfers")] + present).joined(separator: ", ")
  }
}
