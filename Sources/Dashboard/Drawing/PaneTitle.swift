import Cells

/// The title line of a pane: what it shows, and whether it has the cursor.
struct PaneTitle {
  let text: String
  var note = ""
  let hasFocus: Bool

  func draw(_ frame: inout Frame, in area: Rect) {
    let pointer = hasFocus ? String(frame.glyphs.pointer) + " " : ""
    let style = hasFocus ? .focus : Style.heading
    let end = frame.write(pointer + text, x: area.x, y: area.y, in: area, style)
    if !note.isEmpty, end + 1 + note.cellWidth <= area.maxX {
      frame.write(note, x: end + 1, y: area.y, in: area, .muted)
    }
  }
}
