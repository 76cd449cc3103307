import BredeWelvaart

/// What the plans say: what they promise, what was wished and what is past, and their ambitions.
struct PlansPage {
  let context: PageContext
  let id: Source.ID?

  private var store: Store { context.store }
  private var filter: State.Filter { context.filter }
  /// The wijk that the list is narrowed down to.
  private var area: Area? { filter.area.flatMap { store.area($0) } }

  func page() -> Page {
    var page = Page("Beleid")
    let plans = Plans(store, document: id, area: filter.area, theme: filter.theme)
    page.note = filterWords
    page.count = plans.counts
    page.tabs = [Page.Tab(name: "Alle", route: .plans(nil))] + documents.map(tab)
    page.intro =
      (store.wijken.isEmpty ? "Met f kiest u " : "Links en rechts kiezen een wijk, f ")
      + "een thema, Tab een plan."
    page.choice = .areaFilter
    page.filter = .theme
    if let area, !plans.groups.contains(where: { $0.scope == .named }) {
      page.items = [.text("Geen actie\(themeWords) noemt \(area.name) bij naam.", .muted)]
    }
    for group in plans.groups {
      page.items.addSection(
        store.heading(of: group, for: area), note: "\(group.actions.count)", group.actions.map(context.item))
    }
    for (scope, ambitions) in plans.ambitions {
      page.items.addSection(
        store.ambitionsHeading(scope, for: area), note: "\(ambitions.count)",
        ambitions.map { context.item($0, namesArea: area == nil && $0.area != store.gemeente?.code) })
    }
    page.items.addSection("Let op", context.items(store.caveats(on: plans, for: area)))
    page.empty =
      store.content.actions.isEmpty
      ? "Er zijn geen plannen in deze gegevens." : "Met deze keuze blijft er niets over."
    return page
  }

  /// The documents that have actions, and the one shown.
  private var documents: [Source.ID] {
    store.content.sources.map(\.id).filter { source in
      source == id || store.content.actions.contains { $0.document == source }
    }
  }

  private func tab(_ source: Source.ID) -> Page.Tab {
    Page.Tab(name: store.shortName(of: source), route: .plans(source))
  }

  /// What is for all, as it stands in a sentence.
  private var gemeente: String { "heel \(store.gemeente?.name ?? "de gemeente")" }

  /// What is shown, in words: `Pittelo en heel Assen · Wonen`.
  private var filterWords: String {
    let place = area.map { "\($0.name) en \(gemeente)" } ?? gemeente
    let theme = filter.theme.flatMap { store.theme($0)?.name } ?? "alle thema’s"
    return "\(place) · \(theme)"
  }

  /// The theme that the list is narrowed down to, in a sentence.
  private var themeWords: String {
    filter.theme.flatMap { store.theme($0) }.map { " over \($0.name)" } ?? ""
  }
}
