import BredeWelvaart

extension PageContext {
  /// From more statements than this on, each theme gets a heading of its own.
  private static let long = 120

  /// What the documents say of an area, kind by kind.
  func addPortrait(of area: Area, to page: inout Page) {
    page.filter = themeFilter { theme in
      let count = Portrait(store, area, theme: theme).count
      return count == 0 ? nil : count.counted("uitspraak", "uitspraken")
    }
    let portrait = Portrait(store, area, theme: filter.theme)
    let isLong = portrait.count - portrait.ofBuurten.count > Self.long
    for (heading, statements) in portrait.groups {
      add(statements, under: heading, isLong: isLong, to: &page.items)
    }
    page.items.addSection(
      Portrait.buurtenHeading, portrait.ofBuurten.map { item($0, namesArea: true) })
    page.items.addSection(
      "Let op",
      items(store.caveats(on: .portret, about: portrait.statements.map { ($0.area, $0.citation) })))
    page.count = portrait.count == 0 ? "" : portrait.count.counted("uitspraak", "uitspraken") + onlyTheme
    page.empty =
      themeName.map { "Over \($0) zeggen de documenten hier niets. Met f kiest u een ander thema." }
      ?? "De documenten zeggen niets over dit gebied."
  }

  /// Adds statements in the order of the themes, and of the package within a theme.
  ///
  /// Where there are many in all, each theme gets a heading of its own.
  func add(_ statements: [Statement], under heading: String, isLong: Bool, to items: inout [PageItem]) {
    let sorted = store.byTheme(statements)
    guard isLong else { return items.addSection(heading, sorted.map { item($0) }) }
    for (theme, own) in sorted.grouped(by: \.theme) {
      items.addSection(heading, note: store.theme(theme)?.name ?? "", own.map { item($0) })
    }
  }
}
