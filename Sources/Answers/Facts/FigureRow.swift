import BredeWelvaart
import Cells
import Pictures

// What a reader sees of a figure, piece by piece, and the facts that a row of it stands for.

extension FigureFact {
  /// A row for each time, that which stands for the area first; or one that says why there is no figure.
  func rows(_ readings: [Reading], _ store: Store, _ cells: (FigureCells) -> [Cell]) -> [Row] {
    guard hasFigure else { return [row(nil, among: [], store, cells)] }
    return readings.map { row($0, among: readings, store, cells) }
  }

  /// The row of a reading among those that have their development shown; without one, of what there is instead.
  func row(
    _ reading: Reading?, among shown: [Reading]? = nil, _ store: Store, _ cells: (FigureCells) -> [Cell]
  ) -> Row {
    Row(
      cells(FigureCells(fact: self, reading: reading, shown: shown ?? [])),
      facts(reading, among: shown, store))
  }

  /// What a row of a reading stands for: each figure by itself, and verdicts in words.
  ///
  /// Where developments are shown, one that ends in a figure which is not is a fact of its own, with its own source.
  func facts(_ reading: Reading?, among shown: [Reading]? = nil, _ store: Store) -> [any Fact] {
    let figures = reading?.observations.map { ObservationFact($0, self, store) }
    let isLeading = reading == nil || reading == current.first
    let end = shown.flatMap { trend(with: reading, among: $0)?.change?.last }
    let isApart = end.map { reading?.observations.contains($0) != true } ?? false
    return (figures ?? [ObservationFact(gap, self, store)])
      + (isLeading ? assessments.map { PlainFact.assessment($0, self, store) } : [])
      + (isApart ? [DevelopmentFact(store.development(indicator, area), store)] : [])
  }
}

/// The cells of a figure in the columns of a table.
struct FigureCells {
  let fact: FigureFact
  /// Nil where there is no figure.
  let reading: Reading?
  /// The figures that have a row; one of them has the development.
  let shown: [Reading]

  /// Whether it is what the comparison and the place are of.
  private var isLeading: Bool { reading == nil || reading == fact.current.first }

  var name: Cell { Cell(fact.indicator.name) }

  /// The figure with its unit and reserve, or what stands in its place.
  var figure: Cell {
    if let reading { return Cell(reading.text.full, .strong) }
    // Aloud the reason says it; a verdict stands in the reason's place.
    return Cell(fact.absence, .muted, spoken: fact.isInWords && fact.gap != nil ? fact.absence : "")
  }

  /// The year or years; that no year is known is only worth saying of a figure.
  var period: Cell { Cell(reading?.periodWords ?? fact.gap?.dutchPeriod ?? "", .muted) }

  /// The verdict and what it is held against; why there is no figure where there is none.
  var standing: Cell {
    guard isLeading else { return "" }
    let style = fact.comparison?.verdict?.textStyle ?? .plain
    guard reading == nil, !fact.isInWords else { return Cell(fact.standing, style) }
    return Cell(fact.reason, .muted, spoken: "\(fact.absence): \(fact.reason)")
  }

  /// The place among the wijken and what it means: `2e laagste van 9, 2e gunstigst`.
  var place: Cell {
    isLeading ? Cell(fact.rank?.words ?? "", .muted) : ""
  }

  /// The development: `werd gunstiger (2016–2024): 3 procentpunt hoger, …`.
  var development: Cell {
    guard let trend = fact.trend(with: reading, among: shown) else { return "" }
    return Cell(trend.explanation(fact.indicator), trend.verdict.textStyle)
  }
}
