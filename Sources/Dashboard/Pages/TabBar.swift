import BredeWelvaart
import Cells

/// The names of a panel's parts, of which one is shown; as many as there is room for.
struct TabBar {
  let tabs: [Page.Tab]
  let current: Route

  func draw(_ frame: inout Frame, in area: Rect) {
    let selected = tabs.firstIndex { $0.route == current } ?? 0
    let widths = tabs.map { $0.name.cellWidth + 2 }
    // From the selected one outwards, so that it is always there.
    var (first, last) = (selected, selected)
    var used = widths.indices.contains(selected) ? widths[selected] : 0
    var grew = true
    while grew {
      grew = false
      if last + 1 < tabs.count, used + widths[last + 1] <= area.width - 4 {
        last += 1
        used += widths[last]
        grew = true
      }
      if first > 0, used + widths[first - 1] <= area.width - 4 {
        first -= 1
        used += widths[first]
        grew = true
      }
    }
    var x = area.x
    if first > 0 { x = frame.write("\(frame.glyphs.moreBefore) ", x: x, y: area.y, in: area, .accent) }
    for index in first...max(first, last) where tabs.indices.contains(index) {
      let tab = tabs[index]
      let start = x
      x = frame.write(" \(tab.name) ", x: x, y: area.y, in: area, index == selected ? .selected : .muted)
      frame.target(Rect(x: start, y: area.y, width: x - start, height: 1), .replaceRoute(tab.route))
    }
    if last + 1 < tabs.count {
      frame.write(" \(frame.glyphs.moreAfter)", x: x, y: area.y, in: area, .accent)
    }
  }
}
