/// Figures as they are quoted elsewhere, with all that it takes to use them.
package struct FigureQuotation: Hashable, Sendable {
  /// What it is and when it holds: `Eenzaamheid in Lariks: 53,2% (2024)`.
  package let figure: String
  /// All of it in sentences, with where it comes from and what is to be known about it.
  package let text: String

  /// Quotes figures of one indicator; nil where there is none among them.
  package init?(_ observations: [Observation], _ store: Store) {
    let known = observations.filter { $0.value != nil }
    guard let first = known.first, let indicator = store.indicator(first.indicator) else { return nil }
    let areas = known.grouped(by: \.area).map { code, figures in
      (
        name: store.area(code)?.name ?? code.rawValue,
        words: store.readings(figures, indicator).map(\.words).joined(separator: ", ")
      )
    }
    if let area = areas.first, areas.count == 1 {
      figure = "\(indicator.name) in \(area.name): \(area.words)"
    } else {
      figure = "\(indicator.name): " + areas.map { "\($0.name) \($0.words)" }.joined(separator: "; ")
    }
    let reserves = known.filter { $0.status != .normal }.map(\.reserveWords).unique
    let caveats = known.flatMap { store.caveats($0.indicator, area: $0.area) }.unique
      .filter { caveat in
        // What is to be known of additions alone says nothing about what a document gives.
        known.contains(where: \.isAddition) || !store.isOnAdditions(caveat)
      }
    let sources = known.map { store.words(for: $0.citation) }.unique
    let notes = known.map(\.note).filter { !$0.isEmpty }.unique.map { RemarkLabel.note.line($0.asSentence) }
    let sentences =
      [figure.asSentence] + reserves + notes + [RemarkLabel.source.line(sources).asSentence]
      + caveats.map { RemarkLabel.caveat.line($0.wordsWithTitle) }
    text = sentences.joined(separator: " ")
  }
}
