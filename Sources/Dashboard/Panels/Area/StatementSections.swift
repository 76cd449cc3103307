import BredeWelvaart

/// Statements under a heading, theme by theme.
struct StatementSections {
  let context: PageContext
  /// Whether each theme gets a heading of its own, since there are many statements.
  let isLong: Bool

  /// Adds the statements in the order of the themes, and of the package within a theme.
  func add(_ statements: [Statement], under heading: String, to items: inout [PageItem]) {
    guard !statements.isEmpty else { return }
    if !isLong { items.addSection(heading) }
    let byTheme = Dictionary(grouping: statements, by: \.theme)
    for theme in context.store.content.themes {
      guard let own = byTheme[theme.id] else { continue }
      if isLong { items.addSection(heading, note: theme.name) }
      items += own.map { context.item($0) }
    }
  }
}
