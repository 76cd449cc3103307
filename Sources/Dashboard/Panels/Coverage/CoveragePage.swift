import BredeWelvaart

extension PageContext {
  /// What we do not know: how many figures of each theme are missing in each wijk.
  func coveragePage() -> Page {
    let coverage = store.coverage()
    var page = Page("Wat weten we niet")
    page.empty = "Er zijn geen wijken of geen thema’s."
    let chosen = coverage.themes.firstIndex { $0.id == filter.theme } ?? coverage.themes.startIndex
    guard let theme = coverage.themes.dropFirst(chosen).first, !coverage.rows.isEmpty else { return page }
    // What misses most comes first.
    let columns = coverage.themes.enumerated().map { place, theme in
      TableOrder<Coverage.Row>.Column(theme.name) { row in
        row.cells.dropFirst(place).first.map { .number(-Double($0.missing)) }
      }
    }
    let order = TableOrder(columns, filter.sorting)
    let matrix = CoverageMatrix(coverage: coverage, chosen: chosen, order: order)
    page.sorting = .column(theme.name)
    page.note = theme.name
    page.intro = "Zoveel cijfers ontbreken, bij hol alle.\(legend(coverage))"
    page.tip = "Links en rechts: ander thema."
    page.header = matrix.drawHeads
    page.headerLines = CoverageMatrix.headerLines
    page.choice = .themeColumn
    page.items = order.sorted(coverage.rows).map { row in
      let words = row.cells.dropFirst(chosen).first?.words
      return .row(
        opens: .gaps(row.area.code, nil),
        foot: words.map { foot("\(theme.name) in \(row.area.name): \($0).", row) }
      ) { matrix.draw(row, &$0, in: $1, hasCursor: $2) }
    }
    page.items.addSection("Let op", items(store.caveats(on: .dekking)))
    page.isSelected = { $0.area == $1.area }
    return page
  }

  /// A cell in words, with the way on.
  private func foot(_ cell: String, _ row: Coverage.Row) -> PageItem.Foot {
    .remarks {
      let missing = row.cells.reduce(0) { $0 + $1.missing }
      let way = "Enter laat zien welke \(missing) cijfers van \(row.area.name) ontbreken, van alle thema’s."
      return [Footnote(cell), Footnote(way, .aside)]
    }
  }

  /// What the signs beside the numbers mean, as far as they occur, with a space before it.
  private func legend(_ coverage: Coverage) -> String {
    let kinds = Set(coverage.rows.flatMap(\.cells).flatMap(\.gaps))
    let words = Gap.Kind.allCases.filter(kinds.contains).map { "\($0.sign) \($0.words)" }
    return words.isEmpty ? "" : " " + words.joined(separator: ", ").asSentence
  }
}
