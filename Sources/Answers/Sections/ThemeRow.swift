import BredeWelvaart
import Cells

/// An indicator of a theme: the figure of an area, and how far the wijken lie apart.
struct ThemeRow {
  /// The figure of the area, or that there is none.
  let fact: FigureFact
  private let ranking: Ranking

  init(_ fact: FigureFact, _ store: Store) {
    self.fact = fact
    ranking = store.ranking(fact.indicator)
  }

  var indicator: Indicator { fact.indicator }

  /// Whether the wijken have different figures.
  var isSpread: Bool { ranking.spread != nil }
  /// Whether there is anything to show.
  var isKnown: Bool { fact.isTold || isSpread }

  static func section(_ title: String, _ rows: [ThemeRow], _ store: Store) -> Section {
    // Few indicators of a gemeente are compared; a column for them would take room from the others.
    let isCompared = rows.contains { !$0.fact.standing.isEmpty }
    let hasTrend = rows.contains { $0.fact.trend != nil }
    return Section(
      title,
      columns: [.name("indicator"), .figure("cijfer")] + (isCompared ? [.text("vergelijking")] : [])
        + (hasTrend ? [.text("ontwikkeling")] : []) + [.text("wijken"), .word("jaar")],
      rows: rows.flatMap { $0.rows(isCompared: isCompared, hasTrend: hasTrend, store) })
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

  /// A row for each time that the area has a figure of; the first says how far the wijken lie apart.
  private func rows(isCompared: Bool, hasTrend: Bool, _ store: Store) -> [Row] {
    let ends = ranking.ends.map { store.fact(indicator, $0) }.filter { $0.area != fact.area }
    let shown = fact.hasFigure ? fact.readings : []
    return (shown.isEmpty ? [nil] : shown.map(Optional.some)).enumerated().map { index, reading in
      let cells = FigureCells(fact: fact, reading: reading, shown: shown)
      let own = fact.isTold
      let others = index == 0 ? ends.flatMap { $0.facts($0.current.first, store) } : []
      let periods = ([reading] + (index == 0 ? ends.map(\.current.first) : [])).compactMap { $0?.periodWords }
      return Row(
        [cells.name, own ? cells.figure : ""] + (isCompared ? [own ? cells.standing : ""] : [])
          + (hasTrend ? [Cell(fact.trend(with: reading, among: shown)?.words ?? "")] : [])
          + [
            Cell(index == 0 ? ranking.spread ?? "" : ""),
            Cell(periods.unique.joined(separator: ", "), .muted),
          ],
        (own ? fact.facts(reading, among: shown, store) : []) + others)
    }
  }
}
