import BredeWelvaart

/// What other words are about: figures in sentences of Markdown, with notes for the end of the text.
package struct QuotedFigures {
  /// What a passage is about.
  package enum Subject: Hashable, Sendable {
    case figure(Indicator.ID, Area.Code)
    /// All wijken.
    case indicator(Indicator.ID)
    case area(Area.Code)
  }

  private let store: Store
  private let passages: [Subject: Passage]
  private let references: References

  /// Prepares sentences about subjects, whose notes are numbered in this order.
  package init(_ subjects: [Subject], _ store: Store) {
    self.store = store
    let known = subjects.unique.compactMap { subject in
      Passage(subject, store).map { (subject, $0) }
    }
    passages = Dictionary(known) { first, _ in first }
    references = References(
      Answer(
        title: "",
        sections: [Section(columns: [], rows: known.map(\.1.row).filter { !$0.facts.isEmpty })]))
  }

  /// What a subject is, with its figure and the marks of its notes; nil where the data does not know it.
  package func words(about subject: Subject) -> String? {
    guard let passage = passages[subject] else { return nil }
    let marks = MarkdownText.escaped(references.marks(of: passage.row))
    let title = "**\(MarkdownText.escaped(passage.title).asSentence)**"
    return ([title] + passage.sentences.map(MarkdownText.escaped) + [marks])
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The documents that the figures come from, each with its mark.
  package var sources: [String] { references.sourceNotes.map(Self.line) }

  /// What is to be known about the figures, each with its mark.
  package var caveats: [String] { references.caveatNotes.map(Self.line) }

  private static func line(_ note: References.Note) -> String {
    MarkdownText.escaped(note.mark.isEmpty ? note.text : "\(note.mark) \(note.text)")
  }
}

/// A subject in sentences, with the facts behind them.
private struct Passage {
  let title: String
  let sentences: [String]
  let row: Row

  private init(_ title: String, _ sentences: [String] = [], _ facts: [FigureFact] = []) {
    (self.title, self.sentences, row) = (title, sentences.map(\.asSentence), Row([], facts))
  }

  /// Nil where the data does not know the subject.
  init?(_ subject: QuotedFigures.Subject, _ store: Store) {
    switch subject {
    case .figure(let id, let code):
      guard let indicator = store.indicator(id), let area = store.area(code) else { return nil }
      self.init(indicator, area, store)
    case .indicator(let id):
      guard let indicator = store.indicator(id) else { return nil }
      self.init(indicator, store)
    case .area(let code):
      guard let area = store.area(code) else { return nil }
      self.init("\(area.name), \(store.title(of: area))")
    }
  }

  private init(_ indicator: Indicator, _ area: Area, _ store: Store) {
    let fact = store.fact(indicator, area)
    let leading = [fact.observation].compactMap(\.self)
    let observations = fact.hasFigure ? leading : store.observations(indicator.id, area.code)
    guard let quotation = FigureQuotation(observations, store) else {
      self.init("\(indicator.name) in \(area.name)", ["Geen cijfer: \(fact.reason)"])
      return
    }
    let place = store.ranking(indicator).words(for: area.code).map { "\($0) wijken, van hoog naar laag" }
    let more = [fact.comparisonWords, place ?? "", fact.development.text].filter { !$0.isEmpty }
    self.init(
      quotation.figure, more.map(\.capitalisedFirst) + quotation.reserves,
      fact.hasFigure ? [fact] : observations.compactMap { store.fact($0) })
  }

  private init(_ indicator: Indicator, _ store: Store) {
    let ranking = store.ranking(indicator)
    if let spread = Spread(ranking, store), let words = ranking.spreadWords {
      let periods = [spread.lowest, spread.highest].map(\.period.text).unique.enumeration
      self.init("\(indicator.name) (\(periods))", [words], [spread.lowest, spread.highest])
    } else if let gemeente = store.gemeente {
      self.init(indicator, gemeente, store)
    } else {
      self.init(indicator.name)
    }
  }
}
