import Cells
import Dashboard

/// A question to the speaker, over the lower part of the screen.
struct PromptView {
  let prompt: Prompt

  private static let margin = 3

  func draw(_ frame: inout Frame, in screen: Rect) {
    let width = screen.width - 2 * Self.margin
    guard width > 0 else { return }
    let typed = prompt.input.map { ($0 + "_").wrapped(to: width - 2) } ?? []
    let content = prompt.lines.count + typed.count
    // A line of air above and below, the title and the keys.
    let height = min(screen.height, content + 4 + (content > 0 ? 1 : 0))
    let box = screen.splitBottom(height).bottom
    frame.canvas.fill(box, style: .bar)
    let inside = box.inset(horizontal: Self.margin, vertical: 1)
    frame.write(prompt.title, x: inside.x, y: inside.y, in: inside, Style.bar.with(.bold))
    let room = Rect(x: inside.x, y: inside.y + 1, width: inside.width, height: inside.height - 2)
    drawLines(&frame, in: prompt.input == nil ? room : room.splitTop(1).rest, typed)
    frame.write(prompt.hint, x: inside.x, y: inside.maxY - 1, in: inside, .bar)
  }

  /// The text being typed, or the lines to choose from with the cursor among them.
  private func drawLines(_ frame: inout Frame, in room: Rect, _ typed: [String]) {
    guard typed.isEmpty else {
      // Where it is too long, the end is what matters.
      for (offset, line) in typed.suffix(room.height).enumerated() {
        let isLast = offset == min(typed.count, room.height) - 1
        let text = isLast ? String(line.dropLast()) : line
        let x = frame.write(text, x: room.x, y: room.y + offset, in: room, Style.bar.with(.bold))
        if isLast { frame.canvas.put(" ", at: Point(x: x, y: room.y + offset), style: .selected) }
      }
      return
    }
    let window = ListWindow(count: prompt.lines.count, cursor: prompt.cursor, height: room.height)
    for (offset, index) in window.range.enumerated() where prompt.lines.indices.contains(index) {
      let row = Rect(x: room.x, y: room.y + offset, width: room.width, height: 1)
      let hasCursor = index == prompt.cursor
      if hasCursor { frame.canvas.fill(row, style: .selected) }
      frame.write(prompt.lines[index], x: row.x, y: row.y, in: row, hasCursor ? .selected : .bar)
    }
  }
}
