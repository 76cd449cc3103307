import Cells

/// A horizontal bar from nought, with marks for other figures.
struct Bar {
  /// From 0 to 1.
  let share: Double
  let ink: Ink
  /// Where the marks stand, from 0 to 1.
  var marks: [Double] = []

  func draw(_ frame: inout Frame, in area: Rect) {
    guard area.width > 0 else { return }
    let glyphs = frame.glyphs
    let halves = Int((min(max(share, 0), 1) * Double(area.width * 2)).rounded())
    for column in 0..<area.width where column * 2 < halves {
      let isFull = halves - column * 2 > 1
      frame.canvas.put(
        isFull ? glyphs.bar : glyphs.barHalf, at: Point(x: area.x + column, y: area.y), style: Style(ink))
    }
    for mark in marks {
      let column = min(area.width - 1, Int(min(max(mark, 0), 1) * Double(area.width)))
      frame.canvas.put(
        glyphs.mark, at: Point(x: area.x + column, y: area.y), style: .strong)
    }
  }
}
