import BredeWelvaart

extension PageContext {
  /// Housing and care in an area: what there is, what is needed, what is planned and what is said of it.
  func addHousing(in area: Area, to page: inout Page) {
    let housing = subject(Housing.init, of: area)
    let table = table(housing.facts, of: area, on: &page)
    for (section, facts) in housing.sections {
      page.items.addSection(section.heading, facts.map { table.item($0) })
    }
    page.items.addSection(FigureFact.pastHeading, housing.past.map { table.item($0) })
    for (heading, statements) in housing.statements {
      page.items.addSection(heading, statements.map { item($0) })
    }
  }
}
