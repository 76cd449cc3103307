import BredeWelvaart
import Cells
import Dashboard

/// The figure of one area with its bar, beside it or below.
struct BarCell {
  let row: SideBySide.Row
  let figure: SideBySide.ComparedFigure
  let span: ClosedRange<Double>
  let width: Double
  /// The room for a figure that has its bar beside it; nil where the bar stands below.
  let figureRoom: Double?

  static let signRoom = 11.0
  /// What stands where there is no figure, and what stands for it where there is little room.
  static let (missing, dash) = ("geen cijfer", "–")

  static func hasRoomForWords(_ width: Double, size: Double) -> Bool {
    Typeface.width(missing, size: size) <= width
  }

  private static let barHeight = 6.0

  /// The figure in words, with its year where that is not the whole row's.
  static func text(_ row: SideBySide.Row, _ figure: SideBySide.ComparedFigure) -> String {
    row.words(of: figure, isShort: true)
  }

  func drawing(size: Double) -> Drawing {
    let text = Self.text(row, figure)
    let mark = figure.mark
    guard let value = figure.value?.doubleValue else {
      let isKnown = figure.fact.isTold
      let left = figureRoom == nil ? 0 : Self.signRoom
      let lines =
        isKnown
        ? Typeface.lines(text, size: size, within: width - left, most: 4)
        : [Self.hasRoomForWords(width, size: size) ? text : Self.dash]
      return Drawing(lines: lines, size: size, colour: .muted, left: left)
    }
    // Figures in a column stand under each other, with a sign or without.
    let indent = mark == nil && figureRoom == nil ? 0 : Self.signRoom
    var drawing = Drawing(
      lines: Typeface.lines(text, size: size, isBold: true, within: width - indent, most: 3), size: size,
      isBold: true, left: indent)
    let middle = size * Typeface.leading / 2 - 0.6
    if let mark {
      drawing.add(Sign(mark).mark(at: Spot(x: 4, y: middle), size: 7.5, .text))
    }
    let left = figureRoom ?? 0
    let top = figureRoom == nil ? drawing.height + 0.5 : middle - Self.barHeight / 2
    drawing.add(bar(value, mark, in: Box(x: left, y: top, width: width - left, height: Self.barHeight)))
    drawing.height = max(drawing.height, top + Self.barHeight + 1)
    return drawing
  }

  private func bar(_ value: Double, _ mark: Verdict?, in track: Box) -> [Mark] {
    func x(_ value: Double) -> Double {
      track.x + (value - span.lowerBound) / (span.upperBound - span.lowerBound) * track.width
    }
    let (from, to) = (x(min(0, value)), x(max(0, value)))
    let bar = Box(x: from, y: track.y, width: max(0, to - from), height: track.height)
    return [
      .shape(.box(track), .line(.ink(.border), 0.5)),
      .shape(.box(bar), .fill(mark.map { .ink($0.wheelInk) } ?? .ink(.equal))),
    ]
  }
}
