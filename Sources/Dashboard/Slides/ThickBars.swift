import Cells

/// Bars or strips with a name and a figure before them, as thick as there is room for.
package struct ThickBars {
  /// One bar.
  package struct Bar {
    let name: String
    let shortName: String
    let figure: String
    /// Nil for no bar.
    let value: Double?
    /// Where a range ends that begins at the value.
    let end: Double?
    let ink: Ink
    /// Whether it is the one that matters.
    let isSpot: Bool

    package init(
      name: String, shortName: String = "", figure: String, value: Double?, end: Double? = nil, ink: Ink,
      isSpot: Bool = false
    ) {
      (self.name, self.shortName, self.figure) = (name, shortName, figure)
      (self.value, self.end, self.ink, self.isSpot) = (value, end, ink, isSpot)
    }
  }

  private let bars: [Bar]
  /// A figure that stands as a line through all bars.
  private let mark: Double?
  /// Whether each stands on a strip, where bars from nought would look alike.
  private let areStrips: Bool

  package init(bars: [Bar], mark: Double?, areStrips: Bool = false) {
    (self.bars, self.mark, self.areStrips) = (bars, mark, areStrips)
  }

  private static let gap = 2
  /// Shorter than this, bars say nothing.
  private static let leastBar = 12
  /// Thicker than this, a bar says no more.
  private static let thickest = 3

  private var lowest: Double { min(0, bars.compactMap(\.value).min() ?? 0, mark ?? 0) }
  private var span: Double { max(0, bars.compactMap { $0.end ?? $0.value }.max() ?? 0, mark ?? 0) - lowest }

  package func draw(_ frame: inout Frame, in area: Rect) {
    guard !bars.isEmpty, area.height > 0 else { return }
    let step = max(1, min(Self.thickest + 1, area.height / bars.count))
    let thickness = max(1, step - 1)
    let figures = bars.map(\.figure.cellWidth).max() ?? 0
    let longest = bars.map(\.name.cellWidth).max() ?? 0
    let names = min(longest, max(8, area.width - figures - 2 * Self.gap - Self.leastBar))
    let start = area.x + names + Self.gap + figures + (figures > 0 ? Self.gap : 0)
    var y = area.y + max(0, (area.height - step * bars.count) / 2)
    for bar in bars where y < area.maxY {
      let middle = y + (thickness - 1) / 2
      let style: Style = bar.isSpot ? Style.heading : .plain
      let fits = bar.name.cellWidth <= names || bar.shortName.isEmpty
      let name = area.splitLeft(names).left
      frame.write(fits ? bar.name : bar.shortName, x: name.x, y: middle, in: name, style)
      let figure = Rect(x: name.maxX + Self.gap, y: middle, width: figures, height: 1)
      frame.writeRight(bar.figure, y: middle, in: figure, .strong)
      draw(bar, &frame, in: Rect(x: start, y: y, width: area.maxX - start, height: thickness), step: step)
      y += step
    }
  }

  private func draw(_ bar: Bar, _ frame: inout Frame, in room: Rect, step: Int) {
    if areStrips, let value = bar.value {
      Strip(values: bars.compactMap(\.value), own: value, ink: bar.ink, marks: mark.map { [$0] } ?? [])
        .draw(&frame, in: room)
      return
    }
    guard span > 0, room.width > 1 else { return }
    func column(_ value: Double) -> Int { Int(((value - lowest) / span * Double(room.width)).rounded()) }
    // The mark leaves a column to what beats it.
    let markColumn = mark.map { min(room.width - ($0 < lowest + span ? 2 : 1), column($0)) }
    if let value = bar.value {
      let from = column(min(0, value))
      let to = end(value, column(max(0, value)), mark: markColumn)
      let length = value == 0 ? 0 : max(1, to - from)
      let cells = Rect(x: room.x + from, y: room.y, width: length, height: room.height)
      if step == 1 {
        // Without a row between them, bars of whole cells would be one blot.
        frame.canvas.fill(cells, frame.glyphs.bar, style: Style(bar.ink))
      } else {
        frame.fill(cells, with: bar.ink)
      }
      // What a range leaves open is shown as a lighter end of its bar.
      if let end = bar.end {
        let rest = Rect(x: cells.maxX, y: room.y, width: max(0, column(end) - to), height: room.height)
        frame.canvas.fill(rest, frame.glyphs.openBar, style: Style(bar.ink))
      }
    }
    guard let markColumn else { return }
    let x = room.x + markColumn
    for y in room.y..<room.maxY {
      let point = Point(x: x, y: y)
      let ground = step > 1 ? frame.canvas[point]?.style.ground ?? .plain : .plain
      frame.canvas.put(frame.glyphs.mark, at: point, style: Style(.contrast, on: ground, .bold))
    }
  }
}

extension ThickBars {
  /// Where a bar ends, in columns: beyond a mark that it beats, and before one that beats it.
  private func end(_ value: Double, _ column: Int, mark markColumn: Int?) -> Int {
    guard let mark, let markColumn, value > 0, value != mark else { return column }
    return value > mark ? max(column, markColumn + 2) : min(column, markColumn)
  }
}

extension Frame {
  /// Fills cells with an ink, or with its pattern where there is no colour.
  mutating func fill(_ cells: Rect, with ink: Ink) {
    if glyphs.rasterMode == .patterns {
      canvas.fill(cells, glyphs.pattern(ink), style: .plain)
    } else {
      canvas.fill(cells, style: Style(.contrast, on: ink))
    }
  }
}
