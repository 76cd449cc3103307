import BredeWelvaart

extension PageContext {
  /// From more statements than this on, each theme gets a heading of its own.
  private static let long = 120

  /// What the documents say of an area: what it is like, what is good, what is not and what to do.
  func addPortrait(of area: Area, to page: inout Page) {
    page.filter = .theme
    let statements = store.statements(area: area.code, theme: filter.theme)
    let byKind = Dictionary(grouping: statements, by: \.kind)
    for kind in Statement.Kind.allCases {
      add(byKind[kind] ?? [], under: kind.heading, isLong: statements.count > Self.long, to: &page.items)
    }
    let buurten = store.statementsOfBuurten(in: area, theme: filter.theme)
    page.items.addSection("Buurten", buurten.map { item($0, namesArea: true) })
    let count = statements.count + buurten.count
    page.count = count == 0 ? "" : count.counted("uitspraak", "uitspraken") + onlyTheme
    page.empty =
      themeName.map { "Over \($0) zeggen de documenten hier niets. Met f kiest u een ander thema." }
      ?? "De documenten zeggen niets over dit gebied."
  }

  /// Adds statements in the order of the themes, and of the package within a theme.
  ///
  /// Where there are many in all, each theme gets a heading of its own.
  func add(_ statements: [Statement], under heading: String, isLong: Bool, to items: inout [PageItem]) {
    guard !statements.isEmpty else { return }
    if !isLong { items.addSection(heading) }
    let byTheme = Dictionary(grouping: statements, by: \.theme)
    for theme in store.content.themes {
      guard let own = byTheme[theme.id] else { continue }
      if isLong { items.addSection(heading, note: theme.name) }
      items += own.map { item($0) }
    }
  }
}
