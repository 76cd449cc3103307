import BredeWelvaart

/// Every figure in the package, or those that some words are about.
package struct ExportQuestion: Question {
  package let extent = Store.Extent.figures
  private let words: [String]

  /// Asks for the figures of indicators and areas; without words, for all.
  package init(_ words: [String]) {
    self.words = words
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let selection = try FigureSelection(words, store)
    let observations = store.content.observations.filter(selection.contains)
    // Of words that say nothing, such as a lone sign, the answer is not everything.
    guard !observations.isEmpty, words.isEmpty || !selection.isWhole else {
      throw .unknown(
        message: words.isEmpty
          ? "het pakket heeft geen cijfers" : "er zijn geen cijfers van \(words.joined(separator: " "))",
        nearest: [])
    }
    let facts = observations.compactMap(store.factInFull)
    return Answer(
      title: words.isEmpty ? "Alle cijfers" : "Cijfers: \(words.joined(separator: " "))",
      notes: selection.notes + [Note(.description, observations.count.counted("cijfer.", "cijfers."))],
      sections: [
        Section(
          columns: [
            .name("indicator"), .text("gebied"), .figure("cijfer"), .word("jaar"), .text("toelichting"),
          ],
          rows: facts.map { fact in
            Row(
              [
                Cell(fact.indicator.nameWithUnit, spoken: fact.indicator.name), Cell(fact.area.name),
                fact.figure, fact.period,
                Cell(fact.hasFigure ? fact.observation?.note ?? "" : fact.reason, .muted),
              ], fact)
          })
      ])
  }
}

extension Store {
  /// A figure as it is, with its comparison where it is the one that stands for its area.
  func factInFull(_ observation: Observation) -> FigureFact? {
    guard let indicator = indicator(observation.indicator), let area = area(observation.area),
      self.observation(indicator.id, area.code) == observation
    else { return fact(observation) }
    return fact(indicator, area)
  }
}
