import BredeWelvaart

/// The criteria for a plan for dwellings.
package struct CriteriaQuestion: Question {
  package let extent: Store.Extent = [.plans, .statements]

  private let words: [String]

  /// Asks for the criteria that have some words; none asks for all.
  package init(_ words: [String]) {
    self.words = words
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let criteria = Criteria(store)
    func isAsked(_ text: String) -> Bool { words.isEmpty || text.hasWords(words) }
    guard criteria.groups.flatMap(\.criteria).contains(where: { isAsked($0.criterion.text) }) else {
      throw .unknown(
        message: words.isEmpty
          ? "er zijn geen criteria in deze gegevens"
          : "er is geen criterium met ‘\(words.joined(separator: " "))’", nearest: [])
    }
    return Answer(
      title: "Toetsing: de criteria voor een woningbouwplan",
      notes: [Note(.reading, "Er is geen eindscore: hoe zwaar een criterium weegt, is aan mensen.")],
      sections: criteria.groups.map { group in
        Section(
          group.name, columns: [.text("criterium")],
          rows: group.criteria.filter { isAsked($0.criterion.text) }.map {
            Row([Cell($0.criterion.text)], CriterionFact($0.criterion, store))
          })
      } + [
        Section(
          "Wat de bron erover zegt", columns: [.text("uitspraak")],
          rows: criteria.statements.filter { isAsked($0.text) }.map {
            Row([Cell($0.text)], StatementFact($0, store))
          })
      ])
  }
}

/// A criterion by which a plan for dwellings is judged.
struct CriterionFact: Fact {
  static let kind = FactKind.criterion
  let criterion: Criterion
  let origins: [Origin]
  let caveats: [Caveat]

  init(_ criterion: Criterion, _ store: Store) {
    self.criterion = criterion
    origins = [Origin(criterion.citation, store)]
    caveats = store.caveats(on: .toetsing)
  }

  var fields: [Field] {
    [
      Field("group", "groep", criterion.group), Field("order", "volgorde", criterion.order),
      Field("text", "tekst", criterion.text),
    ] + .origin(origins.first) + .caveats(caveats)
  }
}
