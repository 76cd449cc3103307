import BredeWelvaart
import Cells

// What a reader sees of a figure, piece by piece.

extension FigureFact {
  /// The figure with its unit, unless a title says the unit, or that there is none.
  var figure: Cell {
    guard let observation, let words = observation.dutch(indicator) else {
      return Cell("geen cijfer", .muted, spoken: "")
    }
    let isInTitle = indicator.nameWithUnit != indicator.name || indicator.unit.note.hasPrefix("per ")
    return Cell(isInTitle ? observation.shortDutch(indicator) : words, .strong, spoken: words)
  }

  /// The year or years, with the scenario.
  ///
  /// That no year is known is only worth saying of a figure.
  var period: Cell {
    guard let observation, hasFigure || !observation.period.text.isEmpty else { return "" }
    return Cell(observation.periodWords, .muted)
  }

  /// The verdict and what it is held against: `ongunstiger dan midden (20%)`; why there is no figure where there is none.
  var standing: Cell {
    guard hasFigure else { return Cell(reason, .muted, spoken: "geen cijfer: \(reason)") }
    guard let comparison, let verdict = comparison.verdict else { return "" }
    let name = comparison.reference == .wijken ? "midden" : reference?.name ?? ""
    let value = comparison.referenceValue.map { " (\(indicator.shortDutch($0)))" } ?? ""
    let words =
      verdict == .equal
      ? "\(comparison.isSame || comparison.referenceValue == nil ? "" : "ongeveer ")gelijk aan"
      : "\(verdict.word) dan"
    return Cell(
      "\(words) \(name)\(value)", verdict.style,
      spoken: comparisonWords)
  }

  /// The place among the wijken: `2e van 9`.
  var place: Cell {
    Cell(rank.map { $0.count > 1 ? "\($0.place)e van \($0.count)" : "" } ?? "", .muted)
  }

  /// The development: `werd gunstiger (2016–2024)`.
  var development: Cell {
    trend.map { Cell("\($0.verdict == .equal ? "bleef" : "werd") \($0.words)", $0.verdict.style) } ?? ""
  }
}

extension Verdict {
  /// How the verdict's words look on a terminal with colours.
  var style: Style {
    switch self {
    case .better: Style(.betterText)
    case .worse: Style(.worseText)
    case .equal, .higher, .lower: .plain
    }
  }
}
