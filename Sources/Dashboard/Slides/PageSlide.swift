import BredeWelvaart
import Cells

/// The lines of a panel around its cursor, with air between them.
struct PageSlide: SlideContent {
  let slide: Slide
  let page: Page?

  var title: String { page?.title ?? "" }
  var source: String {
    cursorItem?.citation.map { "Bron: \(slide.store.shortWords(for: $0))" }
      ?? slide.sources((page?.items ?? []).compactMap(\.citation))
  }

  var footnotes: [Footnote] {
    // Of a whole page only what to look out for: its notes would be a page themselves.
    guard let cursorItem else {
      return (page?.items ?? []).flatMap(\.remarks).filter { $0.kind == .caveat }.unique
    }
    return cursorItem.remarks.filter { $0.kind == .caveat || $0.kind == .note }
  }

  private var cursor: Int { slide.state.panel?.cursor ?? 0 }
  private var cursorItem: PageItem? { slide.spotlight == nil ? nil : page?.item(at: cursor) }

  /// Where to begin: at the heading over the item that is pointed at, if there is room for all between.
  private func start(_ items: [PageItem], in room: Size) -> Int {
    guard slide.spotlight != nil, items.indices.contains(cursor) else { return 0 }
    let heading = items[...cursor].lastIndex { $0.isHeading } ?? cursor
    return (heading...cursor).first { first in
      items[first...cursor].reduce(0) { $0 + $1.height(width: room.width) + 1 } < room.height
    } ?? cursor
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    guard let page, !slide.words.isVeiled else { return }
    let items = page.items
    guard !items.isEmpty else {
      frame.writeLines(page.empty, y: area.y, in: area)
      return
    }
    var y = area.y
    let first = start(items, in: area.size)
    if let header = page.header, page.heads.map({ first > $0 }) ?? true {
      // A table is nothing without what its signs mean.
      y = frame.writeLines(page.intro, y: y, in: area, .muted, atMost: 2)
      header(&frame, Rect(x: area.x + 2, y: y, width: area.width - 4, height: page.headerLines))
      y += page.headerLines
    }
    let shown = items[start(items, in: Size(width: area.width, height: area.maxY - y))...]
    let air = air(shown, in: Size(width: area.width, height: area.maxY - y))
    // Where not all of it fits, the last line says so.
    let lines = shown.reduce(0) { $0 + $1.height(width: area.width) + air }
    let isLong = !isTable(shown) && shown.count(where: \.isStop) > Self.mostLines
    let bottom = isLong || y + lines - air > area.maxY ? area.maxY - 1 : area.maxY
    var left = Self.mostLines
    for (index, item) in zip(shown.indices, shown) {
      // There is air between all of them already.
      if case .blank = item.body { continue }
      let height = item.height(width: area.width)
      // A text that does not fit is left out rather than cut off.
      let isWhole = !isTable(shown) && left == 0 && shown[index...].contains(where: \.isStop)
      guard y + height <= bottom, !isWhole else {
        let address = slide.state.route.text(slide.store)
        frame.write("Meer in het dashboard: \(address)", x: area.x + 2, y: area.maxY - 1, in: area, .muted)
        break
      }
      if item.isStop { left -= 1 }
      item.draw(
        &frame, in: Rect(x: area.x, y: y, width: area.width, height: height),
        hasCursor: slide.spotlight != nil && index == cursor && item.isStop, target: .open)
      y += height + (item.isHeading ? 0 : air)
    }
  }

  /// No room reads more than this at once.
  private static let mostLines = 5

  /// Whether all of it is one table, which is a picture of its own.
  private func isTable(_ items: ArraySlice<PageItem>) -> Bool {
    items.allSatisfy { if case .drawing = $0.body { true } else { $0.isHeading } }
  }

  /// The lines between items: none where a table would fit whole but for them.
  private func air(_ items: ArraySlice<PageItem>, in room: Size) -> Int {
    let lines = items.reduce(0) { $0 + $1.height(width: room.width) }
    return isTable(items) && lines <= room.height && lines + items.count - 1 > room.height ? 0 : 1
  }
}
