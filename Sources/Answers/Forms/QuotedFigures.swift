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

  /// What the documents say with single figures, each with its mark.
  package var remarks: [String] { references.remarkNotes.map(Self.line) }

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

  private init(_ title: String, _ sentences: [String] = [], _ facts: [any Fact] = []) {
    (self.title, self.sentences, row) = (title, sentences.map(\.asSentence), Row([], facts))
  }

  /// Nil where the data does not know the subject.
  init?(_ subject: QuotedFigures.Subject, _ store: Store) {
    switch subject {
    case .figure(let id, let code):
      guard let fact = store.fact(id, code) else { return nil }
      self.init(fact, store)
    case .indicator(let id):
      guard let indicator = store.indicator(id) else { return nil }
      self.init(indicator, store)
    case .area(let code):
      guard let area = store.area(code) else { return nil }
      self.init("\(area.name), \(store.title(of: area))")
    }
  }

  private init(_ fact: FigureFact, _ store: Store) {
    let reserves = fact.current.flatMap(\.observations).filter { $0.status != .normal }.map(\.reserveWords)
    let absence = fact.isTold ? "" : "\(fact.absence): \(fact.reason)"
    let more = [absence, fact.standing, fact.rank?.words ?? "", fact.trend?.sentence ?? ""]
    self.init(
      "\(fact.indicator.name) in \(fact.area.name)\(fact.hasFigure ? ": \(fact.figures)" : "")",
      more.filter { !$0.isEmpty }.map(\.capitalisedFirst) + reserves.unique,
      fact.hasFigure
        ? fact.current.flatMap { fact.facts($0, among: fact.current, store) }
        : fact.facts(nil, among: [], store))
  }

  private init(_ indicator: Indicator, _ store: Store) {
    let ranking = store.ranking(indicator)
    if let words = ranking.spreadWords {
      let ends = ranking.ends.map { store.fact(indicator, $0) }
      let periods = ends.compactMap { $0.current.first?.periodWords }.unique.enumeration
      self.init(
        "\(indicator.name) (\(periods))", [words], ends.flatMap { $0.facts($0.current.first, store) })
    } else if let gemeente = store.gemeente {
      self.init(store.fact(indicator, gemeente), store)
    } else {
      self.init(indicator.name)
    }
  }
}
