import BredeWelvaart

extension PageContext {
  /// What the plans say: what they promise, what was wished and what is past, and their ambitions.
  func plansPage(_ id: Source.ID?) -> Page {
    let plans = Plans(store, document: id, area: filter.area, theme: filter.theme)
    // The wijk that the list is narrowed down to.
    let area = filter.area.flatMap { store.area($0) }
    let gemeente = "heel \(store.gemeente?.name ?? "de gemeente")"
    var page = Page("Beleid")
    page.note = (area.map { "\($0.name) en \(gemeente)" } ?? gemeente) + " · \(themeName ?? "alle thema’s")"
    page.count = plans.counts
    page.tabs =
      [Page.Tab(name: "Alle", route: .plans(nil))]
      + documents(and: id).map { Page.Tab(name: store.shortName(of: $0), route: .plans($0)) }
    page.tip =
      (store.wijken.isEmpty ? "Met f kiest u " : "Links en rechts kiezen een wijk, f ")
      + "een thema, Tab een plan."
    page.choice = .areaFilter
    page.filter = themeFilter { theme in
      plansCount(Plans(store, document: id, area: filter.area, theme: theme))
    }
    if let area, !plans.groups.contains(where: { $0.scope == .named }) {
      let about = themeName.map { " over \($0)" } ?? ""
      page.items = [.text("Geen actie\(about) noemt \(area.name) bij naam.", .muted)]
    }
    add(plans, for: area, to: &page.items)
    page.empty =
      store.content.actions.isEmpty
      ? "Er zijn geen plannen in deze gegevens." : "Met deze keuze blijft er niets over."
    return page
  }

  /// The documents that have actions, and the one shown.
  private func documents(and shown: Source.ID?) -> [Source.ID] {
    store.content.sources.map(\.id).filter { source in
      source == shown || store.content.actions.contains { $0.document == source }
    }
  }
}
