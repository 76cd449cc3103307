import BredeWelvaart

/// The criteria for a plan for dwellings.
package struct CriteriaQuestion: Question {
  package let extent: Store.Extent = [.plans, .statements]

  private let filter: WordFilter

  /// Asks for the criteria that have some words; none asks for all.
  package init(_ words: [String]) {
    filter = WordFilter(words)
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let criteria = Criteria(store)
    let (filter, notes) = filter.withoutAreas("de criteria", store)
    let caveats = store.caveats(on: .toetsing)
    guard criteria.groups.flatMap(\.criteria).contains(where: { filter.passes($0.criterion.text) }) else {
      throw filter.nothing("geen criteria", "geen criterium met")
    }
    return Answer(
      title: "Toetsing: de criteria voor een woningbouwplan",
      notes: notes + [Note(.reading, "Er is geen eindscore: hoe zwaar een criterium weegt, is aan mensen.")],
      sections: criteria.groups.map { group in
        Section(
          group.name, columns: [.text("criterium")],
          rows: group.criteria.filter { filter.passes($0.criterion.text) }.map {
            Row([Cell($0.criterion.text)], PlainFact.criterion($0.criterion, caveats, store))
          })
      } + [
        Section(
          Criteria.statementsHeading, columns: [.text("uitspraak")],
          rows: criteria.statements.filter { filter.passes($0.text) }.map {
            Row([Cell($0.text)], PlainFact.statement($0, store))
          })
      ])
  }
}

extension PlainFact {
  /// A criterion by which a plan for dwellings is judged.
  fileprivate static func criterion(
    _ criterion: Criterion, _ caveats: [Caveat], _ store: Store
  ) -> PlainFact {
    PlainFact(
      .criterion,
      [
        Field("group", "groep", criterion.group), Field("order", "volgorde", criterion.order),
        Field("text", "tekst", criterion.text),
      ], from: criterion.citation, caveats, store)
  }
}
