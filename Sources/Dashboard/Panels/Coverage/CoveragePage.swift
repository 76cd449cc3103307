import BredeWelvaart

extension PageContext {
  /// What we do not know: how many figures there are of each theme in each wijk.
  func coveragePage() -> Page {
    let coverage = store.coverage()
    var page = Page("Wat weten we niet")
    page.empty = "Er zijn geen wijken of geen thema’s."
    let chosen = coverage.themes.firstIndex { $0.id == filter.theme } ?? coverage.themes.startIndex
    guard let theme = coverage.themes.dropFirst(chosen).first, !coverage.rows.isEmpty else { return page }
    let matrix = CoverageMatrix(coverage: coverage, chosen: chosen)
    page.note = theme.name
    page.intro =
      "Cijfers per wijk, hol is geen enkel. \(legend(coverage))Links en rechts: ander thema."
    page.header = matrix.drawHeads
    page.headerLines = CoverageMatrix.headerLines
    page.choice = .themeColumn
    page.items = coverage.rows.map { row in
      let words = row.cells.dropFirst(chosen).first?.words
      return .row(
        opens: .gaps(row.area.code, theme.id),
        foot: words.map { foot("\(theme.name) in \(row.area.name): \($0).") }
      ) { matrix.draw(row, &$0, in: $1, hasCursor: $2) }
    }
    page.items.addSection("Let op", items(store.caveats(on: .dekking)))
    page.isSelected = { $0.area == $1.area }
    return page
  }

  /// A cell in words, with the way on.
  private func foot(_ cell: String) -> PageItem.Foot {
    .remarks {
      let way = "Enter laat zien welke cijfers er zijn en welke ontbreken."
      return [Footnote(cell), Footnote(way, .aside)]
    }
  }

  /// What the signs beside the numbers mean, as far as they occur.
  private func legend(_ coverage: Coverage) -> String {
    let kinds = Set(coverage.rows.flatMap(\.cells).flatMap(\.gaps))
    let words = Gap.Kind.allCases.filter(kinds.contains).map { "\($0.sign) \($0.words)" }
    return words.isEmpty ? "" : words.joined(separator: ", ") + ". "
  }
}
