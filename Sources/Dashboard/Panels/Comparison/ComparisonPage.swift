import BredeWelvaart
import Cells

/// Two to four areas side by side: a line for each indicator, with the differences marked.
struct ComparisonPage {
  let context: PageContext
  let codes: [Area.Code]

  private var store: Store { context.store }

  func page() -> Page {
    let areas = codes.compactMap { store.area($0) }
    // What documents tell of only one of the areas is no comparison.
    let all = store.sideBySide(areas, toleranceScale: context.state.toleranceScale).filter { $0.known > 1 }
    let onlyDifferences = context.filter.onlyDifferences
    let rows = onlyDifferences ? all.filter(\.differs) : all
    let line = ComparisonLine(areas, rows)
    var page = Page("Naast elkaar")
    page.note = areas.map(\.name).joined(separator: ", ")
    let differing = all.count(where: \.differs)
    let comparable = all.count(where: \.isComparable)
    if comparable > 0 {
      page.count = "\(differing) van \(comparable) cijfers \(differing == 1 ? "verschilt" : "verschillen")"
    }
    page.intro =
      "+ gunstiger, - ongunstiger, \u{2191} hoger, \u{2193} lager dan de ander, als het meer scheelt dan de marge; "
      + (onlyDifferences ? "f toont weer alles." : "f toont alleen die.")
    page.header = line.drawHeads
    page.empty =
      onlyDifferences
      ? "Geen cijfer verschilt meer dan de marge."
      : "Er is niets waarvan twee van deze gebieden een cijfer hebben."
    page.filter = .differences
    page.choice = steps
    page.isSelected = { $0.figure?.indicator == $1.indicator }
    let words = ComparisonWords(store: store, areas: areas, scale: context.state.toleranceScale)
    for (index, row) in rows.enumerated() {
      if index == 0 || rows[index - 1].theme != row.theme { page.items.addSection(row.theme.name) }
      let figure = figure(of: row, areas)
      let observations = row.figures.flatMap { figure in
        figure.observation.map { [$0] } ?? figure.fact.current.flatMap(\.observations)
      }
      var item = PageItem.row(
        opens: .indicator(row.indicator.id), figure: figure,
        row.figures.lazy.compactMap(\.fact.citations.first).first,
        foot: .remarks { words.remarks(about: row) }
      ) { line.draw(row, &$0, in: $1, hasCursor: $2) }
      item.observations = observations
      page.items.append(item)
    }
    return page
  }

  /// The figure that a line stands for: the first there is.
  private func figure(of row: SideBySide.Row, _ areas: [Area]) -> Figure? {
    zip(areas, row.figures).first { $1.fact.isKnown }
      .map { Figure(indicator: row.indicator.id, area: $0.0.code) }
  }

  /// The same areas with another wijk as the last: the one before and the one after it.
  private var steps: Page.Choice? {
    guard let last = codes.last else { return nil }
    let others = codes.dropLast()
    let free = store.wijken.map(\.code).filter { !others.contains($0) }
    guard free.count > 1 || !free.contains(last) else { return nil }
    func route(_ step: Int) -> Route { .comparison(others + [free.stepping(from: last, by: step)]) }
    return .steps(previous: route(-1), next: route(1))
  }
}
