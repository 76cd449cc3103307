import Cells

/// A horizontal bar, from nought if nothing else is said, with marks for other figures.
struct Bar {
  /// Where it begins, from 0 to 1: further on for what comes on top of something else.
  var start = 0.0
  /// Where it ends, from 0 to 1.
  let share: Double
  let ink: Ink
  /// How far others lie apart, from 0 to 1: a thin line behind the bar.
  var range: ClosedRange<Double>?
  /// Where the marks stand, from 0 to 1.
  var marks: [Double] = []

  private static func column(_ share: Double, _ width: Int) -> Int {
    min(width - 1, Int(min(max(share, 0), 1) * Double(width)))
  }

  /// Where it ends, in halves of columns.
  private func halves(_ width: Int) -> Int {
    Int((min(max(share, 0), 1) * Double(width * 2)).rounded())
  }

  /// Whether one sees that it ends before a mark, or goes beyond it.
  func isApart(from mark: Double, width: Int) -> Bool {
    let column = Self.column(mark, width)
    return share > mark ? halves(width) > column * 2 + 2 : halves(width) < column * 2
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    guard area.width > 0 else { return }
    let glyphs = frame.glyphs
    func column(_ share: Double) -> Int { Self.column(share, area.width) }
    if let range {
      let (low, high) = (column(range.lowerBound), column(range.upperBound))
      frame.canvas.fill(
        Rect(x: area.x + low, y: area.y, width: high - low + 1, height: 1), glyphs.horizontal, style: .border)
    }
    let halves = halves(area.width)
    let first = Int((min(max(start, 0), 1) * Double(area.width)).rounded())
    // What lies between other bars stays visible, however small.
    let end = share > start ? max(halves, first > 0 ? first * 2 + 1 : 0) : 0
    for column in 0..<area.width where column >= first && column * 2 < end {
      let isFull = end - column * 2 > 1
      frame.canvas.put(
        isFull ? glyphs.bar : glyphs.barHalf, at: Point(x: area.x + column, y: area.y), style: Style(ink))
    }
    for mark in marks {
      frame.canvas.put(glyphs.mark, at: Point(x: area.x + column(mark), y: area.y), style: .strong)
    }
  }
}
