import BredeWelvaart

extension PageContext {
  /// All wijken and all indicators of their wheel at once: a row for each wijk, a column for each indicator.
  func heatTablePage() -> Page {
    let table = HeatTable(
      store, filter.order, against: { state.reference(for: $0, store) }, toleranceScale: state.toleranceScale)
    var page = Page("Alle wijken")
    page.compared = .wijken
    page.empty = "Er zijn geen wijken, of er staat niets in hun wiel."
    let chosen = table.columns.firstIndex { $0.indicator.id == state.indicator } ?? 0
    guard let column = table.columns.dropFirst(chosen).first else { return page }
    page.note = "\(column.theme.name): \(column.indicator.name)"
    page.intro = orderWords
    if page.intro.isEmpty { page.tip = "s sorteert de wijken op deze kolom, S de kolommen op deze wijk." }
    let drawing = HeatTableDrawing(table: table, order: filter.order, chosen: chosen)
    page.header = drawing.drawHeads
    page.headerLines = HeatTableDrawing.headerLines
    page.choice = .indicatorColumn(table.columns.map(\.indicator.id))
    page.sorting = .cells
    page.items = table.rows.compactMap { row in
      row.cells.dropFirst(chosen).first.map { cell in
        .row(
          command: HeatTableDrawing.command(cell, row.area),
          figure: Figure(indicator: cell.indicator.id, area: row.area.code),
          observations: [cell.observation].compactMap(\.self), cell.citation,
          foot: .remarks { fact(cell.indicator, row.area).footnotes(store, namesArea: true) }
        ) { drawing.draw(row, &$0, in: $1, hasCursor: $2) }
      }
    }
    page.isSelected = { $0.area == $1.area }
    return page
  }

  /// In which order the rows and the columns stand, in short for all of the table to fit; empty for the usual.
  private var orderWords: String {
    let rows = filter.order.rows.flatMap { sorting in
      store.indicator(sorting.key).map { "wijken: \($0.shortName), \(HeatTable.words(sorting, $0))" }
    }
    let columns = filter.order.columns.flatMap { sorting in
      store.area(sorting.key).map { "kolommen: \($0.shortName), \(HeatTable.words(sorting))" }
    }
    return [rows, columns].compactMap(\.self).joined(separator: "; ").capitalisedFirst
  }
}
