import BredeWelvaart

/// What the plans will do for an area: what names it first, then what is for the whole gemeente.
struct AreaPlansTab {
  let context: PageContext
  let area: Area

  private var store: Store { context.store }

  func fill(_ page: inout Page) {
    page.filter = .theme
    let theme = context.panel.filter.theme
    let actions = store.actions(area: area.code, theme: theme)
    let named = actions.filter { $0.scope(for: area, in: store) == .named }
    let whole = actions.filter { $0.scope(for: area, in: store) == .wholeGemeente }
    if area.level == .gemeente {
      addByChapter(named, to: &page.items)
    } else {
      add(named, under: "Voor \(area.level == .wijk ? "deze wijk" : area.name)", to: &page.items)
      add(whole, under: "Voor heel \(store.gemeente?.name ?? "de gemeente")", to: &page.items)
    }
    page.count = actions.isEmpty ? "" : actions.count.counted("actie", "acties")
    let name = theme.flatMap { store.theme($0)?.name }
    if let name, !actions.isEmpty { page.count += ", alleen \(name)" }
    page.empty =
      name.map { "Over \($0) noemen de plannen hier geen acties. Met f kiest u een ander thema." }
      ?? "De plannen noemen geen acties voor dit gebied."
  }

  /// The actions of each document under a heading of its own.
  private func add(_ actions: [Action], under heading: String, to items: inout [PageItem]) {
    for source in store.content.sources {
      let own = actions.filter { $0.document == source.id }
      items.addSection(heading, note: source.title, own.map(context.item))
    }
  }

  /// The actions of each chapter under a heading: a whole gemeente has too many for less.
  private func addByChapter(_ actions: [Action], to items: inout [PageItem]) {
    for source in store.content.sources {
      let own = actions.filter { $0.document == source.id }
      for (chapter, actions) in own.grouped(by: \.chapter) {
        items.addSection(source.title, note: chapter, actions.map(context.item))
      }
    }
  }
}
