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
    return Answer(
      title: words.isEmpty ? "Alle cijfers" : "Cijfers: \(words.joined(separator: " "))",
      notes: selection.notes + [Note(.description, observations.count.counted("cijfer.", "cijfers."))],
      sections: [
        Section(
          columns: [
            .name("indicator"), .text("gebied"), .figure("cijfer"), .word("jaar"), .text("toelichting"),
          ],
          rows: rows(observations, store))
      ])
  }

  private func rows(_ observations: [Observation], _ store: Store) -> [Row] {
    // What is known of a pair is the same for each of its figures.
    var facts: [[String]: FigureFact] = [:]
    return observations.compactMap { observation in
      guard let indicator = store.indicator(observation.indicator), let area = store.area(observation.area)
      else { return nil }
      let pair = [indicator.id.rawValue, area.code.rawValue]
      let known = facts[pair] ?? store.fact(indicator, area)
      facts[pair] = known
      let fact = ObservationFact(observation, known, store)
      let figure = FigureText(observation, indicator)?.full ?? known.absence
      return Row(
        [
          Cell(indicator.name), Cell(area.name), Cell(figure, .strong),
          Cell(observation.periodWords, .muted), Cell(fact.hasFigure ? "" : known.reason, .muted),
        ], fact)
    }
  }
}
