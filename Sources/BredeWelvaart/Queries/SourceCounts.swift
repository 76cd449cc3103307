/// How much was taken from each place in a document, counted in one go.
package struct SourceCounts: Sendable {
  /// What can be taken from a place, with its words for one and for more.
  private enum Kind: CaseIterable {
    case figure, assessment, statement, action, wish, past, facility, place, criterion, budget, term

    var words: (one: String, more: String) {
      switch self {
      case .figure: ("cijfer", "cijfers")
      case .assessment: ("oordeel in woorden", "oordelen in woorden")
      case .statement: ("uitspraak", "uitspraken")
      case .action: ("actie", "acties")
      case .wish: ("wens", "wensen")
      case .past: ("voorbije stap", "voorbije stappen")
      case .facility: ("voorziening", "voorzieningen")
      case .place: ("ontmoetingsplek", "ontmoetingsplekken")
      case .criterion: ("criterium", "criteria")
      case .budget: ("huishoudboekje", "huishoudboekjes")
      case .term: ("begrip", "begrippen")
      }
    }
  }

  /// By the place in the document.
  private var counts: [String: [Kind: Int]] = [:]

  /// Counts what was taken from a document.
  package init(_ source: Source.ID, _ content: Store.Content) {
    func add(_ kind: Kind, _ citations: some Sequence<Citation>) {
      for citation in citations where citation.source == source {
        counts[citation.locator, default: [:]][kind, default: 0] += 1
      }
    }
    add(.figure, content.observations.lazy.map(\.citation))
    add(.assessment, content.assessments.lazy.map(\.citation))
    add(.statement, content.statements.lazy.map(\.citation))
    add(.action, content.actions.lazy.filter { $0.worth == .promise }.map(\.citation))
    add(.wish, content.actions.lazy.filter { $0.worth == .wish }.map(\.citation))
    add(.past, content.actions.lazy.filter { $0.worth == .past }.map(\.citation))
    add(.facility, content.facilities.lazy.map(\.citation))
    add(.place, content.places.lazy.map(\.citation))
    add(.criterion, content.criteria.lazy.map(\.citation))
    add(.budget, content.budgets.lazy.map(\.citation))
    add(.term, content.glossary.lazy.map(\.citation))
  }

  /// What was taken from a place: `12 cijfers, 3 uitspraken`.
  package func words(for place: SourcePlace) -> String { words(for: counts[place.locator] ?? [:]) }

  /// What was taken from the document as a whole.
  package var words: String {
    words(for: counts.values.reduce(into: [:]) { total, found in total.merge(found, uniquingKeysWith: +) })
  }

  private func words(for found: [Kind: Int]) -> String {
    Kind.allCases.compactMap { kind in
      found[kind].map { $0.counted(kind.words.one, kind.words.more) }
    }.joined(separator: ", ")
  }
}
