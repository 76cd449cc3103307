extension Store {
  /// The glossary in the order of the alphabet, whatever accents there are.
  package var alphabeticalTerms: [Term] {
    content.glossary.stablySorted(by: \.term.slug)
  }

  /// The word with that slug, or whose abbreviation has it.
  package func term(slug: String) -> Term? {
    content.glossary.first { $0.term.hasSlug(slug) }
      ?? content.glossary.first { !$0.abbreviation.isEmpty && $0.abbreviation.hasSlug(slug) }
  }

  /// The terms of the glossary that occur in a text.
  package func terms(in text: String) -> [Term] {
    TermFinder(content.glossary).terms(in: text)
  }
}

extension Term {
  /// The word, and its abbreviation where it has one.
  package var names: [String] { [term, abbreviation].filter { !$0.isEmpty } }

  /// Whether two words share a name or an abbreviation.
  package func isNamed(like other: Term) -> Bool {
    let own = names.map(\.slug)
    return other.names.contains { own.contains($0.slug) }
  }
}
