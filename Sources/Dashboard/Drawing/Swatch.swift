import BredeWelvaart
import Cells
import Pictures

extension Frame {
  /// Draws a small field of an ink with a sign in it, three cells wide; returns the column after it.
  @discardableResult
  mutating func swatch(_ ink: Ink, _ sign: Character, x: Int, y: Int, in area: Rect, marked: Bool = false)
    -> Int
  {
    let isPatterned = glyphs.isPatterned(ink)
    let side = ink == .noData && glyphs.rasterMode != .patterns ? Cell(" ") : glyphs.fill(ink)
    for offset in [0, 2] {
      canvas.write(
        String(side.character), at: Point(x: x + offset, y: y), style: side.style, within: area)
    }
    canvas.write(
      String(sign), at: Point(x: x + 1, y: y), style: isPatterned ? .plain : Style(.contrast, on: ink),
      within: area)
    if marked { markChange(at: Point(x: x + 2, y: y), in: area) }
    return min(x + 3, area.maxX)
  }

  /// Draws what is known of how a figure stands: its verdict as a field, and the bare sign of a development.
  ///
  /// Nothing is drawn for a figure that has nothing to be compared with; returns the column after it.
  @discardableResult
  mutating func sign(of fact: FigureFact, x: Int, y: Int, in area: Rect) -> Int {
    let development = fact.trend?.verdict
    if let verdict = fact.comparison?.verdict {
      let end = swatch(verdict, x: x, y: y, in: area)
      guard let development else { return end }
      return canvas.write(
        String(development.sign(glyphs)), at: Point(x: end, y: y), style: development.textStyle, within: area)
    }
    guard let verdict = development else { return x }
    canvas.write(
      " \(verdict.sign(glyphs)) ", at: Point(x: x, y: y), style: verdict.textStyle, within: area)
    return min(x + 3, area.maxX)
  }

  /// Marks a verdict that the last command changed, beside its sign.
  mutating func markChange(at point: Point, in area: Rect) {
    canvas.write(String(glyphs.changed), at: point, style: .selected, within: area)
  }

  /// Draws a verdict as a small field; without one, the hollow sign.
  @discardableResult
  mutating func swatch(_ verdict: Verdict?, x: Int, y: Int, in area: Rect, marked: Bool = false) -> Int {
    guard let verdict else {
      let end = canvas.write(" \(glyphs.noData) ", at: Point(x: x, y: y), style: .muted, within: area)
      if marked { markChange(at: Point(x: x + 2, y: y), in: area) }
      return end
    }
    return swatch(verdict.wheelInk, verdict.sign(glyphs), x: x, y: y, in: area, marked: marked)
  }
}
