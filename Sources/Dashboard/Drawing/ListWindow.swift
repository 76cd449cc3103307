import Cells

/// The part of a list that fits, with the cursor in it.
package struct ListWindow {
  package let range: Range<Int>
  private let count: Int

  /// Chooses the lines around the cursor; without one, the first.
  package init(count: Int, cursor: Int?, height: Int) {
    self.count = count
    let visible = min(count, max(0, height))
    let wanted = (cursor ?? 0) - visible / 2
    let start = min(max(0, wanted), count - visible)
    range = start..<(start + visible)
  }

  /// Says at the right edge that there is more above or below.
  func drawMarks(_ frame: inout Frame, in area: Rect) {
    frame.drawMarks(
      above: range.lowerBound > 0, below: range.upperBound < count, in: area.splitTop(range.count).top)
  }
}

extension Frame {
  /// Says at the right edge of a list that there is more above or below it.
  mutating func drawMarks(above: Bool, below: Bool, in list: Rect) {
    guard !list.isEmpty else { return }
    let x = list.maxX - 1
    if above { canvas.put(glyphs.moreAbove, at: Point(x: x, y: list.y), style: .accent) }
    if below { canvas.put(glyphs.moreBelow, at: Point(x: x, y: list.maxY - 1), style: .accent) }
  }
}
