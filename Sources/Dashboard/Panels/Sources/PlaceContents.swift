import BredeWelvaart

/// What was taken from a place in a document, kind by kind.
struct PlaceContents {
  let context: PageContext
  let contents: SourcePlace.Contents

  private var store: Store { context.store }

  var items: [PageItem] {
    var items: [PageItem] = []
    items.addCounted("Cijfers", context.items(contents.observations, isExplained: true))
    items.addCounted("Oordelen in woorden", contents.assessments.compactMap(item))
    items.addCounted("Uitspraken", contents.statements.map(item))
    items.addCounted("Acties", contents.actions.map(item))
    items.addCounted("Voorzieningen", contents.facilities.map(item))
    items.addCounted("Ontmoetingsplekken", contents.places.map(item))
    items.addCounted("Criteria voor een plan", contents.criteria.map(item))
    items.addCounted("Huishoudboekjes", contents.budgets.map(item))
    items.addCounted("Begrippen", contents.terms.map(item))
    return items
  }

  private func item(_ assessment: Assessment) -> PageItem? {
    guard let indicator = store.indicator(assessment.indicator) else { return nil }
    return .entry(
      "\(indicator.name) in \(store.name(of: .area(assessment.area))): \(store.words(for: assessment))",
      note: assessment.note, opens: .indicator(indicator.id), assessment.citation)
  }

  private func item(_ statement: Statement) -> PageItem {
    var item = context.item(statement, namesArea: true)
    item.command = .openRoute(.area(statement.area, .portrait))
    return item
  }

  private func item(_ action: Action) -> PageItem {
    var item = context.item(action)
    item.command = .openRoute(.plans(action.document))
    return item
  }

  private func item(_ facility: Facility) -> PageItem {
    let note = facility.note.isEmpty ? "" : " · \(facility.note)"
    var item = PageItem.entry(
      "\(facility.name), \(store.name(of: .area(facility.area))): \(facility.presence.word)\(note)",
      opens: .area(facility.area, .facilities), facility.citation)
    item.subject = .facility(name: facility.name)
    return item
  }

  private func item(_ place: Place) -> PageItem {
    var item = PageItem.entry(
      "\(place.name), \(store.name(of: .area(place.area))): \(place.kind)",
      opens: .area(place.area, .facilities), place.citation)
    item.subject = .place(name: place.name, area: place.area)
    return item
  }

  private func item(_ criterion: Criterion) -> PageItem {
    .entry(criterion.text, note: criterion.group, opens: .criteria, criterion.citation)
  }

  private func item(_ budget: Budget) -> PageItem {
    let parts = [budget.household, budget.income, budget.dwelling].filter { !$0.isEmpty }
    return .entry(parts.joined(separator: ", "), opens: .budgets, budget.citation)
  }

  private func item(_ term: Term) -> PageItem {
    .entry("\(term.name): \(term.definition)", opens: .term(term.term.slug), term.citation)
  }
}
