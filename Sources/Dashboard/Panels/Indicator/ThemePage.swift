import BredeWelvaart

/// A theme in an area: its figures, what the documents say about it, and what the plans promise.
struct ThemePage {
  let context: PageContext
  let id: Theme.ID
  /// Nil for the area selected.
  let code: Area.Code?

  private var store: Store { context.store }

  func page() -> Page {
    guard let theme = store.theme(id), let area = store.area(code ?? context.state.area) else {
      return Page("")
    }
    let id = id
    var page = Page(theme.name)
    page.note = area.name
    page.tabs = store.content.themes.map { tab in
      Page.Tab(name: tab.shortName, route: .theme(tab.id, code))
    }
    page.choice = .area { .theme(id, $0) }
    page.intro = theme.definition
    page.empty = "Over dit thema zeggen de documenten hier niets."

    let facts = store.content.indicators.filter { $0.theme == id }.map { context.fact($0, area) }
    let table = context.table(facts, of: area, on: &page)
    let known = facts.filter { $0.hasFigure || $0.isInWords }
    let expected = known.filter { $0.hasFigure && $0.current.allSatisfy(\.isForecast) }
    let expectedIDs = Set(expected.map(\.indicator.id))
    add("Cijfers", known.filter { !expectedIDs.contains($0.indicator.id) }.map { table.item($0) }, to: &page)
    add("Verwachtingen", expected.map { table.item($0) }, to: &page)
    let statements = store.statements(area: area.code, theme: id)
    add(Statement.heading, statements.map { context.item($0) }, to: &page)
    let plans = Plans(store, area: area.code, theme: id)
    for group in plans.groups {
      add(store.heading(of: group, for: area), group.actions.map { context.item($0) }, to: &page)
    }
    page.items.addSection("Let op", context.items(store.caveats(on: plans, for: area)))
    add(
      "Geen cijfer van \(area.name)",
      facts.filter { !$0.hasFigure && !$0.isInWords }.map { table.item($0) }, to: &page)
    page.isSelected = { $0.figure?.indicator == $1.indicator }
    return page
  }

  /// Adds a section with the number of its items.
  private func add(_ heading: String, _ items: [PageItem], to page: inout Page) {
    page.items.addSection(heading, note: "\(items.count)", items)
  }
}
