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

  /// Both ends as a cell; aloud each has its unit.
  var cell: Cell { Cell(words(\.text), spoken: words(\.spoken)) }

  /// `van 12% (Buitengebied) tot 27% (Lariks)`.
  private func words(_ text: (Cell) -> String) -> String {
    "van \(text(lowest.figure)) (\(lowest.area.name)) tot \(text(highest.figure)) (\(highest.area.name))"
  }
}
