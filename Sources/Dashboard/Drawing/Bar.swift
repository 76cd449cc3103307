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

  /// The column of a figure; what falls short of the end leaves the last one to the bars that beat it.
  private static func column(_ share: Double, _ width: Int) -> Int {
    Int(min(max(share, 0), 1) * Double(width - 1))
  }

  /// Where it ends, in halves of columns: beyond the marks that it beats, and before those that beat it.
  private func halves(_ width: Int) -> Int {
    let halves = Int((min(max(share, 0), 1) * Double(width * 2)).rounded())
    let beaten = marks.filter { $0 < share }.map { Self.column($0, width) * 2 + 3 }.max() ?? 0
    let ahead = marks.filter { $0 > share }.map { Self.column($0, width) * 2 - 1 }.min() ?? .max
    return min(max(halves, beaten), max(0, ahead), width * 2)
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
