import BredeWelvaart
import Cells

/// The lines of a panel around its cursor, with air between them.
struct PageSlide: SlideContent {
  let slide: Slide
  let page: Page?

  var title: String { page?.title ?? "" }
  var source: String { cursorItem?.citation.map(slide.store.sourceLine) ?? "" }

  private var cursor: Int { slide.state.panel?.cursor ?? 0 }
  private var cursorItem: PageItem? { slide.spotlight == nil ? nil : page?.item(at: cursor) }

  /// Where to begin: at the heading over the item that is pointed at, if that is near.
  private func start(_ items: [PageItem]) -> Int {
    guard slide.spotlight != nil, items.indices.contains(cursor) else { return 0 }
    return items[...cursor].lastIndex { $0.isHeading } ?? cursor
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    guard let page, !slide.words.isVeiled else { return }
    let items = page.items
    guard !items.isEmpty else {
      frame.writeLines(page.empty, y: area.y, in: area)
      return
    }
    var y = area.y
    for index in start(items)..<items.count {
      let item = items[index]
      // There is air between all of them already.
      if case .blank = item.body { continue }
      let height = item.height(width: area.width)
      // A text that does not fit is left out rather than cut off.
      guard y + height <= area.maxY else { break }
      item.draw(
        &frame, in: Rect(x: area.x, y: y, width: area.width, height: height),
        hasCursor: slide.spotlight != nil && index == cursor && item.isStop, target: .open)
      y += height + (item.isHeading ? 0 : 1)
    }
  }
}
