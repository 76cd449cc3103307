import BredeWelvaart
import Cells

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
