import BredeWelvaart

/// What the plans promise: their actions by chapter, and their ambitions.
struct PlansPage {
  let context: PageContext
  let id: Source.ID?

  private var store: Store { context.store }
  private var filter: State.Filter { context.panel.filter }
  /// The wijk that the list is narrowed down to.
  private var area: Area? { filter.area.flatMap { store.area($0) } }

  func page() -> Page {
    var page = Page("Beleid")
    let actions = store.actions(document: id, area: filter.area, theme: filter.theme)
    let all = store.actions(document: id).count
    page.note = filterWords
    page.count = actions.count == all ? all.counted("actie", "acties") : "\(actions.count) van \(all) acties"
    page.tabs = [Page.Tab(name: "Alle", route: .plans(nil))] + documents.map(tab)
    page.intro =
      (store.wijken.isEmpty ? "Met f kiest u " : "Links en rechts kiezen een wijk, f ")
      + "een thema, Tab een plan."
    page.choice = .areaFilter
    page.filter = .theme
    if let area {
      page.items = items(actions.filter { $0.scope(for: area, in: store) == .named }, for: area)
      addChapters(
        of: actions.filter { $0.scope(for: area, in: store) == .wholeGemeente }, to: &page.items,
        before: "\(gemeente.capitalisedFirst): ")
    } else {
      addChapters(of: actions, to: &page.items)
    }
    add(
      area == nil ? "Ambities" : "Ambities voor \(gemeente)", ambitions(where: { !isNamed($0) }),
      to: &page.items)
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

  // MARK: Actions

  /// What is promised to the wijk by name; a reader must see at once that there is nothing.
  private func items(_ actions: [Action], for area: Area) -> [PageItem] {
    var items: [PageItem] = [.heading("Voor \(area.name)", note: actions.count.counted("actie", "acties"))]
    items +=
      actions.isEmpty
      ? [.text("Geen actie\(themeWords) noemt \(area.name) bij naam.", .muted)] : actions.map(item)
    add("Ambities voor \(area.name)", ambitions(where: isNamed), to: &items)
    return items
  }

  /// The theme that the list is narrowed down to, in a sentence.
  private var themeWords: String {
    filter.theme.flatMap { store.theme($0) }.map { " over \($0.name)" } ?? ""
  }

  private func addChapters(of actions: [Action], to items: inout [PageItem], before prefix: String = "") {
    var last: Action?
    for action in actions {
      if last?.chapter != action.chapter || last?.document != action.document {
        let isAlone = id != nil
        let count = actions.count { $0.chapter == action.chapter && $0.document == action.document }
        items.addSection(
          prefix + action.chapter,
          note: isAlone ? "\(count)" : "\(store.shortName(of: action.document)), \(count)")
      }
      items.append(item(action))
      last = action
    }
  }

  private func item(_ action: Action) -> PageItem {
    let parts = [areaWords(action).capitalisedFirst, action.dutchPeriod].filter { !$0.isEmpty }
    let start = parts.isEmpty ? "" : parts.joined(separator: ", ") + ". "
    var item = PageItem.bullet(action.text, remark: start + context.source(action.citation), action.citation)
    item.subject = .action(action.id)
    return item
  }

  /// The areas that the reader does not know of yet.
  private func areaWords(_ action: Action) -> String {
    let gemeente = store.gemeente?.code
    // That a plan is for the whole gemeente goes without saying, unless it names the wijk too.
    guard action.areas.contains(where: { $0 != gemeente }) else { return "" }
    guard let area else { return store.names(of: action) }
    let whole = action.areas.first { $0 == gemeente }.flatMap { store.area($0)?.name }.map { "heel \($0)" }
    let others = store.names(of: action, except: [area.code, gemeente])
    let names = [whole ?? "", others].filter { !$0.isEmpty }.joined(separator: ", ")
    return names.isEmpty ? "" : "ook \(names)"
  }

  // MARK: Ambitions

  private func add(_ title: String, _ statements: [Statement], to items: inout [PageItem]) {
    items.addSection(
      title, note: "\(statements.count)",
      statements.map { statement in
        context.item(statement, namesArea: area == nil && statement.area != store.gemeente?.code)
      })
  }

  /// Whether an ambition is for the wijk chosen or one of its buurten.
  private func isNamed(_ statement: Statement) -> Bool {
    area.map { store.isPart(statement.area, of: $0) } ?? false
  }

  /// What the documents want to reach: for the wijk and the gemeente, or for all.
  private func ambitions(where isWanted: (Statement) -> Bool) -> [Statement] {
    store.statements(theme: filter.theme, source: id, kinds: [.ambition]).filter { statement in
      let isNear = area == nil || isNamed(statement) || statement.area == store.gemeente?.code
      return isNear && isWanted(statement)
    }
  }
}
