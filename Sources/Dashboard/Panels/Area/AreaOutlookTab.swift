import BredeWelvaart

extension PageContext {
  /// From more developments than this on, each theme gets a heading of its own.
  private static let long = 40

  /// What the documents expect of an area: how old people are now, forecasts, goals and developments.
  func addOutlook(of area: Area, to page: inout Page) {
    let outlook = subject(Outlook.init, of: area)
    let table = table(outlook.facts, of: area, on: &page)
    for (heading, facts) in outlook.groups { page.items.addSection(heading, facts.map { table.item($0) }) }
    for (heading, facts) in outlook.ofBuurten {
      page.items.addSection(heading, facts.map { table.item($0, namesArea: true) })
    }
    page.items.addSection(
      Standouts.developmentsHeading,
      outlook.developments.flatMap(\.assessments).compactMap { item(development: $0) })
    let isLong = outlook.statements.count > Self.long
    add(outlook.statements, under: Outlook.statementsHeading, isLong: isLong, to: &page.items)
    page.items.addSection(
      Outlook.statementsOfBuurtenHeading, outlook.statementsOfBuurten.map { item($0, namesArea: true) })
    page.items.addSection("De gebieden eromheen", store.ancestors(of: area).compactMap(outlookAround))
  }

  /// Where the outlook of an area around can be read; nil where there is none.
  private func outlookAround(_ area: Area) -> PageItem? {
    let outlook = subject(Outlook.init, of: area)
    let expected = outlook.groups.flatMap(\.facts).count { $0.indicator.section != .leeftijden }
    let trends = outlook.statements.count
    guard expected + trends > 0 else { return nil }
    return .entry(
      "\(area.name): \(expected.counted("verwachting", "verwachtingen")) en "
        + "\(trends.counted("ontwikkeling", "ontwikkelingen")).", opens: .area(area.code, .outlook))
  }
}
