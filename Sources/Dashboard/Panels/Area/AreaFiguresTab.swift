import BredeWelvaart

extension PageContext {
  /// Every figure of an area, by theme, with its place among the wijken; then those of its buurten.
  func addFigures(of area: Area, to page: inout Page) {
    let figures = subject(AreaFigures.init, of: area)
    addSummary(of: area, to: &page)
    addSimilarity(of: area, to: &page)
    let table = table(figures.facts, of: area, on: &page, hasBars: true)
    page.addHeads()
    if let sorting = table.order.sorting {
      page.items.append(.heading("Alle thema’s", note: "op volgorde van \(sorting.key)"))
      page.items += table.order.sorted(figures.themes.flatMap { $1 }).map { table.item($0) }
    } else {
      for (theme, facts) in figures.themes {
        page.items.append(.heading(theme.name))
        page.items += facts.map { table.item($0) }
      }
    }
    page.items.addSection(FigureFact.pastHeading, figures.past.map { table.item($0) })
    for (buurt, facts) in figures.buurten {
      page.items.append(.heading("Buurt \(buurt.name)"))
      page.items += table.order.sorted(facts).map { table.item($0, namesArea: true) }
    }
  }
}
