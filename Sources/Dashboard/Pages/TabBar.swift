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
    func fits(_ range: ClosedRange<Int>) -> Bool {
      range.lowerBound >= 0 && range.upperBound < tabs.count && widths[range].reduce(0, +) <= area.width - 4
    }
    var before: ClosedRange<Int>?
    while before != first...last {
      before = first...last
      if fits(first...last + 1) { last += 1 }
      if fits(first - 1...last) { first -= 1 }
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
