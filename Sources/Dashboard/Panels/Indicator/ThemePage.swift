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

    let subject = ThemeSubject(
      store, theme, in: area, against: state.reference(for: area, store),
      toleranceScale: state.toleranceScale)
    let table = table(subject.facts, of: area, on: &page)
    page.items.addCounted("Cijfers", table.order.sorted(subject.measured).map { table.item($0) })
    page.items.addCounted("Verwachtingen", table.order.sorted(subject.expected).map { table.item($0) })
    page.items.addCounted(Statement.heading, subject.statements.map { item($0) })
    add(subject.plans, for: area, to: &page.items)
    page.items.addCounted("Geen cijfer van \(area.name)", subject.unknown.map { table.item($0) })
    page.isSelected = { $0.figure?.indicator == $1.indicator }
    return page
  }
}
