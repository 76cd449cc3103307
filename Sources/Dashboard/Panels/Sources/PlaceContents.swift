import BredeWelvaart

/// What was taken from a place in a document, kind by kind.
struct PlaceContents {
  let context: PageContext
  let contents: SourcePlace.Contents

  private var store: Store { context.store }

  var items: [PageItem] {
    var items: [PageItem] = []
    func add(_ title: String, _ new: [PageItem]) {
      items.addSection(title, note: "\(new.count)", new)
    }
    add("Cijfers", FigureList(context: context, observations: contents.observations, isExplained: true).items)
    add("Oordelen in woorden", contents.assessments.compactMap(item))
    add("Uitspraken", contents.statements.map(item))
    add("Acties", contents.actions.map(item))
    add("Voorzieningen", contents.facilities.map(item))
    add("Ontmoetingsplekken", contents.places.map(item))
    add("Criteria voor een plan", contents.criteria.map(item))
    add("Huishoudboekjes", contents.budgets.map(item))
    add("Begrippen", contents.terms.map(item))
    return items
  }

  private func name(_ code: Area.Code) -> String { store.area(code)?.name ?? code.rawValue }

  private func item(_ assessment: Assessment) -> PageItem? {
    guard let indicator = store.indicator(assessment.indicator) else { return nil }
    return .entry(
      "\(indicator.name) in \(name(assessment.area)): \(store.words(for: assessment))",
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
      "\(facility.name), \(name(facility.area)): \(facility.presence.word)\(note)",
      opens: .area(facility.area, .facilities), facility.citation)
    item.subject = .facility(name: facility.name)
    return item
  }

  private func item(_ place: Place) -> PageItem {
    var item = PageItem.entry(
      "\(place.name), \(name(place.area)): \(place.kind)", opens: .area(place.area, .facilities),
      place.citation)
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
