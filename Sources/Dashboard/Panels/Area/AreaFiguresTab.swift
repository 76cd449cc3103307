import BredeWelvaart

extension PageContext {
  /// Every figure of an area, by theme, with its place among the wijken; then those of its buurten.
  func addFigures(of area: Area, to page: inout Page) {
    let figures = subject(AreaFigures.init, of: area)
    page.filter = themeFilter { theme in
      let count = figures.facts.count { theme == nil || $0.indicator.theme == theme }
      return count == 0 ? nil : count.counted("cijfer", "cijfers")
    }
    // Who chose a theme has read what goes on in short.
    if filter.theme == nil {
      addSummary(of: area, to: &page)
      addSimilarity(of: area, to: &page)
    }
    let table = table(figures.facts, of: area, on: &page, hasBars: true)
    page.addHeads()
    if let sorting = table.order.sorting {
      let shown = figures.themes.flatMap { $1 }.filter(isOfTheme)
      page.items.append(.heading(themeName ?? "Alle thema’s", note: "op volgorde van \(sorting.key)"))
      page.items += table.order.sorted(shown).map { table.item($0) }
    } else {
      for (theme, facts) in figures.themes where facts.contains(where: isOfTheme) {
        page.items.append(.heading(theme.name))
        page.items += facts.map { table.item($0) }
      }
    }
    page.items.addSection(
      FigureFact.pastHeading, figures.past.filter(isOfTheme).map { table.item($0) })
    for (buurt, facts) in figures.buurten where facts.contains(where: isOfTheme) {
      page.items.append(.heading("Buurt \(buurt.name)"))
      page.items += table.order.sorted(facts.filter(isOfTheme)).map { table.item($0, namesArea: true) }
    }
  }

  /// Whether it is of the theme chosen; every figure is where none is.
  private func isOfTheme(_ fact: FigureFact) -> Bool {
    filter.theme == nil || fact.indicator.theme == filter.theme
  }
}
