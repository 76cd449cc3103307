import BredeWelvaart
import Cells

/// What there is with some words in it, of every kind.
package struct SearchQuestion: Question {
  /// As many as fit on a screen.
  package static let usualCount = 20

  /// What is looked at first.
  private static let readAtOnce = 5

  package let extent = Store.Extent.everything
  private let words: String
  private let most: Int

  /// Asks for the best hits, at most so many.
  package init(_ words: String, most: Int = usualCount) {
    (self.words, self.most) = (words, most)
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let parts = words.split(separator: " ").map(String.init)
    if let unasked = store.nothingAsked(parts) { throw unasked }
    let hits = FactFinder(words, store).hits
    guard !hits.isEmpty else { throw store.nothingFound(words) }
    // Where only other areas have it, that is the answer.
    if let area = store.areas(in: parts).areas.first,
      !hits.contains(where: { $0.areas.contains(area) || $0.subject == .facility }),
      let elsewhere = store.nothingOfArea(parts)
    {
      throw elsewhere
    }
    let all = hits.grouped(by: \.row).map(\.elements)
    let shown = Array(all.prefix(most))
    return Answer(
      title: "Gevonden voor ‘\(words)’",
      notes: Self.absence(of: TimeWords(parts), among: shown.prefix(Self.readAtOnce).flatMap(\.self), store)
        + .rest(shown: shown.count, of: all.count, "wijkwiel zoek \(words)"),
      sections: [.hits(shown)])
  }
}

extension SearchQuestion {
  /// Says which times none of the first things found tells of.
  private static func absence(of times: TimeWords, among hits: [HitFact], _ store: Store) -> [Note] {
    let hasForecast = hits.contains { store.indicator(Identifier($0.id))?.kind == .forecast }
    return times.absence(in: hits.flatMap { [$0.title, $0.detail] }, hasForecast: hasForecast)
      .map { Note(.absence, $0) }
  }
}

extension Section {
  /// What was found, in the order given; hits of one row are told together.
  static func hits(_ rows: [[HitFact]]) -> Section {
    Section(
      columns: [.word("soort"), .name("titel"), .text("toelichting")],
      rows: rows.compactMap { hits in
        hits.first.map { hit in
          let style: Style = hit.figure?.hasFigure == true ? .strong : .plain
          return Row([Cell(hit.word, .muted), Cell(hit.title), Cell(hit.detail, style)], hits)
        }
      })
  }
}

extension [Note] {
  /// Says how much is left out, and what to type for all.
  static func rest(shown: Int, of all: Int, _ command: String) -> [Note] {
    guard shown < all else { return [] }
    return [Note(.absence, "Dit zijn de eerste \(shown) van \(all). Alles: \(command) --aantal \(all)")]
  }
}
