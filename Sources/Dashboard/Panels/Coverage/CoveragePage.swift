import BredeWelvaart
import Cells

/// What we do not know: how many figures there are of each theme in each wijk.
struct CoveragePage {
  let context: PageContext

  private var store: Store { context.store }

  func page() -> Page {
    let coverage = store.coverage()
    var page = Page("Wat weten we niet")
    page.empty = "Er zijn geen wijken of geen thema’s."
    let chosen =
      coverage.themes.firstIndex { $0.id == context.filter.theme } ?? coverage.themes.startIndex
    guard let theme = coverage.themes.dropFirst(chosen).first, !coverage.rows.isEmpty else { return page }
    let matrix = CoverageMatrix(coverage: coverage, chosen: chosen)
    page.note = theme.name
    page.intro =
      "Cijfers per wijk, hol is geen enkel. \(legend(coverage))Links en rechts: ander thema."
    page.header = matrix.drawHeads
    page.headerLines = CoverageMatrix.headerLines
    page.choice = .themeColumn
    page.items = coverage.rows.map { row in
      .row(opens: .gaps(row.area.code, theme.id), foot: foot(row, chosen, theme)) {
        matrix.draw(row, &$0, in: $1, hasCursor: $2)
      }
    }
    page.isSelected = { $0.area == $1.area }
    return page
  }

  /// A cell in words.
  private func foot(_ row: Coverage.Row, _ chosen: Int, _ theme: Theme) -> PageItem.Foot? {
    row.cells.dropFirst(chosen).first.map { cell in
      .remarks {
        [
          Page.Remark("\(theme.name) in \(row.area.name): \(cell.words)."),
          Page.Remark("Enter laat zien welke cijfers er zijn en welke ontbreken.", .muted),
        ]
      }
    }
  }

  /// What the signs beside the numbers mean, as far as they occur.
  private func legend(_ coverage: Coverage) -> String {
    let cells = coverage.rows.flatMap(\.cells)
    let kinds = Gap.Kind.allCases.filter { kind in cells.contains { $0.signs.contains(kind.sign) } }
    let words = kinds.map { "\($0.sign) \($0.legend)" }
    return words.isEmpty ? "" : words.joined(separator: ", ") + ". "
  }
}
