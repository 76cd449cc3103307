import BredeWelvaart
import Cells

/// An indicator of a theme: the figure of an area, and how far the wijken lie apart.
struct ThemeRow {
  let indicator: Indicator
  /// The figure of the area, or that there is none.
  let fact: FigureFact
  /// Nil where the wijken do not lie apart.
  private let spread: Spread?

  init(_ indicator: Indicator, _ area: Area, _ store: Store) {
    self.indicator = indicator
    fact = store.fact(indicator, area)
    spread = Spread(store.ranking(indicator), store)
  }

  /// Whether the wijken have different figures.
  var isSpread: Bool { spread != nil }
  /// Whether there is anything to show.
  var hasFigure: Bool { fact.hasFigure || isSpread }

  static func section(_ title: String, _ rows: [ThemeRow]) -> Section {
    // Few indicators of a gemeente are compared; a column for them would take room from the others.
    let isCompared = rows.contains { $0.fact.reference != nil }
    return Section(
      title,
      columns: [.name("indicator"), .figure("cijfer")] + (isCompared ? [.text("vergelijking")] : [])
        + [.text("wijken"), .word("jaar")],
      rows: rows.map { $0.row(isCompared: isCompared) })
  }

  /// The topics that there is more of, a line for each.
  static func contents(_ topics: [[ThemeRow]], _ store: Store) -> Section {
    let counts = store.figureCounts
    return Section(
      "Wat er verder is",
      columns: [.name("onderwerp"), .figure("aantal"), .text("waarover")],
      rows: topics.compactMap { rows in
        guard let topic = rows.first?.indicator.topic else { return nil }
        return Row(
          [
            Cell(topic),
            Cell("\(rows.count)", .muted, spoken: rows.count.counted("indicator", "indicatoren")),
            Cell(rows.map(\.indicator.name).joined(separator: " · "), .muted),
          ], rows.map { IndicatorFact($0.indicator, figures: counts[$0.indicator.id] ?? 0, store) },
          notes: .none)
      })
  }

  private func row(isCompared: Bool) -> Row {
    let own = fact.hasFigure ? [fact] : []
    let ends = spread.map { [$0.lowest, $0.highest] } ?? []
    let facts = own + ends.filter { $0.area != fact.area }
    let periods = facts.map(\.period.text).unique
    return Row(
      [Cell(indicator.nameWithUnit, spoken: indicator.name), own.first?.figure ?? ""]
        + (isCompared ? [own.first?.standing ?? ""] : [])
        + [spread?.cell ?? "", Cell(periods.joined(separator: ", "), .muted)],
      facts)
  }
}
