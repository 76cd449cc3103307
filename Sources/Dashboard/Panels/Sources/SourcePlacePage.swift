import BredeWelvaart

extension PageContext {
  /// A place in a document, with all that was taken from it.
  func sourcePlacePage(_ id: Source.ID, _ slug: String) -> Page {
    let places = SourceChapters(store.places(in: id)).chapters.flatMap(\.places)
    guard let index = places.firstIndex(where: { $0.slug == slug }), let source = store.source(id) else {
      return Page("")
    }
    var page = Page(source.markedTitle)
    page.count = "plaats \(index + 1) van \(places.count)"
    page.intro = places[index].locator
    page.choice = .steps(among: places.map(\.slug), from: slug) { .sourcePlace(id, $0) }
    page.items = items(store.contents(of: places[index]))
    page.items.addSection("Het document", [.entry("Alle plaatsen in \(source.title)", opens: .source(id))])
    page.start = page.items.firstStop
    return page
  }

  /// What was taken from the place, kind by kind.
  private func items(_ contents: SourcePlace.Contents) -> [PageItem] {
    var items: [PageItem] = []
    items.addCounted("Cijfers", self.items(contents.observations, isExplained: true))
    items.addCounted("Oordelen in woorden", contents.assessments.compactMap(item))
    items.addCounted(
      "Uitspraken",
      contents.statements.map { item($0, namesArea: true, opens: .area($0.area, .portrait)) })
    items.addCounted("Acties", contents.actions.map { item($0, opens: .plans($0.document)) })
    items.addCounted("Voorzieningen", contents.facilities.map(item))
    items.addCounted("Ontmoetingsplekken", contents.places.map(item))
    items.addCounted(
      "Criteria voor een plan",
      contents.criteria.map { .entry($0.text, note: $0.group, opens: .criteria, $0.citation) })
    items.addCounted("Huishoudboekjes", contents.budgets.map(item))
    items.addCounted(
      "Begrippen",
      contents.terms.map { .entry("\($0.name): \($0.definition)", opens: .term($0.term.slug), $0.citation) })
    return items
  }

  private func item(_ assessment: Assessment) -> PageItem? {
    guard let indicator = store.indicator(assessment.indicator) else { return nil }
    return .entry(
      "\(indicator.name) in \(store.name(of: .area(assessment.area))): \(store.words(for: assessment))",
      note: assessment.note, opens: .indicator(indicator.id), assessment.citation)
  }

  private func item(_ facility: Facility) -> PageItem {
    let note = facility.note.isEmpty ? "" : " · \(facility.note)"
    return .entry(
      "\(FacilityNames(store.content.glossary).words(facility.name)), \(store.name(of: .area(facility.area))): \(facility.presence.word)\(note)",
      opens: .area(facility.area, .facilities), facility.citation, subject: .facility(name: facility.name))
  }

  private func item(_ place: Place) -> PageItem {
    .entry(
      "\(place.name), \(store.name(of: .area(place.area))): \(place.kind)",
      opens: .area(place.area, .facilities), place.citation,
      subject: .place(name: place.name, area: place.area))
  }

  private func item(_ budget: Budget) -> PageItem {
    let parts = [budget.household, budget.income, budget.dwelling].filter { !$0.isEmpty }
    return .entry(parts.joined(separator: ", "), opens: .budgets, budget.citation)
  }
}
