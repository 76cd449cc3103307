import BredeWelvaart

extension PageContext {
  /// An indicator: what it means, the wijken in the order of their figures, and what belongs to it.
  func indicatorPage(_ id: Indicator.ID) -> Page {
    guard let indicator = store.indicator(id) else { return Page("") }
    var page = Page(indicator.name)
    page.compared = .wijken
    let theme = store.theme(indicator.theme)?.name ?? ""
    page.note = indicator.unitNote.isEmpty ? theme : "\(theme), \(indicator.unitNote)"
    let mapped = store.content.indicators.map(\.id).filter(store.isMapped)
    page.choice = .steps(among: mapped, from: id, Route.indicator)
    page.items.append(.text(indicator.definition))
    page.items.append(.text("\(indicator.kind.words) \(indicator.direction.words)", .muted))
    IndicatorRanking(context: self, indicator: indicator).add(to: &page.items)
    page.items += IndicatorTimeline(context: self, indicator: indicator).items
    page.items.addSection("Let op", items(store.caveats(id)))
    addTexts(indicator, to: &page.items)
    page.items.addSection(
      "Bron", store.citations(of: id).map { .entry(store.words(for: $0), $0) })
    let wijken = Set(store.wijken.map(\.code))
    page.isSelected = { wijken.contains($1.area) && $0.figure?.area == $1.area }
    page.start = page.items.firstIndex { $0.figure != nil }
    return page
  }

  /// What the documents say and promise about the theme in the area selected.
  private func addTexts(_ indicator: Indicator, to items: inout [PageItem]) {
    guard let area = store.area(state.area), let theme = store.theme(indicator.theme) else { return }
    let statements = store.statements(area: area.code, theme: theme.id)
    let actions = store.actions(area: area.code, theme: theme.id)
    guard statements.count + actions.count > 0 else { return }
    items.addSection("\(theme.name) in \(area.name)")
    items.append(
      .entry(
        "\(statements.count.counted("uitspraak", "uitspraken").capitalisedFirst) en "
          + "\(actions.counts) in de documenten.",
        opens: .theme(theme.id, area.code)))
  }
}
