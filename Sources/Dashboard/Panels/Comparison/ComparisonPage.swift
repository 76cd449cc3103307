import BredeWelvaart

extension PageContext {
  /// Two to four areas side by side: a line for each indicator, with the differences marked.
  func comparisonPage(_ codes: [Area.Code]) -> Page {
    let areas = codes.compactMap { store.area($0) }
    // What documents tell of only one of the areas is no comparison.
    let all = store.sideBySide(areas, toleranceScale: state.toleranceScale).filter(\.isShared)
    let rows = filter.onlyDifferences ? all.filter(\.differs) : all
    var page = Page("Naast elkaar")
    page.note = areas.map(\.name).joined(separator: ", ")
    let differing = all.count(where: \.differs)
    let comparable = all.count(where: \.isComparable)
    if comparable > 0 {
      page.count = "\(differing) van \(comparable) cijfers \(differing == 1 ? "verschilt" : "verschillen")"
    }
    page.intro =
      "+ gunstiger, - ongunstiger, \u{2191} hoger, \u{2193} lager dan de ander, als het meer scheelt dan de marge."
    page.tip = filter.onlyDifferences ? "Met f ziet u weer alles." : "Met f ziet u alleen die."
    page.empty =
      filter.onlyDifferences
      ? "Geen cijfer verschilt meer dan de marge."
      : "Er is niets waarvan twee van deze gebieden een cijfer hebben."
    page.filter = .differences
    page.choice = steps(from: codes)
    let others = codes.dropLast()
    page.other = { codes.contains($0) ? nil : .comparison(others + [$0]) }
    page.isSelected = { $0.figure?.indicator == $1.indicator }
    let line = ComparisonLine(store, areas, rows, filter.sorting)
    page.header = line.drawHeads
    page.sorting = line.order.kind
    if let sorting = line.order.sorting {
      page.items.addSection(
        "Alle thema’s", note: "op volgorde van \(sorting.key)",
        line.order.sorted(rows).map { item($0, of: areas, line) })
      return page
    }
    for (theme, rows) in rows.grouped(by: \.theme) {
      page.items.addSection(theme.name, rows.map { item($0, of: areas, line) })
    }
    return page
  }

  private func item(_ row: SideBySide.Row, of areas: [Area], _ line: ComparisonLine) -> PageItem {
    // It stands for the first figure there is.
    let known = zip(areas, row.figures).first { $1.fact.isKnown }
    return .row(
      leastWidth: line.leastWidth(row), opens: .indicator(row.indicator.id),
      figure: known.map { Figure(indicator: row.indicator.id, area: $0.0.code) },
      observations: row.figures.flatMap(\.observations),
      row.figures.lazy.compactMap(\.fact.citations.first).first,
      foot: .remarks { remarks(about: row, of: areas) }
    ) { line.draw(row, &$0, in: $1, hasCursor: $2) }
  }

  /// The same areas with another wijk as the last: the one before and the one after it.
  private func steps(from codes: [Area.Code]) -> Page.Choice? {
    guard let last = codes.last else { return nil }
    let others = codes.dropLast()
    let free = store.wijken.map(\.code).filter { !others.contains($0) }
    guard free.count > 1 || !free.contains(last) else { return nil }
    return .steps(among: free, from: last) { .comparison(others + [$0]) }
  }
}
