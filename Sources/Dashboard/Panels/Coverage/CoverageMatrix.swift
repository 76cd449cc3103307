import BredeWelvaart
import Cells

/// The numbers of figures that are missing as a table: a row for each wijk, a column for each theme.
struct CoverageMatrix {
  let coverage: Coverage
  /// The column with the cursor.
  let chosen: Int
  let order: TableOrder<Coverage.Row>

  /// Heads that are wider than their column stand on two lines in turn.
  static let headerLines = 2

  /// The columns that there is room for.
  private struct Columns {
    let name: Int
    let cell: Int
    /// The themes shown: as many as fit, the chosen one among them.
    let themes: Range<Int>
    let hasWideHeads: Bool
  }

  private func columns(_ width: Int) -> Columns {
    let count = max(1, coverage.themes.count)
    let longest = coverage.rows.map { title(of: $0.area, isShort: width < 70).cellWidth }.max() ?? 0
    let name = min(longest + 1, width / 3)
    let widest = (coverage.themes.map { $0.shortName.cellWidth }.max() ?? 0) + 1
    let cell = min(max(5, (width - name) / count), widest)
    let shown = max(1, min(count, (width - name) / cell))
    let first = min(max(0, chosen - shown + 1), count - shown)
    return Columns(
      name: name, cell: cell, themes: first..<min(coverage.themes.count, first + shown),
      hasWideHeads: cell == widest)
  }

  private func title(of area: Area, isShort: Bool) -> String {
    isShort && !area.shortName.isEmpty ? area.shortName : area.name
  }

  func drawHeads(_ frame: inout Frame, in area: Rect) {
    let columns = columns(area.width)
    for (place, index) in columns.themes.enumerated() {
      guard let theme = coverage.themes.dropFirst(index).first else { continue }
      let isUpper = !columns.hasWideHeads && place % 2 == 0
      let width = (columns.hasWideHeads ? columns.cell : 2 * columns.cell) - 1
      let head = (order.mark(theme.name, frame.glyphs) + theme.shortName).truncated(
        to: width, ellipsis: frame.glyphs.ellipsis)
      // The last head may have to begin before its column.
      let x = min(area.x + columns.name + place * columns.cell, area.maxX - head.cellWidth)
      frame.write(
        head, x: x, y: area.y + (isUpper ? 0 : 1), in: area, index == chosen ? .focus : .muted)
    }
  }

  func draw(_ row: Coverage.Row, _ frame: inout Frame, in line: Rect, hasCursor: Bool) {
    let columns = columns(line.width)
    let name = Rect(x: line.x, y: line.y, width: max(0, columns.name - 1), height: 1)
    frame.writeName(title(of: row.area, isShort: line.width < 70), in: name, hasCursor: hasCursor)
    for (place, index) in columns.themes.enumerated() {
      guard let cell = row.cells.dropFirst(index).first,
        let theme = coverage.themes.dropFirst(index).first
      else { continue }
      let box = Rect(
        x: line.x + columns.name + place * columns.cell, y: line.y, width: columns.cell - 1, height: 1)
      let hasCell = hasCursor && index == chosen
      if hasCell { frame.canvas.fill(box, style: .selected) }
      // Where nothing is known of any wijk, nothing of this one is missing beside the others.
      let hasNone = cell.figures == 0
      let number =
        (hasNone ? String(frame.glyphs.noData) : "") + (hasNone && cell.missing == 0 ? "" : "\(cell.missing)")
      let style: Style =
        hasCell ? .selected : cell.missing == 0 ? .muted : index == chosen ? .strong : .plain
      let end = frame.write(number.paddedLeft(to: 2), x: box.x, y: line.y, in: box, style)
      let air = columns.cell > 5 ? 1 : 0
      frame.write(
        String(cell.gaps.map(\.sign)), x: end + air, y: line.y, in: box, hasCell ? .selected : .accent)
      frame.target(box, .openRoute(.gaps(row.area.code, theme.id)))
    }
  }
}
