import BredeWelvaart
import Cells

/// The list of indicators to choose from, narrowed down while typing.
struct ChooserView {
  let store: Store
  let query: String
  let cursor: Int

  /// A line of the list: a heading of a theme or an indicator.
  private enum Line {
    case theme(Theme)
    case indicator(Int, Indicator)
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    let found = IndicatorSearch.find(query, store)
    var x = frame.write("Kies een indicator: ", x: area.x, y: area.y, in: area, .heading)
    x = frame.write(query, x: x, y: area.y, in: area, .focus)
    frame.canvas.put(" ", at: Point(x: x, y: area.y), style: .selected)
    frame.writeRight("\(found.count) van \(store.content.indicators.count)", y: area.y, in: area, .muted)
    frame.write("Typ een paar letters; Enter kleurt de kaart.", x: area.x, y: area.y + 1, in: area, .muted)
    let list = Rect(x: area.x, y: area.y + 3, width: area.width, height: area.height - 3)
    drawList(&frame, in: list, found)
  }

  private func drawList(_ frame: inout Frame, in area: Rect, _ found: [Indicator]) {
    var lines: [Line] = []
    for (index, indicator) in found.enumerated() {
      if index == 0 || found[index - 1].theme != indicator.theme, let theme = store.theme(indicator.theme) {
        lines.append(.theme(theme))
      }
      lines.append(.indicator(index, indicator))
    }
    let position = lines.firstIndex { if case .indicator(cursor, _) = $0 { true } else { false } }
    let window = ListWindow(count: lines.count, cursor: position, height: area.height)
    for (offset, line) in lines[window.range].enumerated() {
      let row = Rect(x: area.x, y: area.y + offset, width: area.width, height: 1)
      switch line {
      case .theme(let theme): frame.write(theme.name, x: row.x, y: row.y, in: row, .heading)
      case .indicator(let index, let indicator):
        let style: Style = index == cursor ? .selected : .plain
        if index == cursor { frame.canvas.fill(row, style: style) }
        let end = frame.write("  \(indicator.name)", x: row.x, y: row.y, in: row, style)
        let note = coverage(indicator)
        if end + 2 + note.cellWidth < row.maxX {
          frame.writeRight(note + " ", y: row.y, in: row, index == cursor ? style : .muted)
        }
        frame.target(row, .openRoute(.map(indicator.id)))
      }
    }
    window.drawMarks(&frame, in: area)
    if found.isEmpty {
      frame.write("Geen indicator gevonden; wis een paar letters.", x: area.x, y: area.y, in: area, .muted)
    }
  }

  private func coverage(_ indicator: Indicator) -> String {
    let count = store.ranking(indicator).count
    return switch count {
    case 0: "geen cijfers per wijk"
    case 1: "1 wijk"
    default: "\(count) wijken"
    }
  }
}
