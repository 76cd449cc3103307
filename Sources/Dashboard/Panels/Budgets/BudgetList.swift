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
      guard let over = budget?.overNorm, over.digits != 0 else { continue }
      let words = "\(over.unsignedEuros) \(over.digits > 0 ? "erboven" : "eronder")"
      if rest.width > words.cellWidth {
        frame.write(words, x: rest.x + 1, y: row.y, in: rest, .muted)
      }
    }
  }
}
