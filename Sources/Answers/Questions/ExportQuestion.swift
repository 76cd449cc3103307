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
    let verdicts = verdicts(selection, store)
    // Of words that say nothing, such as a lone sign, the answer is not everything.
    guard !observations.isEmpty || !verdicts.isEmpty, words.isEmpty || !selection.isWhole else {
      throw .unknown(
        message: words.isEmpty
          ? "het pakket heeft geen cijfers" : "er zijn geen cijfers van \(words.joined(separator: " "))",
        nearest: [])
    }
    return Answer(
      title: words.isEmpty ? "Alle cijfers" : "Cijfers: \(words.joined(separator: " "))",
      notes: selection.notes + [Note(.description, counts(observations.count, verdicts.count))],
      sections: [
        Section(
          columns: [
            .name("indicator"), .text("gebied"), .figure("cijfer"), .word("jaar"), .text("toelichting"),
          ],
          rows: rows(observations, store) + verdicts)
      ])
  }

  private func counts(_ figures: Int, _ verdicts: Int) -> String {
    let parts = [
      figures == 0 && verdicts > 0 ? "" : figures.counted("cijfer", "cijfers"),
      verdicts == 0 ? "" : verdicts.counted("oordeel in woorden", "oordelen in woorden"),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " en ").asSentence
  }

  /// The verdicts of what has no place for a figure, which no row of a figure tells.
  private func verdicts(_ selection: FigureSelection, _ store: Store) -> [Row] {
    let pairs = store.content.assessments.filter { selection.contains($0.indicator, $0.area) }
      .grouped { [$0.indicator.rawValue, $0.area.rawValue] }.compactMap(\.elements.first)
    return pairs.compactMap { pair in
      guard store.observation(pair.indicator, pair.area) == nil, !store.hasFigure(pair.indicator, pair.area),
        let fact = store.fact(pair.indicator, pair.area)
      else { return nil }
      return Row(
        [
          Cell(fact.indicator.name), Cell(fact.area.name), Cell(fact.absence, .muted),
          Cell(pair.period.dutch, .muted), Cell(fact.verdict, .muted),
        ], fact.facts(nil, store))
    }
  }

  private func rows(_ observations: [Observation], _ store: Store) -> [Row] {
    // What is known of a pair is the same for each of its figures.
    var facts: [[String]: FigureFact] = [:]
    return observations.compactMap { observation in
      let pair = [observation.indicator.rawValue, observation.area.rawValue]
      guard let known = facts[pair] ?? store.fact(observation.indicator, observation.area) else { return nil }
      facts[pair] = known
      // A range is one figure, told where its first end stands.
      let range = known.readings.first { $0.bounds != nil && $0.observations.contains(observation) }
      guard range == nil || range?.first == observation else { return nil }
      let figure = range?.text.full ?? FigureText(observation, known.indicator)?.full ?? known.absence
      let told = (range?.observations ?? [observation]).map { ObservationFact($0, known, store) }
      return Row(
        [
          Cell(known.indicator.name), Cell(known.area.name), Cell(figure, .strong),
          Cell(range?.periodWords ?? store.periodWords(observation), .muted),
          Cell(told.contains(where: \.hasFigure) ? "" : known.reason, .muted),
        ], told)
    }
  }
}
