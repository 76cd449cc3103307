import BredeWelvaart
import Cells

/// Every figure of an area, by theme, with its place among the wijken.
struct AreaFiguresTab {
  let context: PageContext
  let area: Area

  private var store: Store { context.store }

  func fill(_ page: inout Page) {
    let rows = AreaFigures(store, area.code).rows
    let line = AreaFigureLine(
      context: context, area: area, reference: context.state.reference(for: area, store),
      longestPeriod: rows.map { $0.observation.dutchPeriod.cellWidth }.max() ?? 0)
    page.header = line.drawHeads
    for (index, row) in rows.enumerated() {
      if index == 0 || rows[index - 1].theme != row.theme { page.items.append(.heading(row.theme.name)) }
      let figure = Figure(indicator: row.indicator.id, area: area.code)
      if figure.indicator == context.state.indicator { page.start = page.items.count }
      page.items.append(
        .row(opens: .indicator(row.indicator.id), figure: figure, row.observation.citation) {
          line.draw(row, &$0, in: $1, hasCursor: $2)
        })
    }
    page.items += buurten
    page.empty = "Voor dit gebied zijn er geen cijfers."
    page.count = context.referenceNote(rows.map(\.indicator), area)
    if let figure = page.item(at: context.panel.cursor)?.figure { page.foot = context.remarks(about: figure) }
  }

  /// The figures of the buurten in a wijk.
  private var buurten: [PageItem] {
    let figures = store.buurtFigures(of: area)
    guard !figures.isEmpty else { return [] }
    return [.heading("Buurten")]
      + figures.map { buurt in
        .row(
          opens: .indicator(buurt.indicator.id),
          figure: Figure(indicator: buurt.indicator.id, area: buurt.area.code), buurt.observation.citation
        ) { frame, row, hasCursor in
          let value = buurt.observation.value.map { buurt.indicator.shortDutch($0) } ?? "?"
          let room = Rect(x: row.x, y: row.y, width: max(0, row.width - value.cellWidth - 2), height: 1)
          frame.write(
            "\(buurt.area.name): \(buurt.indicator.name)", x: row.x, y: row.y, in: room,
            hasCursor ? .selected : .plain)
          frame.writeRight(value, y: row.y, in: row, .strong)
        }
      }
  }
}
