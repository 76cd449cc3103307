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
    guard area.width > 0, !range.isEmpty else { return }
    let x = area.maxX - 1
    if range.lowerBound > 0 {
      frame.canvas.put(frame.glyphs.moreAbove, at: Point(x: x, y: area.y), style: .accent)
    }
    if range.upperBound < count {
      frame.canvas.put(
        frame.glyphs.moreBelow, at: Point(x: x, y: area.y + range.count - 1), style: .accent)
    }
  }
}
