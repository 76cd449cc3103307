import BredeWelvaart
import Cells

/// Figures on a line from the lowest to the highest: a dot each, with the own one and what it is held against marked.
///
/// It says what a bar cannot where nought means nothing: beside marks of 7,9 and 8,4 all bars look alike.
struct Strip {
  let values: [Double]
  let own: Double?
  let ink: Ink
  /// What the figures are held against, which may lie beyond them.
  var marks: [Double] = []

  /// Whether figures lie so far from nought, or on both sides of it, that bars would look alike or mislead.
  static func suits(_ values: [Double], unit: Unit) -> Bool {
    guard let low = values.min(), let high = values.max(), low < high else { return false }
    return low < 0 || low > high / 2 || unit == .mark || unit == .place
  }

  /// Draws it in the middle of the height; the own figure and the marks take all of that.
  func draw(_ frame: inout Frame, in area: Rect) {
    let all = values + marks + (own.map { [$0] } ?? [])
    guard area.width > 1, let low = all.min(), let high = all.max() else { return }
    func column(_ value: Double) -> Int {
      guard high > low else { return area.width / 2 }
      return Int(((value - low) / (high - low) * Double(area.width - 1)).rounded())
    }
    let middle = area.y + (area.height - 1) / 2
    func put(_ character: Character, _ value: Double, _ style: Style) {
      frame.canvas.put(character, at: Point(x: area.x + column(value), y: middle), style: style)
    }
    if let first = values.min().map(column), let last = values.max().map(column) {
      let line = Rect(x: area.x + first, y: middle, width: last - first + 1, height: 1)
      frame.canvas.fill(line, frame.glyphs.horizontal, style: .border)
    }
    for value in values { put(frame.glyphs.dot, value, .muted) }
    for mark in marks {
      let line = Rect(x: area.x + column(mark), y: area.y, width: 1, height: area.height)
      frame.canvas.fill(line, frame.glyphs.mark, style: .strong)
    }
    guard let own else { return }
    if area.height == 1 {
      put(frame.glyphs.ownDot, own, Style(ink, .bold))
    } else {
      // For a room a dot is too small.
      let block = Rect(x: area.x + column(own) - 1, y: area.y, width: 3, height: area.height)
      frame.fill(block.intersection(area), with: ink)
    }
  }
}
