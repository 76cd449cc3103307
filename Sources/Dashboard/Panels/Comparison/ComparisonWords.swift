import BredeWelvaart

extension PageContext {
  /// What the foot of a comparison says about a line.
  ///
  /// The figures with their years come first, then the tolerance and the sources.
  func remarks(about row: SideBySide.Row, of areas: [Area]) -> [Page.Remark] {
    let indicator = row.indicator
    var remarks = [
      Page.Remark("\(indicator.name): \(figures(row, of: areas))."),
      Page.Remark("\(difference(row)) \(indicator.direction.words)"),
    ]
    remarks += areas.flatMap { store.caveats(indicator.id, area: $0.code) }.unique.map(Page.Remark.caveat)
    let citations = row.figures.flatMap(\.fact.citations).unique
    if !citations.isEmpty {
      let documents = citations.map(\.source).unique.map(store.shortName)
      let forms = [citations.map(store.words), citations.map(store.shortWords), documents]
        .map { "Bron: \($0.joined(separator: "; "))" }
      remarks.append(Page.Remark(forms[0], .muted, .source, shorter: Array(forms.dropFirst())))
    }
    remarks += row.figures.flatMap(\.fact.notes).unique.map {
      Page.Remark("Noot: \($0.asSentence)", .muted, .note)
    }
    remarks.append(Page.Remark(indicator.definition, .muted, .definition))
    return remarks
  }

  /// The figures, with the years where they are not all of one.
  private func figures(_ row: SideBySide.Row, of areas: [Area]) -> String {
    let words = zip(areas, row.figures).map { area, figure in
      "\(area.name) \(row.words(of: figure))"
    }
    return words.joined(separator: ", ") + (row.sharedPeriod.map { " (\($0))" } ?? "")
  }

  private func difference(_ row: SideBySide.Row) -> String {
    guard row.isComparable else {
      if !row.verdicts.isEmpty { return row.verdicts.map(\.words).joined(separator: "; ").asSentence }
      let reason = row.reasonApart
      return reason.isEmpty ? "Er is niets om mee te vergelijken." : reason.capitalisedFirst.asSentence
    }
    let margin = row.indicator.marginWords(state.toleranceScale)
    return row.differs
      ? "Dat verschilt meer dan de marge van \(margin)." : "Dat is gelijk: de marge is \(margin)."
  }
}
