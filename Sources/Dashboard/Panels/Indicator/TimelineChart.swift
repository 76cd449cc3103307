import BredeWelvaart
import Cells

/// Bars of the figures of some years, from nought, which lies further right where some are below it.
struct TimelineChart {
  let store: Store
  let indicator: Indicator
  let lines: [TimelineFigures.Line]
  /// Figures of different documents are not drawn beside each other.
  let hasOneSource: Bool

  private func width(_ text: (TimelineFigures.Line) -> String) -> Int {
    lines.map { text($0).cellWidth }.max() ?? 0
  }

  private func value(_ line: TimelineFigures.Line) -> String { line.observation.shortDutch(indicator) }

  func draw(_ index: Int, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    guard lines.indices.contains(index) else { return }
    let line = lines[index]
    var x = row.x
    /// The next column; one in which no line has anything takes no room.
    func column(_ width: Int) -> Rect {
      defer { x += width > 0 ? width + 2 : 0 }
      return Rect(x: x, y: row.y, width: width, height: 1)
    }
    // A year or a scenario is said once for the lines that share it.
    let isFirst = index == 0 || lines[index - 1].period != line.period
    let period = column(width(\.observation.dutchPeriod))
    if hasCursor { frame.canvas.fill(period, style: .selected) }
    if isFirst || hasCursor {
      frame.write(
        line.observation.dutchPeriod, x: period.x, y: row.y, in: period, hasCursor ? .selected : .plain)
    }
    let scenario = column(width(\.scenario))
    frame.write(line.scenario, x: scenario.x, y: row.y, in: scenario, .muted)
    frame.writeRight(value(line), y: row.y, in: column(width(value)), .strong)
    let reserve = column(width(\.reserve))
    frame.write(line.reserve, x: reserve.x, y: row.y, in: reserve, .muted)
    let end = min(row.maxX, x + 70)
    if !hasOneSource {
      frame.write(store.shortName(of: line.observation.citation.source), x: x, y: row.y, in: row, .muted)
    } else if lines.count > 1 {
      drawBar(line, &frame, in: Rect(x: x, y: row.y, width: max(0, end - x), height: 1))
    }
  }

  private func drawBar(_ line: TimelineFigures.Line, _ frame: inout Frame, in area: Rect) {
    let values = lines.map(\.value.doubleValue)
    let lowest = min(0, values.min() ?? 0)
    let span = max(0, values.max() ?? 0) - lowest
    // The line at nought has a cell of its own.
    let axis = lowest < 0 ? 1 : 0
    let room = area.width - axis
    guard span > 0, room > 1 else { return }
    func cells(_ amount: Double) -> Int { Int((amount / span * Double(room)).rounded()) }
    let zero = cells(-lowest)
    let value = line.value.doubleValue
    // What is expected is drawn lighter than what was measured.
    let ink: Ink = line.observation.status == .forecast ? .muted : .plain
    if value < 0 {
      let length = min(zero, max(1, cells(-value)))
      let left = Rect(x: area.x + zero - length, y: area.y, width: length, height: 1)
      Bar(share: 1, ink: ink).draw(&frame, in: left)
    } else if room > zero {
      let right = Rect(x: area.x + zero + axis, y: area.y, width: room - zero, height: 1)
      Bar(share: value / (span + lowest), ink: ink).draw(&frame, in: right)
    }
    if lowest < 0 {
      frame.canvas.put(frame.glyphs.mark, at: Point(x: area.x + zero, y: area.y), style: .border)
    }
  }
}
