import BredeWelvaart

/// Housing and care in an area: what there is, what is needed, what is planned and what is said of it.
struct AreaHousingTab {
  let context: PageContext
  let area: Area

  private var store: Store { context.store }

  func fill(_ page: inout Page) {
    let entries = sections
    let table = AreaTable(context, entries.flatMap(\.entries), of: area)
    if !entries.isEmpty { page.header = table.drawHeads }
    let comparable = entries.flatMap(\.entries).filter(\.isComparable)
    page.count = context.referenceNote(comparable.map(\.indicator), area)
    for (section, entries) in entries {
      page.items.addSection(section.heading, entries.map { table.item($0) })
    }
    for id in [HousingSection.housing, HousingSection.health] {
      let statements = store.statements(area: area.code, theme: id)
      let name = store.theme(id)?.name ?? id.rawValue.capitalisedFirst
      page.items.addSection("\(name) in de documenten", statements.map { context.item($0) })
    }
    page.empty = "De documenten zeggen niets over wonen en zorg in dit gebied."
    page.foot = foot(page, entries.flatMap(\.entries))
    page.keepsFoot = !entries.isEmpty
  }

  /// The figures by section; a section without any is left out.
  private var sections: [(section: HousingSection, entries: [AreaEntry])] {
    let chosen = store.content.indicators.compactMap { indicator in
      HousingSection(indicator).map { ($0, indicator) }
    }
    return HousingSection.allCases.compactMap { section in
      let entries = chosen.filter { $0.0 == section }.compactMap { AreaEntry(store, $0.1, area) }
      return entries.isEmpty ? nil : (section, entries)
    }
  }

  private func foot(_ page: Page, _ entries: [AreaEntry]) -> [Page.Remark] {
    guard let item = page.item(at: context.panel.cursor) else { return [] }
    return entries.first { $0.indicator.id == item.figure?.indicator }
      .map { AreaEntryRemarks(context: context, entry: $0).remarks } ?? []
  }
}
