/// Where a word of the glossary occurs.
package struct TermUse: Sendable {
  package let indicators: [Indicator]
  package let statements: [Statement]
  package let actions: [Action]

  /// Looks for a word, in its singular or plural, in the names and texts of a store.
  package init(_ term: Term, _ store: Store) {
    let finder = TermFinder([term])
    let beginnings = [term.term, term.abbreviation].filter { !$0.isEmpty }.map(\.asciiBeginning)
    // Reading every text word by word takes too long for a key; few texts have a word that begins alike.
    func occurs(in text: String) -> Bool {
      beginnings.contains { text.hasWord(beginningWith: $0) } && !finder.terms(in: text).isEmpty
    }
    let content = store.content
    indicators = content.indicators.filter { occurs(in: $0.name) || occurs(in: $0.definition) }
    statements = content.statements.filter { occurs(in: $0.text) }
    actions = content.actions.filter { occurs(in: $0.text) }
  }
}
