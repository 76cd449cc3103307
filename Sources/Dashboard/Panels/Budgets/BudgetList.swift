import BredeWelvaart
import Cells

/// A line for each household and income, with what remains in each dwelling.
struct BudgetList {
  let dwellings: [String]

  func drawHeads(_ frame: inout Frame, in row: Rect) {
    for (dwelling, column) in zip(dwellings, BudgetColumns(in: row, count: dwellings.count).dwellings) {
      frame.write(dwelling, x: column.x + 1, y: row.y, in: column, .muted)
    }
  }

  func draw(_ choice: BudgetTable.Choice, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let columns = BudgetColumns(in: row, count: dwellings.count)
    frame.writeName(choice.name, in: columns.names, hasCursor: hasCursor)
    for (budget, column) in zip(choice.budgets, columns.dwellings) {
      let (value, rest) = column.splitLeft(BudgetColumns.valueWidth)
      let remaining = budget?.remaining
      frame.writeRight(remaining?.euros ?? "?", y: row.y, in: value, remaining == nil ? .muted : .strong)
      guard let words = budget?.normWords else { continue }
      if rest.width > words.cellWidth {
        frame.write(words, x: rest.x + 1, y: row.y, in: rest, .muted)
      }
    }
  }
}

/// Where things stand in the list and in the picture under it: the names, then a column for each dwelling.
struct BudgetColumns {
  static let valueWidth = 8
  /// Room for an amount and a word.
  private static let least = 17

  let names: Rect
  /// Those of the first dwellings, as many as fit.
  let dwellings: [Rect]

  init(in area: Rect, count: Int) {
    let (names, rest) = area.splitLeft(area.width < 64 ? 20 : 24)
    let shown = max(1, min(count, rest.width / Self.least))
    let width = min(60, rest.width / shown)
    self.names = names
    dwellings = (0..<shown).map { index in
      // A column ends before the next begins.
      Rect(x: rest.x + index * width, y: area.y, width: width - 1, height: area.height)
    }
  }
}
