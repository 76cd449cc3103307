import BredeWelvaart
import Cells

/// A line of a comparison: an indicator, and for each area its figure, a mark and a bar where there is room.
struct ComparisonLine {
  let areas: [Area]
  let toleranceScale: Double

  /// The columns that there is room for.
  private struct Columns {
    let name: Int
    /// One area's part of the line.
    let cell: Int
    let bar: Int
    /// The figure, with a space before it.
    var value: Int { cell - Columns.mark - (bar > 0 ? bar + 2 : 0) }

    static let mark = 4

    init(width: Int, areas: Int) {
      let count = max(1, areas)
      let wanted = max(14, min(44, width - count * 11))
      cell = max(0, min(34, (width - wanted) / count))
      bar = cell >= 22 ? cell - 15 : 0
      // A few areas on a narrow screen leave more for the names.
      name = max(0, min(44, width - cell * count))
    }
  }

  func drawHeads(_ frame: inout Frame, in row: Rect) {
    let columns = Columns(width: row.width, areas: areas.count)
    let style = Style(.muted, on: .plain, .underline)
    frame.write("indicator".padded(to: columns.name), x: row.x, y: row.y, in: row, style)
    for (index, area) in areas.enumerated() {
      let x = row.x + columns.name + index * columns.cell
      let width = columns.value + Columns.mark - 1
      // Beside bars there is air in front of a name.
      let room = columns.bar > 0 ? width : width - 1
      let isShort = area.name.cellWidth > room && !area.shortName.isEmpty
      let name = (isShort ? area.shortName : area.name).truncated(to: room)
      frame.write(
        name.paddedLeft(to: width).padded(to: columns.cell), x: x, y: row.y, in: row, style.with(.bold))
    }
  }

  func draw(_ line: SideBySide.Row, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let columns = Columns(width: row.width, areas: areas.count)
    let indicator = line.indicator
    let name = Rect(x: row.x, y: row.y, width: columns.name, height: 1)
    frame.writeName(indicator.name, orShort: indicator.shortName, in: name, hasCursor: hasCursor)
    let values = line.observations.map { $0?.value }
    let marks = DifferenceMarks.marks(values, indicator, toleranceScale: toleranceScale)
    let highest = values.compactMap { $0?.doubleValue }.max() ?? 0
    for (index, (value, mark)) in zip(values, marks).enumerated() {
      let x = row.x + columns.name + index * columns.cell
      let figure = Rect(x: x, y: row.y, width: columns.value, height: 1)
      guard let value else {
        frame.writeRight("?", y: row.y, in: figure, .muted)
        continue
      }
      frame.writeRight(
        indicator.shortDutch(value, width: figure.width), y: row.y, in: figure, mark == nil ? .plain : .strong
      )
      if let mark {
        frame.write(
          String(mark.sideSign(frame.glyphs)), x: figure.maxX + 2, y: row.y, in: row,
          mark.textStyle.with(.bold))
      }
      // A bar alone would be a full one that says nothing.
      guard columns.bar > 0, line.isComparable, highest > 0 else { continue }
      let bar = Rect(x: figure.maxX + Columns.mark + 1, y: row.y, width: columns.bar, height: 1)
      Bar(share: value.doubleValue / highest, ink: mark.barInk).draw(&frame, in: bar)
    }
  }
}

extension Verdict {
  /// The sign beside figures held against each other; the wheel's own would say how they compare with the town.
  fileprivate func sideSign(_ glyphs: GlyphSet) -> Character {
    switch self {
    case .better: "+"
    case .worse: "-"
    case .equal, .higher, .lower: sign(glyphs)
    }
  }
}
