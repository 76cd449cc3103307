import BredeWelvaart

/// What the documents say of an area: what it is like, what is good, what is not and what to do.
struct AreaPortraitTab {
  let context: PageContext
  let area: Area

  private var store: Store { context.store }

  /// From more statements than this on, each theme gets a heading of its own.
  private static let long = 120

  func fill(_ page: inout Page) {
    page.filter = .theme
    let theme = context.filter.theme
    let statements = store.statements(area: area.code, theme: theme)
    let sections = StatementSections(context: context, isLong: statements.count > Self.long)
    let byKind = Dictionary(grouping: statements, by: \.kind)
    for kind in Statement.Kind.allCases {
      sections.add(byKind[kind] ?? [], under: kind.heading, to: &page.items)
    }
    let buurten = store.statementsOfBuurten(in: area, theme: theme)
    page.items.addSection("Buurten", buurten.map { context.item($0, namesArea: true) })
    let count = statements.count + buurten.count
    page.count = count == 0 ? "" : count.counted("uitspraak", "uitspraken")
    let name = theme.flatMap { store.theme($0)?.name }
    if let name, count > 0 { page.count += ", alleen \(name)" }
    page.empty =
      name.map { "Over \($0) zeggen de documenten hier niets. Met f kiest u een ander thema." }
      ?? "De documenten zeggen niets over dit gebied."
  }
}
