import BredeWelvaart
import Cells

/// An indicator: what it means, the wijken in the order of their figures, and what belongs to it.
struct IndicatorPage {
  let context: PageContext
  let id: Indicator.ID

  private var store: Store { context.store }

  func page() -> Page {
    guard let indicator = store.indicator(id) else { return Page("") }
    var page = Page(indicator.name)
    let theme = store.theme(indicator.theme)?.name ?? ""
    page.note = indicator.unit.note.isEmpty ? theme : "\(theme), \(indicator.unit.note)"
    page.choice = steps(from: indicator)
    page.items.append(.text(indicator.definition))
    page.items.append(.text("\(indicator.kind.words) \(indicator.direction.words)", .muted))
    page.items += IndicatorRanking(context: context, indicator: indicator).items
    page.items += IndicatorTimeline(context: context, indicator: indicator).items
    page.items.addSection("Let op", context.items(store.caveats(id)))
    addTexts(indicator, to: &page.items)
    page.items.addSection("Bron", sources)
    let wijken = Set(store.wijken.map(\.code))
    page.isSelected = { wijken.contains($1.area) && $0.figure?.area == $1.area }
    page.start = page.items.firstIndex { $0.figure != nil }
    return page
  }

  private func steps(from indicator: Indicator) -> Page.Choice {
    let ids = store.content.indicators.map(\.id).filter(store.isMapped)
    return .steps(
      previous: .indicator(ids.stepping(from: id, by: -1)), next: .indicator(ids.stepping(from: id, by: 1)))
  }

  /// What the documents say and promise about the theme in the area selected.
  private func addTexts(_ indicator: Indicator, to items: inout [PageItem]) {
    guard let area = store.area(context.state.area), let theme = store.theme(indicator.theme) else { return }
    let statements = store.statements(area: area.code, theme: theme.id)
    let actions = store.actions(area: area.code, theme: theme.id)
    guard statements.count + actions.count > 0 else { return }
    items.addSection("\(theme.name) in \(area.name)")
    items.append(
      .entry(
        "\(statements.count.counted("uitspraak", "uitspraken").capitalisedFirst) en "
          + "\(actions.count.counted("actie", "acties")) in de documenten.",
        opens: .theme(theme.id, area.code)))
  }

  private var sources: [PageItem] {
    let citations = store.citations(of: id)
    return citations.map { .entry(store.words(for: $0), $0) }
  }
}
