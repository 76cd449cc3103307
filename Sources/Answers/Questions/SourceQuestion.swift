import BredeWelvaart

/// Where things stand: the documents, the places in one, or the facts found by some words.
package struct SourceQuestion: Question {
  package let extent = Store.Extent.everything
  private let words: [String]
  private let most: Int

  /// Asks about a document, or about words in one or in all; no words ask for the list of documents.
  package init(_ words: [String], most: Int = SearchQuestion.usualCount) {
    self.words = words.flatMap { $0.split(separator: " ").map(String.init) }
    self.most = most
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    guard !words.isEmpty else { return store.documents }
    let text = words.joined(separator: " ")
    let named = store.sources(titled: text)
    if let only = named.first, named.count == 1 {
      return store.document(only, only.isNamed(text) ? [] : [Self.understood(text, only)])
    }
    if let (source, rest) = documentAndRest(store) { return try facts(rest, in: source, store) }
    guard named.isEmpty else {
      throw .ambiguous(
        message: "‘\(text)’ past bij meer documenten; kies er een:", choices: named.map(Self.choice))
    }
    return try facts(text, in: nil, store)
  }

  /// A document's whole name before or after other words.
  private func documentAndRest(_ store: Store) -> (source: Source, rest: String)? {
    for count in words.indices.dropFirst().reversed() {
      for (name, rest) in [
        (words.prefix(count), words.dropFirst(count)), (words.suffix(count), words.dropLast(count)),
      ] {
        let text = name.joined(separator: " ")
        if let source = store.content.sources.first(where: { $0.isNamed(text) }) {
          return (source, rest.joined(separator: " "))
        }
      }
    }
    return nil
  }

  private func facts(_ text: String, in source: Source?, _ store: Store) throws(Unanswered) -> Answer {
    let finder = FactFinder(text, store)
    // Where no name fits better, a part of a title or a misspelled one is meant.
    if source == nil, case .source(let id)? = finder.found.first?.subject, let only = store.source(id) {
      return store.document(only, [Self.understood(text, only)])
    }
    let all = finder.cited
    let found = source.map { source in all.filter { $0.origin?.citation.source == source.id } } ?? all
    guard !found.isEmpty else {
      guard let source, !all.isEmpty else { throw store.nothingFound(text) }
      throw .unknown(
        message: "‘\(text)’ is niet gevonden in \(source.title)",
        nearest: all.compactMap { $0.origin.flatMap { store.source($0.citation.source) } }.unique
          .map(Self.choice))
    }
    let shown = found.prefix(most)
    let sections = shown.grouped { $0.origin?.title ?? "" }.map { title, rows in
      Section(
        title, columns: [.word("soort"), .name("wat"), .text("plaats")],
        rows: rows.map { row in
          Row(
            [
              Cell(row.word, .muted), Cell(row.words), Cell(row.origin?.citation.locator ?? "", .muted),
            ], row.facts, notes: .caveats)
        })
    }
    return Answer(
      title: "Waar ‘\(text)’ staat",
      notes: .rest(shown: shown.count, of: found.count, "wijkwiel bron \(text)"), sections: sections)
  }

  private static func choice(_ source: Source) -> Unanswered.Choice {
    Unanswered.Choice(source.id.rawValue, source.markedTitle)
  }

  private static func understood(_ text: String, _ source: Source) -> Note {
    Note(.understood, "‘\(text)’ is gelezen als \(source.markedTitle).")
  }
}

extension Source {
  /// Whether that is one of its whole names.
  func isNamed(_ text: String) -> Bool {
    [id.rawValue, title, shortTitle].contains { $0.slug == text.slug }
  }
}

extension Store {
  /// The documents with that name, or else with all of the words in their title.
  fileprivate func sources(titled text: String) -> [Source] {
    if let exact = content.sources.first(where: { $0.isNamed(text) }) { return [exact] }
    let typed = text.slug.split(separator: "-")
    return content.sources.filter { source in
      let words = source.title.slug.split(separator: "-")
      return !typed.isEmpty && typed.allSatisfy(words.contains)
    }
  }
}
