import Cells

/// Draws a page: every panel has the same places for the same things.
struct PageView {
  let page: Page
  let panel: State.Panel
  /// Whether it says what keys do.
  var hasTips = true

  /// The narrowest place for two columns, and the air between them.
  private static let twoColumns = 96
  private static let columnGap = 2

  func draw(_ frame: inout Frame, in area: Rect) {
    drawTitle(&frame, in: area)
    var y = area.y + 1
    if !page.tabs.isEmpty {
      TabBar(tabs: page.tabs, current: panel.route).draw(
        &frame, in: Rect(x: area.x, y: y, width: area.width, height: 1))
      y += 1
    }
    if !intro.isEmpty {
      y = frame.writeLines(intro, y: y, in: area, .muted, atMost: area.height < 16 ? 1 : 2)
    }
    let lines = page.header == nil ? 1 : page.headerLines
    let below = Rect(x: area.x, y: y + lines, width: area.width, height: max(0, area.maxY - y - lines))
    let footHeight = footHeight(of: area, under: below)
    let list = below.splitBottom(footHeight).rest
    // Heads that stand in the list are above it only once they went out of sight.
    if let header = page.header, page.heads.map({ window(page.items.indices, in: list).first > $0 }) ?? true {
      header(&frame, Rect(x: area.x + 2, y: y, width: area.width - 4, height: lines))
    }
    drawItems(&frame, in: list)
    drawFoot(&frame, in: Rect(x: area.x, y: list.maxY, width: area.width, height: footHeight))
  }

  /// What stands over the list.
  private var intro: String {
    [page.intro, hasTips ? page.tip : ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What the foot is about.
  private var item: PageItem? { page.item(at: panel.cursor) }

  /// The lines of the foot; those of words stay the same wherever the cursor is.
  private func footHeight(of area: Rect, under below: Rect) -> Int {
    if case .picture(let lines, _) = item?.foot { return min(lines, area.height / 2) }
    let heights = page.items.lazy.map { item in
      switch item.foot {
      case .remarks: min(9, max(Self.leastRemarks, area.height / 4))
      case .remark: 3
      case .picture, nil: 0
      }
    }
    let most = heights.max() ?? 0
    guard most == Self.leastRemarks else { return most }
    // A list that has to move anyway, or has room to spare, gives a small foot a line for a note.
    let isTight = itemsHeight(below.width, upTo: below.height) == below.height - most
    return isTight ? most : most + 1
  }

  /// The lines of a small foot that has remarks.
  private static let leastRemarks = 6

  /// The lines of all items, counted no further than is of use.
  private func itemsHeight(_ width: Int, upTo most: Int) -> Int {
    var height = 0
    for item in page.items where height <= most { height += item.height(width: width) }
    return height
  }

  private func drawFoot(_ frame: inout Frame, in area: Rect) {
    guard area.height > 0 else { return }
    if case .picture(_, let draw) = item?.foot {
      draw(&frame, area)
      return
    }
    frame.rule(y: area.y, in: area)
    frame.write(item?.remarks ?? [], in: area.splitTop(1).rest)
  }

  private func drawTitle(_ frame: inout Frame, in area: Rect) {
    let countWidth = page.count.isEmpty ? 0 : page.count.cellWidth + 2
    let room = Rect(x: area.x, y: area.y, width: max(0, area.width - countWidth), height: 1)
    var x = frame.write(page.title, x: area.x, y: area.y, in: room, .focus)
    if let input = page.input {
      x = frame.write(": ", x: x, y: area.y, in: room, .focus)
      // Where it is too long, the end is what matters.
      let shown = room.maxX - x - 1
      let text = input.cellWidth > shown ? String(input.suffix(max(0, shown / 2))) : input
      x = frame.write(text, x: x, y: area.y, in: room, .strong)
      frame.canvas.put(" ", at: Point(x: x, y: area.y), style: .selected)
      frame.canvas.cursor = Point(x: min(x, area.maxX - 1), y: area.y)
    } else if !page.note.isEmpty {
      frame.write(page.note, x: x + 2, y: area.y, in: room, .muted)
    }
    if countWidth > 0 { frame.writeRight(page.count, y: area.y, in: area, .muted) }
  }

  private func drawItems(_ frame: inout Frame, in area: Rect) {
    guard !page.items.isEmpty else {
      frame.writeLines(page.empty, y: area.y, in: area.inset(horizontal: 2), .muted)
      return
    }
    let all = page.items.indices
    guard let second = page.secondColumn, all.contains(second), area.width >= Self.twoColumns else {
      drawColumn(all, &frame, in: area)
      return
    }
    let (left, right) = area.splitLeft((area.width - Self.columnGap) / 2)
    drawColumn(all.lowerBound..<second, &frame, in: left)
    drawColumn(second..<all.upperBound, &frame, in: right.splitLeft(Self.columnGap).rest)
  }

  /// The part of some of the items that there is room for.
  private func window(_ range: Range<Int>, in area: Rect) -> ItemWindow {
    ItemWindow(
      count: range.count, cursor: panel.cursor - range.lowerBound, height: area.height,
      itemHeight: { page.items[range.lowerBound + $0].height(width: area.width) })
  }

  /// Draws some of the items as a list that moves by itself.
  private func drawColumn(_ range: Range<Int>, _ frame: inout Frame, in area: Rect) {
    let window = window(range, in: area)
    var y = area.y
    for (offset, height) in window.heights.enumerated() {
      let index = range.lowerBound + window.first + offset
      guard let item = page.item(at: index) else { break }
      item.draw(
        &frame, in: Rect(x: area.x, y: y, width: area.width, height: height),
        hasCursor: index == panel.cursor && item.isStop, target: .openItem(index, of: panel.route))
      y += height
    }
    frame.drawMarks(above: window.first > 0, below: window.isCut, in: area)
  }
}
