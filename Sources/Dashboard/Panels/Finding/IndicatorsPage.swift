import BredeWelvaart
import Cells

/// The list of indicators to choose from, narrowed down while typing.
struct IndicatorsPage {
  let context: PageContext

  private var store: Store { context.store }

  func page() -> Page {
    let found = IndicatorSearch.find(context.query, store)
    var page = Page("Kies een indicator")
    page.input = context.query
    page.count = "\(found.count) van \(store.content.indicators.count)"
    page.intro = "Typ een paar letters; Enter kleurt de kaart."
    for (index, indicator) in found.enumerated() {
      if index == 0 || found[index - 1].theme != indicator.theme, let theme = store.theme(indicator.theme) {
        page.items.append(.heading(theme.name))
      }
      page.items.append(item(indicator))
    }
    if context.query.isEmpty { page.isSelected = { $0.command == .colourMap($1.indicator) } }
    page.empty = "Geen indicator gevonden; wis een paar letters."
    return page
  }

  private func item(_ indicator: Indicator) -> PageItem {
    var item = PageItem.row { frame, row, hasCursor in
      let note = coverage(indicator)
      let style: Style = hasCursor ? .selected : .plain
      if hasCursor { frame.canvas.fill(row, style: style) }
      let end = frame.write(indicator.name, x: row.x, y: row.y, in: row, style)
      if end + 2 + note.cellWidth < row.maxX {
        frame.writeRight(note, y: row.y, in: row, hasCursor ? style : .muted)
      }
    }
    item.command = .colourMap(indicator.id)
    return item
  }

  private func coverage(_ indicator: Indicator) -> String {
    let count = store.ranking(indicator).count
    return count == 0 ? "geen cijfers per wijk" : count.counted("wijk", "wijken")
  }
}
