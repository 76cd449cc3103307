import BredeWelvaart

/// What a word of the glossary means and where it occurs, or which words there are.
package struct TermQuestion: Question {
  package let extent: Store.Extent = [.glossary, .statements, .plans]
  private let word: String

  /// Asks about a word or an abbreviation; an empty one asks for the list.
  package init(_ word: String) {
    self.word = word
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    guard !word.isEmpty else { return list(store) }
    // One abbreviation may stand for more; whoever asks for it gets them all.
    let named = store.content.glossary.filter { $0.names.contains { $0.slug == word.slug } }
    if let first = named.first { return explanation(first, also: Array(named.dropFirst()), [], store) }
    let candidates = store.content.glossary.map { NameFinder<Term>.Candidate($0, names: $0.names) }
    let meant = try store.meant(word, "begrip", "begrippen", candidates, name: \.name) {
      Unanswered.Choice($0.name)
    }
    return explanation(meant.subject, also: [], meant.notes, store)
  }

  private func list(_ store: Store) -> Answer {
    let sections = store.alphabeticalTerms.grouped { $0.term.slug.first }.map { letter, terms in
      Section.terms(letter.map { String($0).uppercased() } ?? "", terms, store)
    }
    return Answer(title: "De begrippen", sections: sections)
  }

  /// The meanings of a word, and what it is used in.
  private func explanation(_ term: Term, also: [Term], _ notes: [Note], _ store: Store) -> Answer {
    let terms =
      [term] + also
      + store.content.glossary.filter { $0 != term && !also.contains($0) && $0.isNamed(like: term) }
    let uses = terms.map { TermUse($0, store) }
    // Of words that share an abbreviation, that is the name.
    let name = terms.count > 1 ? term.abbreviation : term.name
    let meanings =
      terms.count > 1
      ? [Note(.reading, "\(name) betekent in de documenten niet overal hetzelfde.")] : []
    return Answer(
      title: name, notes: notes + meanings + use(uses, term),
      sections: [
        .terms("", terms, store),
        Section(
          "Indicatoren met dit begrip", columns: [.name("indicator"), .text("id")],
          rows: uses.flatMap(\.indicators).unique.map { indicator in
            Row(
              [Cell(indicator.name), Cell(indicator.id.rawValue, .muted)],
              HitFact(
                subject: .indicator, word: "indicator", title: indicator.name,
                detail: store.theme(indicator.theme)?.name ?? "", id: indicator.id.rawValue, areas: [],
                lookUp: "indicator \(indicator.id)"))
          }),
      ])
  }

  /// In how many texts a word occurs, and how to read them.
  private func use(_ uses: [TermUse], _ term: Term) -> [Note] {
    let counts = [
      uses.flatMap(\.statements).unique.count.counted("uitspraak", "uitspraken"),
      uses.flatMap(\.actions).unique.counts,
    ].filter { !$0.hasPrefix("geen") }
    guard !counts.isEmpty else { return [] }
    let words = (uses.count > 1 ? term.abbreviation : term.term).lowercased()
    return [Note(.description, "Het woord staat in \(counts.enumeration): wijkwiel zoek \(words)")]
  }
}

extension Section {
  /// Words of the glossary with what they mean.
  static func terms(_ title: String, _ terms: [Term], _ store: Store) -> Section {
    Section(
      title, columns: [.name("begrip"), .text("uitleg")],
      rows: terms.map { Row([Cell($0.name), Cell($0.definition)], PlainFact.term($0, store)) })
  }
}
