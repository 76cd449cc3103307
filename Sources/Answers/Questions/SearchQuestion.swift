import BredeWelvaart

/// What there is with some words in it, of every kind.
package struct SearchQuestion: Question {
  /// As many as fit on a screen.
  package static let usualCount = 20

  package let extent = Store.Extent.everything
  private let words: String
  private let most: Int

  /// Asks for the best hits, at most so many.
  package init(_ words: String, most: Int = usualCount) {
    self.words = words
    self.most = most
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let hits = FactFinder(words, store).hits
    guard !hits.isEmpty else { throw store.nothingFound(words) }
    let rows = hits.prefix(most).map { hit in
      Row(
        [Cell(hit.word, .muted), Cell(hit.title), Cell(hit.detail, hit.figure == nil ? .plain : .strong)], hit
      )
    }
    return Answer(
      title: "Gevonden voor ‘\(words)’",
      notes: .rest(shown: rows.count, of: hits.count, "wijkwiel zoek \(words)"),
      sections: [
        Section(columns: [.word("soort"), .name("titel"), .text("toelichting")], rows: Array(rows))
      ])
  }
}

extension [Note] {
  /// Says how much is left out, and what to type for all.
  static func rest(shown: Int, of all: Int, _ command: String) -> [Note] {
    guard shown < all else { return [] }
    return [Note(.absence, "Dit zijn de eerste \(shown) van \(all). Alles: \(command) --aantal \(all)")]
  }
}
