import BredeWelvaart
import Cells

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

    let indicators = store.content.indicators.filter { $0.theme == id }
    let known = indicators.filter { store.value($0.id, area.code) != nil }
    let unknown = indicators.filter { store.value($0.id, area.code) == nil }
    let expected = unknown.filter { context.scenarioWords($0, area) != nil }
    page.count = context.referenceNote(known, area)
    add("Cijfers", known.map { context.figureItem($0, area) }, to: &page)
    add("Verwachtingen", expected.map { other($0, area) }, to: &page)
    let statements = store.statements(area: area.code, theme: id)
    add("Wat de documenten zeggen", statements.map { context.item($0) }, to: &page)
    let actions = store.actions(area: area.code, theme: id)
    add("Wat de plannen beloven", actions.map { context.item($0) }, to: &page)
    add(
      "Geen cijfer van \(area.name)", unknown.filter { !expected.contains($0) }.map { other($0, area) },
      to: &page)
    page.start = page.items.firstIndex { $0.figure?.indicator == context.state.indicator }
    if let figure = page.item(at: context.panel.cursor)?.figure {
      page.foot = context.remarks(about: figure)
    }
    return page
  }

  /// Adds a section with the number of its items.
  private func add(_ heading: String, _ items: [PageItem], to page: inout Page) {
    page.items.addSection(heading, note: "\(items.count)", items)
  }

  /// An indicator without a figure that stands for the area: what is expected, or why there is none.
  private func other(_ indicator: Indicator, _ area: Area) -> PageItem {
    let store = store
    let observation = store.observation(indicator.id, area.code)
    let citation = (observation ?? store.observations(indicator.id, area.code).first)?.citation
    let expected = context.scenarioWords(indicator, area)
    var item = PageItem.row(
      opens: .indicator(indicator.id), figure: Figure(indicator: indicator.id, area: area.code),
      citation
    ) { frame, row, hasCursor in
      let name = Rect(x: row.x, y: row.y, width: min(44, row.width * 3 / 5), height: 1)
      frame.writeName(indicator.name, orShort: indicator.shortName, in: name, hasCursor: hasCursor)
      let reason = observation == nil ? "" : store.reasonForNoFigure(observation)
      frame.write(
        expected ?? reason, x: name.maxX + 1, y: row.y, in: row, expected == nil ? .muted : .plain)
    }
    if expected != nil { item.observations = store.observations(indicator.id, area.code) }
    return item
  }
}
