import BredeWelvaart

/// How far the wijken lie apart.
struct Spread {
  let lowest: FigureFact
  let highest: FigureFact

  /// Nil where fewer than two wijken have a figure, or all have the same.
  init?(_ ranking: Ranking, _ store: Store) {
    guard let high = ranking.entries.first, let low = ranking.entries.last,
      high.value.doubleValue != low.value.doubleValue
    else { return nil }
    lowest = store.fact(ranking.indicator, low.area)
    highest = store.fact(ranking.indicator, high.area)
  }

  /// Both ends as a cell: `van 12% (Buitengebied) tot 27% (Lariks)`.
  var cell: Cell { Cell("van \(words(lowest)) tot \(words(highest))") }

  private func words(_ fact: FigureFact) -> String {
    "\(fact.current.first?.text.full ?? "") (\(fact.area.name))"
  }
}
