import Cells

/// A horizontal bar on a track, with marks for other figures.
struct Bar {
  /// From 0 to 1.
  let share: Double
  let ink: Ink
  /// Where the marks stand, from 0 to 1.
  var marks: [Double] = []

  func draw(_ frame: inout Frame, in area: Rect) {
    guard area.width > 0 else { return }
    let glyphs = frame.glyphs
    let eighths = Int((min(max(share, 0), 1) * Double(area.width * 8)).rounded())
    for column in 0..<area.width {
      let filled = min(max(eighths - column * 8, 0), 8)
      let point = Point(x: area.x + column, y: area.y)
      let isFull = filled == 8 || (glyphs.barEnds.isEmpty && filled >= 4)
      if isFull {
        frame.canvas.put(glyphs.bar, at: point, style: Style(ink))
      } else if filled > 0, glyphs.barEnds.indices.contains(filled - 1) {
        frame.canvas.put(glyphs.barEnds[filled - 1], at: point, style: Style(ink))
      } else {
        frame.canvas.put(glyphs.track, at: point, style: Style(.border))
      }
    }
    for mark in marks {
      let column = min(area.width - 1, Int(min(max(mark, 0), 1) * Double(area.width)))
      let under = frame.canvas[Point(x: area.x + column, y: area.y)]
      let ground: Ink = under?.character == glyphs.bar && glyphs.rasterMode != .patterns ? ink : .plain
      frame.canvas.put(glyphs.mark, at: Point(x: area.x + column, y: area.y), style: Style(ground == .plain ? .plain : .contrast, on: ground, .bold))
    }
  }
}
