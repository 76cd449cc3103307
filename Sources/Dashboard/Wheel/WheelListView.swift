import BredeWelvaart
import Cells

extension Wheel {
  /// The order of the verdicts in a list of them.
  private static let order: [Verdict?] = [.worse, .better, .equal, .higher, .lower, nil]

  /// The segments in the order in which they stand.
  func segments(in style: State.WheelStyle) -> [Segment] {
    guard style == .byVerdict else { return segments }
    func place(_ verdict: Verdict?) -> Int { Self.order.firstIndex(of: verdict) ?? Self.order.count }
    let places = rings.reversed()
    return segments.stablySorted { segment in
      places.reduce(0) { $0 * (Self.order.count + 1) + place(segment.verdict(of: $1)) }
    }
  }
}

/// The wheel as coloured text: one line an indicator, with a field for each ring.
struct WheelListView {
  let wheel: Wheel
  let store: Store
  let state: State

  /// A line of the list: a segment, or a theme without any.
  private struct Line {
    let theme: Theme
    let segment: Wheel.Segment?
    let isFirst: Bool
  }

  /// The lines that the whole list takes.
  static func height(of wheel: Wheel) -> Int {
    wheel.sectors.reduce(0) { $0 + max(1, $1.segments.count) }
  }

  private var lines: [Line] {
    guard state.wheelStyle != .byVerdict else {
      return wheel.segments(in: .byVerdict).compactMap { segment in
        let sector = wheel.sectors.first { $0.theme.id == segment.indicator.theme }
        return sector.map { Line(theme: $0.theme, segment: segment, isFirst: true) }
      }
    }
    return wheel.sectors.flatMap { sector -> [Line] in
      if sector.segments.isEmpty { return [Line(theme: sector.theme, segment: nil, isFirst: true)] }
      return sector.segments.enumerated().map {
        Line(theme: sector.theme, segment: $0.element, isFirst: $0.offset == 0)
      }
    }
  }

  /// The columns of a figure; a wide one takes them from the name before it.
  private func valueWidth(_ line: Line) -> Int { max(7, 1 + (line.segment?.text?.short.cellWidth ?? 0)) }

  /// The columns of the rings, with the air around them.
  private static let ringsWidth = 10

  func draw(_ frame: inout Frame, in area: Rect) {
    let lines = lines
    let cursor = lines.firstIndex { $0.segment?.indicator.id == state.indicator }
    let window = ListWindow(count: lines.count, cursor: cursor, height: area.height)
    // Where the themes take more room than there is, their names give way to those of indicators.
    let themeWidth = area.width >= 44 ? 11 : 0
    for (offset, line) in lines[window.range].enumerated() {
      let row = Rect(x: area.x, y: area.y + offset, width: area.width, height: 1)
      draw(
        line, &frame, in: row, themeWidth: themeWidth, isSelected: window.range.lowerBound + offset == cursor)
    }
    window.drawMarks(&frame, in: area)
    let signals: [Wheel.Segment.Signal] = [.kracht, .aandacht]
    if lines.count + 1 < area.height {
      let text = signals.map { $0.label(frame.glyphs) }.joined(separator: ", ")
      frame.write("samen: \(text)", x: area.x, y: area.maxY - 1, in: area, .muted)
    }
  }

  private func draw(_ line: Line, _ frame: inout Frame, in row: Rect, themeWidth: Int, isSelected: Bool) {
    let valueWidth = valueWidth(line)
    let (left, right) = row.splitLeft(row.width - valueWidth - Self.ringsWidth)
    let base = isSelected ? Style.selected : Style.plain
    if isSelected { frame.canvas.fill(left, style: base) }
    if line.isFirst, themeWidth > 0 {
      frame.write(line.theme.shortName, x: left.x, y: row.y, in: left, isSelected ? base : .muted)
    }
    guard let segment = line.segment else {
      let text = themeWidth > 0 ? "geen gegevens" : "\(line.theme.shortName): geen gegevens"
      frame.write(text, x: left.x + themeWidth, y: row.y, in: left, .muted)
      frame.swatch(nil, x: right.x + valueWidth + 2, y: row.y, in: right)
      frame.swatch(nil, x: right.x + valueWidth + 6, y: row.y, in: right)
      return
    }
    let indicator = segment.indicator
    let name =
      [indicator.columnName, indicator.shortColumnName]
      .first { $0.cellWidth <= left.width - themeWidth } ?? indicator.shortName
    let end = frame.write(
      name, x: left.x + themeWidth, y: row.y, in: left, isSelected ? base.with(.bold) : base)
    if let signal = segment.signal, end + 1 + signal.word.cellWidth < left.maxX {
      let room = Rect(x: left.x, y: row.y, width: left.width - 1, height: 1)
      frame.writeRight(signal.word, y: row.y, in: room, isSelected ? base : signal.textStyle)
    }
    let value = Rect(x: right.x, y: row.y, width: valueWidth, height: 1)
    frame.writeRight(segment.text?.short ?? "?", y: row.y, in: value)
    func isChanged(_ ring: Assessment.Ring) -> Bool {
      state.changed.contains(State.Change(indicator: segment.indicator.id, ring: ring))
    }
    frame.swatch(
      segment.trend?.verdict, x: right.x + valueWidth + 2, y: row.y, in: right, marked: isChanged(.trend))
    frame.swatch(
      segment.position.verdict, x: right.x + valueWidth + 6, y: row.y, in: right, marked: isChanged(.position)
    )
    if isSelected {
      let x = right.x + valueWidth + (state.ring == .trend ? 1 : 5)
      frame.canvas.put(
        frame.glyphs.pointer, at: Point(x: x, y: row.y), style: .focus)
    }
    frame.target(row, .selectSegment(segment.indicator.id, .position))
    frame.target(
      Rect(x: right.x + valueWidth + 1, y: row.y, width: 4, height: 1),
      .selectSegment(segment.indicator.id, .trend))
  }
}
