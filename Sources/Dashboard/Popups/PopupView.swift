import Cells

/// Draws a popup: a box amid the screen, with as many lines as there is room for.
struct PopupView {
  let list: PopupList
  let cursor: Int

  /// The popup that is open; nil for none.
  init?(_ state: State, _ knowledge: Knowledge, ascii: Bool) {
    guard let popup = state.popup, let list = state.popupList(knowledge, ascii: ascii) else { return nil }
    (self.list, cursor) = (list, popup.cursor)
  }

  /// The frame and the air beside the words.
  private static let margin = 2
  /// The air between what stands before a line, the line and its note.
  private static let gap = 2

  func draw(_ frame: inout Frame, in area: Rect) {
    let box = box(in: area, ascii: frame.glyphs.isASCII)
    guard box.width > 2 * Self.margin, box.height > 2 else { return }
    // Whoever clicks beside it wants it gone, and nothing else.
    frame.target(area, .back)
    frame.canvas.fill(box, style: .plain)
    frame.box(box)
    let title = Rect(x: box.x + Self.margin, y: box.y, width: box.width - 2 * Self.margin, height: 1)
    frame.write(" \(list.title) ", in: title, .focus)
    drawLines(&frame, in: box.inset(horizontal: 1).splitTop(1).rest.splitBottom(1).rest)
  }

  private func drawLines(_ frame: inout Frame, in area: Rect) {
    let window = ListWindow(count: list.lines.count, cursor: cursor, height: area.height)
    for (offset, index) in window.range.enumerated() where list.lines.indices.contains(index) {
      let row = Rect(x: area.x, y: area.y + offset, width: area.width, height: 1)
      draw(list.lines[index], &frame, in: row, hasCursor: index == cursor)
      frame.target(row, .openPopupLine(index))
    }
    window.drawMarks(&frame, in: area)
  }

  private func draw(_ line: PopupList.Line, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    if hasCursor { frame.canvas.fill(row, style: .selected) }
    let inside = row.inset(horizontal: Self.margin - 1)
    let (lead, rest) = inside.splitLeft(leadWidth)
    frame.write(line.lead, in: lead, hasCursor ? .selected : .accent)
    let end = frame.write(line.text, in: rest, hasCursor ? .selected : .plain)
    let note = Rect(x: end + Self.gap, y: row.y, width: max(0, rest.maxX - end - Self.gap), height: 1)
    // A count that is cut is another count.
    if line.note.cellWidth <= note.width {
      frame.writeRight(line.note, y: row.y, in: note, hasCursor ? .selected : .muted)
    }
  }

  /// The columns of what stands before the lines, with the air behind it.
  private var leadWidth: Int {
    let widest = list.lines.map(\.lead.cellWidth).max() ?? 0
    return widest == 0 ? 0 : widest + Self.gap
  }

  /// As wide as its words, as high as its lines, and never larger than the screen has room for.
  private func box(in area: Rect, ascii: Bool) -> Rect {
    let widths = list.lines.map { line in
      line.text.cellWidth + (line.note.isEmpty ? 0 : Self.gap + line.note.cellWidth)
    }
    let words = max(leadWidth + (widths.max() ?? 0), list.title.cellWidth + Self.gap)
    let width = min(area.width, words + 2 * Self.margin)
    let height = min(area.height, list.lines.count + 2)
    return Rect(
      x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width: width,
      height: height)
  }
}

extension Frame {
  /// Draws a thin line around the edge of a rectangle.
  fileprivate mutating func box(_ rect: Rect) {
    let (right, bottom) = (rect.maxX - 1, rect.maxY - 1)
    for y in [rect.y, bottom] { rule(y: y, in: rect) }
    for x in [rect.x, right] {
      canvas.fill(Rect(x: x, y: rect.y + 1, width: 1, height: rect.height - 2), glyphs.mark, style: .border)
    }
    let corners = [
      (Point(x: rect.x, y: rect.y), glyphs.topLeft), (Point(x: right, y: rect.y), glyphs.topRight),
      (Point(x: rect.x, y: bottom), glyphs.bottomLeft), (Point(x: right, y: bottom), glyphs.bottomRight),
    ]
    for (point, corner) in corners { canvas.put(corner, at: point, style: .border) }
  }
}
