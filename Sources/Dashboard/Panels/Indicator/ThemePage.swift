import BredeWelvaart

extension PageContext {
  /// A theme in an area: its figures, what the documents say about it, and what the plans promise.
  ///
  /// Without a code it is about the area selected.
  func themePage(_ id: Theme.ID, _ code: Area.Code?) -> Page {
    guard let theme = store.theme(id), let area = store.area(code ?? state.area) else { return Page("") }
    var page = Page(theme.name)
    page.compared = .area
    page.note = area.name
    page.tabs = store.content.themes.map { Page.Tab(name: $0.shortName, route: .theme($0.id, code)) }
    page.choice = .area { .theme(id, $0) }
    page.intro = theme.definition
    page.empty = "Over dit thema zeggen de documenten hier niets."

    let facts = store.content.indicators.filter { $0.theme == id }.map { fact($0, area) }
    let table = table(facts, of: area, on: &page)
    let known = facts.filter { $0.hasFigure || $0.isInWords }
    let expected = known.filter { $0.hasFigure && $0.current.allSatisfy(\.isForecast) }
    let expectedIDs = Set(expected.map(\.indicator.id))
    let measured = known.filter { !expectedIDs.contains($0.indicator.id) }
    page.items.addCounted("Cijfers", measured.map { table.item($0) })
    page.items.addCounted("Verwachtingen", expected.map { table.item($0) })
    let statements = store.statements(area: area.code, theme: id)
    page.items.addCounted(Statement.heading, statements.map { item($0) })
    let plans = Plans(store, area: area.code, theme: id)
    for group in plans.groups {
      page.items.addCounted(store.heading(of: group, for: area), group.actions.map { item($0) })
    }
    page.items.addSection("Let op", items(store.caveats(on: plans, for: area)))
    let unknown = facts.filter { !$0.hasFigure && !$0.isInWords }
    page.items.addCounted("Geen cijfer van \(area.name)", unknown.map { table.item($0) })
    page.isSelected = { $0.figure?.indicator == $1.indicator }
    return page
  }
}
