import BredeWelvaart
import Cells

extension PageContext {
  /// Whether things get better in an area: what has a development, and what has years without a verdict.
  func developmentsPage(_ code: Area.Code) -> Page {
    guard let area = store.area(code) else { return Page("") }
    let all = store.developments(in: area, toleranceScale: state.toleranceScale)
    var page = Page("Over de jaren: \(area.name)")
    page.choice = .area { .developments($0) }
    page.intro = all.summary + " " + DevelopmentTable.reading
    let table = DevelopmentTable(store: store, developments: all.told + all.silent, filter.sorting)
    func add(_ heading: String, _ developments: [Development], none: String) {
      page.items.addSection(heading, note: "\(developments.count)")
      guard !developments.isEmpty else {
        page.items.append(.text(none, .muted))
        return
      }
      page.sorting = table.order.kind
      page.items.append(.heads(lines: 1, table.drawHeads))
      page.items += table.order.sorted(developments).map(table.item)
    }
    add(
      "Met een ontwikkeling", all.told.clearestFirst,
      none: "Van geen cijfer is te zeggen hoe het zich ontwikkelde.")
    add("Wel jaren, geen oordeel", all.silent, none: "Geen ander cijfer heeft meer dan één jaar.")
    page.items.append(.blank)
    page.items.append(
      .text(
        "\(all.single.count.counted("cijfer heeft", "cijfers hebben").capitalisedFirst) maar één jaar, of geen.",
        .muted
      ))
    page.start = page.items.firstIndex { $0.figure != nil }
    return page
  }

  /// An indicator in an area year by year: the line, what is to be said of it, and each year.
  func yearsPage(_ id: Indicator.ID, _ code: Area.Code) -> Page {
    guard let indicator = store.indicator(id), let area = store.area(code) else { return Page("") }
    var page = Page("\(area.name): \(indicator.name)")
    page.note = indicator.unitNote.isEmpty ? "over de jaren" : "over de jaren, \(indicator.unitNote)"
    page.choice = .area { .years(id, $0) }
    page.items = IndicatorTimeline(context: self, indicator: indicator, only: area).items
    page.start = page.items.firstIndex(where: \.isStop)
    if page.items.isEmpty { page.items.append(.text("Van \(area.name) zijn er geen jaren.", .muted)) }
    page.items.addSection("Let op", items(store.caveats(id, area: code)))
    page.items.addSection(
      "Bron",
      store.observations(id, code).map(\.citation).unique.map { .entry(store.words(for: $0), $0) })
    return page
  }
}
