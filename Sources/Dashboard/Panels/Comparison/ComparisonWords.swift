import BredeWelvaart

extension PageContext {
  /// What the foot of a comparison says about a line.
  ///
  /// The figures with their years come first, then the tolerance and the sources.
  func remarks(about row: SideBySide.Row, of areas: [Area]) -> [Footnote] {
    let indicator = row.indicator
    var footnotes = [
      Footnote("\(indicator.name): \(figures(row, of: areas))."),
      Footnote("\(difference(row)) \(indicator.direction.words)"),
    ]
    footnotes += areas.flatMap { store.caveats(indicator.id, area: $0.code) }.unique.map(Footnote.caveat)
    footnotes += store.footnotes(row.figures.flatMap(\.fact.citations).unique)
    footnotes += row.figures.flatMap(\.fact.notes).unique.map(Footnote.note)
    return footnotes + [Footnote(indicator.definition, .definition)]
  }

  /// The figures, with the years where they are not all of one.
  private func figures(_ row: SideBySide.Row, of areas: [Area]) -> String {
    let words = zip(areas, row.figures).map { "\($0.name) \(row.words(of: $1))" }
    return words.joined(separator: ", ") + (row.sharedPeriod.map { " (\($0))" } ?? "")
  }

  private func difference(_ row: SideBySide.Row) -> String {
    let asides = row.asides.map(\.capitalisedFirst.asSentence).joined(separator: " ")
    guard row.isComparable else { return asides.isEmpty ? "Er is niets om mee te vergelijken." : asides }
    let margin = row.indicator.marginWords(state.toleranceScale)
    let words =
      row.differs ? "Dat verschilt meer dan de marge van \(margin)." : "Dat is gelijk: de marge is \(margin)."
    return asides.isEmpty ? words : "\(words) \(asides)"
  }
}
