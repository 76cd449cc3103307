import BredeWelvaart

// Putting tables in order.

extension State {
  private static let nothingToSort = "Op dit scherm is er niets te sorteren."

  /// Puts the rows in the order of the column with the cursor, or of the next one where there is no such column.
  mutating func sortRows(_ knowledge: Knowledge) {
    guard let page = page(knowledge), let kind = page.sorting else {
      notice = Self.nothingToSort
      return
    }
    switch kind {
    case .cells: sortCells(page, knowledge) { $0.rows = .next(after: $0.rows, by: $1.indicator) }
    case .column(let name): sort(page, by: .next(after: panel?.filter.sorting, by: name), knowledge)
    case .columns(let names):
      let current = names.firstIndex { $0 == panel?.filter.sorting?.key }
      let next = names.dropFirst(current.map { $0 + 1 } ?? 0).first
      sort(page, by: next.map { ColumnSorting($0) }, knowledge)
    }
  }

  /// Turns the order of the rows around, or puts the columns in order by the row with the cursor.
  mutating func sortColumns(_ knowledge: Knowledge) {
    guard let page = page(knowledge), let kind = page.sorting else {
      notice = Self.nothingToSort
      return
    }
    let names: [String]
    switch kind {
    case .cells:
      return sortCells(page, knowledge) { $0.columns = .next(after: $0.columns, by: $1.area) }
    case .column(let name): names = [name]
    case .columns(let all): names = all
    }
    let current = panel?.filter.sorting.flatMap { names.contains($0.key) ? $0 : nil }
    guard let name = current?.key ?? names.first else { return }
    sort(page, by: ColumnSorting(name, isReversed: current?.isReversed != true), knowledge)
  }

  private mutating func sortCells(
    _ page: Page, _ knowledge: Knowledge, by change: (inout HeatTable.Order, Figure) -> Void
  ) {
    guard let figure = currentFigure(knowledge) else { return }
    editPanel { change(&$0.filter.order, figure) }
    keepCursor(of: page, knowledge)
  }

  private mutating func sort(_ page: Page, by sorting: ColumnSorting?, _ knowledge: Knowledge) {
    editPanel { $0.filter.sorting = sorting }
    notice =
      sorting.map { "Op volgorde van \($0.key)\($0.isReversed ? ", omgekeerd" : "")." }
      ?? "Weer in de gewone volgorde."
    keepRow(of: page, knowledge)
  }

  /// Stays on the same row of a table; what stands before the table stays where it is.
  private mutating func keepRow(of old: Page, _ knowledge: Knowledge) {
    guard let panel, let item = old.item(at: panel.cursor), let new = page(knowledge) else { return }
    if let heads = old.heads, panel.cursor < heads { return }
    let rows = new.items.indices.dropFirst(new.heads ?? 0)
    let place =
      rows.first { item.figure != nil && new.items[$0].figure == item.figure }
      ?? rows.first { item.subject != nil && new.items[$0].subject == item.subject }
      ?? rows.first { item.area != nil && new.items[$0].area == item.area }
    if let place { editPanel { $0.cursor = place } } else { keepCursor(of: old, knowledge) }
  }
}
