import BredeWelvaart

/// What the documents expect of an area: how old people are now, forecasts, goals and developments.
struct AreaOutlookTab {
  let context: PageContext
  let area: Area

  private var store: Store { context.store }

  /// From more developments than this on, each theme gets a heading of its own.
  private static let long = 40

  func fill(_ page: inout Page) {
    let outlook = context.subject(Outlook.init, of: area)
    let table = context.table(outlook.facts + outlook.developments, of: area, on: &page)
    for (heading, facts) in outlook.groups { page.items.addSection(heading, facts.map { table.item($0) }) }
    for (heading, facts) in outlook.ofBuurten {
      page.items.addSection(heading, facts.map { table.item($0, namesArea: true) })
    }
    page.items.addSection(
      Assessment.developmentsHeading,
      outlook.developments.flatMap(\.assessments).compactMap { context.item(development: $0) })
    StatementSections(context: context, isLong: outlook.statements.count > Self.long)
      .add(outlook.statements, under: "Ontwikkelingen", to: &page.items)
    page.items += outlook.statementsOfBuurten.map { context.item($0, namesArea: true) }
    page.items.addSection("De gebieden eromheen", store.ancestors(of: area).compactMap(around))
    page.empty = "De documenten kijken voor dit gebied niet vooruit."
  }

  /// Where the outlook of an area around can be read; nil where there is none.
  private func around(_ area: Area) -> PageItem? {
    let outlook = context.subject(Outlook.init, of: area)
    let expected = outlook.groups.flatMap(\.facts).count { $0.indicator.section != .leeftijden }
    let trends = outlook.statements.count
    guard expected + trends > 0 else { return nil }
    return .entry(
      "\(area.name): \(expected.counted("verwachting", "verwachtingen")) en "
        + "\(trends.counted("ontwikkeling", "ontwikkelingen")).", opens: .area(area.code, .outlook))
  }
}
