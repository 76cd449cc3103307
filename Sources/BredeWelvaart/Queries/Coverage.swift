/// Which themes the documents give figures of, wijk by wijk.
public struct Coverage: Sendable {
  /// One theme in one wijk, counted in indicators.
  public struct Cell: Hashable, Sendable {
    /// Those with a figure of the wijk.
    public let figures: Int
    /// Those that the document has a place for, but no figure.
    public let missing: Int
    /// Those that cannot have a figure here.
    public let impossible: Int
    /// Those whose figure is kept back.
    public let suppressed: Int
    /// Those that only other wijken have a figure of.
    public let others: Int
  }

  /// One wijk with a cell for each theme.
  public struct Row: Hashable, Sendable {
    public let area: Area
    /// In the order of the themes.
    public let cells: [Cell]
  }

  public let themes: [Theme]
  /// In the order of the wijken.
  public let rows: [Row]
}

/// An indicator that an area has no figure of, and what kind of gap that is.
public struct Gap: Hashable, Sendable {
  /// Why there is no figure.
  public enum Kind: String, CaseIterable, Sendable {
    /// The document has a place for it, but no figure.
    case emptyInDocument
    case cannotExist
    case suppressed
    /// Another wijk has a figure, this area is not named.
    case onlyElsewhere
  }

  public let indicator: Indicator
  public let kind: Kind
  /// What the document says instead; nil where it does not name the area.
  public let observation: Observation?
}

extension Store {
  /// How much there is of each theme in each wijk.
  public func coverage() -> Coverage {
    let byTheme = Dictionary(grouping: content.indicators, by: \.theme)
    let known = knownInWijken
    let rows = wijken.map { wijk in
      Coverage.Row(area: wijk, cells: content.themes.map { cell(wijk, byTheme[$0.id] ?? [], known) })
    }
    return Coverage(themes: content.themes, rows: rows)
  }

  /// The indicators of a theme that an area has no figure of, in the order of the package.
  public func gaps(in area: Area, theme: Theme.ID) -> [Gap] {
    let known = knownInWijken
    return content.indicators.filter { $0.theme == theme }.compactMap { gap($0, area, known) }
  }

  private func cell(
    _ area: Area, _ indicators: [Indicator], _ known: Set<Indicator.ID>
  ) -> Coverage.Cell {
    let kinds = indicators.compactMap { gap($0, area, known)?.kind }
    func count(_ kind: Gap.Kind) -> Int { kinds.count { $0 == kind } }
    return Coverage.Cell(
      figures: indicators.count { hasFigure($0.id, area.code) }, missing: count(.emptyInDocument),
      impossible: count(.cannotExist), suppressed: count(.suppressed), others: count(.onlyElsewhere))
  }

  private func gap(_ indicator: Indicator, _ area: Area, _ known: Set<Indicator.ID>) -> Gap? {
    guard !hasFigure(indicator.id, area.code) else { return nil }
    let observation =
      observation(indicator.id, area.code) ?? observations(indicator.id, area.code).first
    guard let observation else {
      // The area has no figure, so a wijk that has one is another.
      return known.contains(indicator.id)
        ? Gap(indicator: indicator, kind: .onlyElsewhere, observation: nil) : nil
    }
    let kind: Gap.Kind =
      switch observation.status {
      case .cannotExist: .cannotExist
      case .suppressed: .suppressed
      default: .emptyInDocument
      }
    return Gap(indicator: indicator, kind: kind, observation: observation)
  }

  /// The indicators that at least one wijk has a figure of.
  private var knownInWijken: Set<Indicator.ID> {
    let codes = Set(wijken.map(\.code))
    return Set(
      content.observations.filter { $0.value != nil && codes.contains($0.area) }.map(\.indicator))
  }

  /// Whether there is any figure, be it one of a scenario.
  private func hasFigure(_ indicator: Indicator.ID, _ area: Area.Code) -> Bool {
    observations(indicator, area).contains { $0.value != nil }
  }
}
