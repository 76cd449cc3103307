import BredeWelvaart

// From a text to the explanation of its words.

extension State {
  /// Explains the words of the item with the cursor: one by itself, several as a list, else all there are.
  mutating func showGlossary(_ knowledge: Knowledge) {
    let item = panel.flatMap { page(knowledge)?.item(at: $0.cursor) }
    let terms = item.map { self.terms(in: $0, knowledge) }?.map(\.term.slug) ?? []
    if terms.count == 1, let term = terms.first {
      push(.term(term), knowledge)
    } else {
      push(.glossary, knowledge)
      editPanel { $0.filter.terms = terms }
      resetCursor(knowledge)
    }
  }

  /// The words of the glossary in an item of the screen, or in the name and meaning of its figure.
  func terms(in item: PageItem, _ knowledge: Knowledge) -> [Term] {
    // The glossary explains its own words already.
    guard let panel, panel.route != .glossary, !item.words.isEmpty || item.figure != nil else {
      return []
    }
    let indicator = item.figure.flatMap { knowledge.store.indicator($0.indicator) }
    let text = [item.words, indicator?.name ?? "", indicator?.definition ?? ""].joined(separator: ". ")
    let terms = knowledge.terms.terms(in: text)
    // On a word's own screen only the other words are news.
    return terms.filter { panel.route != .term($0.term.slug) }
  }
}
