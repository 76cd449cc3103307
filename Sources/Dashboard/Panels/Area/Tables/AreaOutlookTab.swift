import BredeWelvaart

/// What the documents expect of an area: how old people are now, forecasts, goals and developments.
struct AreaOutlookTab {
  let context: PageContext
  let area: Area

  private var store: Store { context.store }

  /// The topics of the context that show how an area ages.
  private static let ageTopics: Set<String> = ["leeftijd", "ouderen"]

  /// From more developments than this on, each theme gets a heading of its own.
  private static let long = 40

  func fill(_ page: inout Page) {
    let ages = store.content.indicators
      .filter { $0.theme == Theme.context && Self.ageTopics.contains($0.topic) && $0.kind != .forecast }
      .compactMap { AreaEntry(store, $0, area) }
    let forecasts = AreaForecasts(store, area)
    let entries = ages + forecasts.all
    let table = AreaTable(context, entries, of: area)
    if !entries.isEmpty { page.header = table.drawHeads }
    page.count = context.referenceNote(entries.filter(\.isComparable).map(\.indicator), area)
    page.items.addSection("Leeftijden", ages.map { table.item($0) })
    for theme in forecasts.themes {
      page.items.addSection(
        "Verwacht: \(theme.name.lowercased())",
        (forecasts.expected[theme.id] ?? []).map { table.item($0) })
    }
    page.items.addSection(
      "Verwacht in de buurten",
      forecasts.ofBuurten.map { table.item($0, title: "\($0.area.name): \($0.indicator.shortName)") })
    page.items.addSection("Doelen", forecasts.goals.map { table.item($0) })
    addDevelopments(to: &page.items)
    page.items.addSection("De gebieden eromheen", around)
    page.empty = "De documenten kijken voor dit gebied niet vooruit."
    page.foot = foot(page, entries)
    page.keepsFoot = !entries.isEmpty
  }

  private func addDevelopments(to items: inout [PageItem]) {
    let developments = store.developmentsInWords.filter { $0.area == area.code }
      .compactMap { context.item(development: $0) }
    items.addSection("Ontwikkeling zonder cijfer", developments)
    let statements = store.statements(area: area.code, kinds: [.trend])
    StatementSections(context: context, isLong: statements.count > Self.long)
      .add(statements, under: "Ontwikkelingen", to: &items)
    items += store.statementsOfBuurten(in: area, kinds: [.trend]).map {
      context.item($0, namesArea: true)
    }
  }

  /// Where the outlook of the areas around can be read.
  private var around: [PageItem] {
    store.ancestors(of: area).compactMap { area -> PageItem? in
      let figures = AreaForecasts.count(store, area)
      let trends = store.statements(area: area.code, kinds: [.trend]).count
      guard figures + trends > 0 else { return nil }
      return .entry(
        "\(area.name): \(figures.counted("verwachting", "verwachtingen")) en "
          + "\(trends.counted("ontwikkeling", "ontwikkelingen")).", opens: .area(area.code, .outlook))
    }
  }

  private func foot(_ page: Page, _ entries: [AreaEntry]) -> [Page.Remark] {
    guard let item = page.item(at: context.panel.cursor) else { return [] }
    let entry = entries.first {
      $0.indicator.id == item.figure?.indicator && $0.area.code == item.figure?.area
    }
    return entry.map { AreaEntryRemarks(context: context, entry: $0).remarks } ?? []
  }
}
