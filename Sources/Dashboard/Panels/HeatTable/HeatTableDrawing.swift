import BredeWelvaart
import Cells
import Pictures

/// The table of all wijken as fields of colour, each with its sign, and with its figure where there is room.
struct HeatTableDrawing {
  let table: HeatTable
  let order: HeatTable.Order
  /// The column with the cursor.
  let chosen: Int

  /// Names of indicators are wider than their columns, and take turns.
  static let headerLines = 4

  /// A field with only a sign, with air behind it; and one that has room for a figure too.
  private static let (leastCell, valueCell, widestCell) = (4, 7, 9)

  /// The columns that there is room for.
  private struct Columns {
    let name: Int
    let cell: Int
    let hasShortNames: Bool
    /// As many as fit, the chosen one among them.
    let shown: Range<Int>

    /// Where a column's field is.
    func field(_ place: Int, in line: Rect) -> Rect {
      Rect(x: line.x + name + place * cell, y: line.y, width: cell - 1, height: 1)
    }
  }

  private func columns(_ width: Int) -> Columns {
    let count = table.columns.count
    func longest(_ isShort: Bool) -> Int {
      (table.rows.map { Self.name($0.area, isShort: isShort).cellWidth }.max() ?? 0) + 1
    }
    let isShort = longest(false) + count * Self.leastCell > width
    let name = min(longest(isShort), max(1, width / 3))
    let cell = min(Self.widestCell, max(Self.leastCell, (width - name) / max(1, count)))
    let shown = max(1, min(count, (width - name) / cell))
    let first = min(max(0, chosen - shown + 1), max(0, count - shown))
    return Columns(
      name: name, cell: cell, hasShortNames: isShort, shown: first..<min(count, first + shown))
  }

  private static func name(_ area: Area, isShort: Bool) -> String {
    isShort && !area.shortName.isEmpty ? area.shortName : area.name
  }

  // MARK: Heads

  /// Writes the names of the indicators over their columns, each on the lowest line that has room for it.
  func drawHeads(_ frame: inout Frame, in area: Rect) {
    let columns = columns(area.width)
    // From the right: a name at the end has to begin before its column.
    var ends = Array(repeating: area.maxX, count: Self.headerLines)
    for (place, index) in columns.shown.enumerated().reversed() {
      guard let column = table.columns.dropFirst(index).first else { continue }
      let text = mark(column.indicator, frame.glyphs) + column.indicator.shortName
      let x = columns.field(place, in: area).x
      let width = text.cellWidth
      func room(_ line: Int) -> Int { ends[line] - (ends[line] == area.maxX ? area.x : x) }
      let lines = ends.indices.reversed()
      guard let line = lines.first(where: { room($0) >= width }) ?? lines.max(by: { room($0) < room($1) })
      else { continue }
      let start = min(x, max(area.x, ends[line] - (ends[line] == area.maxX ? width : 0)))
      let head = text.truncated(to: max(0, ends[line] - start), ellipsis: frame.glyphs.ellipsis)
      frame.write(head, x: start, y: area.y + line, in: area, index == chosen ? .focus : .muted)
      ends[line] = start - 1
    }
    drawThemes(&frame, in: area, columns, isFree: ends.first == area.maxX)
    if columns.shown.lowerBound > 0 {
      frame.write(
        String(frame.glyphs.moreBefore), x: area.x + columns.name - 2, y: area.maxY - 1, in: area, .muted)
    }
    if columns.shown.upperBound < table.columns.count {
      frame.writeRight(String(frame.glyphs.moreAfter), y: area.y, in: area, .muted)
    }
  }

  /// Writes the themes over their columns, where a line is left and they stand together.
  private func drawThemes(_ frame: inout Frame, in area: Rect, _ columns: Columns, isFree: Bool) {
    guard isFree, order.columns == nil else { return }
    let groups = columns.shown.enumerated().grouped { table.columns[$0.element].theme }
    for (theme, places) in groups {
      guard let first = places.first else { continue }
      let width = places.count * columns.cell - 1
      let field = columns.field(first.offset, in: area)
      // Half a name would say less than none.
      guard let name = [theme.name, theme.shortName].first(where: { $0.cellWidth <= width }) else { continue }
      frame.write(name, x: field.x, y: area.y, in: area, .accent)
    }
  }

  /// The sign of the column that the rows are in the order of.
  private func mark(_ indicator: Indicator, _ glyphs: GlyphSet) -> String {
    guard let sorting = order.rows, sorting.key == indicator.id else { return "" }
    return String(sorting.isReversed ? glyphs.moreAbove : glyphs.moreBelow)
  }

  // MARK: Rows

  func draw(_ row: HeatTable.Row, _ frame: inout Frame, in line: Rect, hasCursor: Bool) {
    let columns = columns(line.width)
    let name = Rect(x: line.x, y: line.y, width: max(0, columns.name - 1), height: 1)
    frame.writeName(
      Self.name(row.area, isShort: columns.hasShortNames), in: name, hasCursor: hasCursor)
    if let sorting = order.columns, sorting.key == row.area.code {
      let sign = sorting.isReversed ? frame.glyphs.moreBefore : frame.glyphs.moreAfter
      frame.write(String(sign), x: name.maxX, y: line.y, in: line, .focus)
    }
    for (place, index) in columns.shown.enumerated() {
      guard let cell = row.cells.dropFirst(index).first else { continue }
      let field = columns.field(place, in: line)
      draw(cell, &frame, in: field, hasCursor: hasCursor && index == chosen)
      if let command = Self.command(cell, row.area) { frame.target(field, command) }
    }
  }

  private func draw(_ cell: Wheel.Segment, _ frame: inout Frame, in field: Rect, hasCursor: Bool) {
    let verdict = cell.position.verdict
    let hasValues = field.width >= Self.valueCell - 1
    let style = style(verdict, frame.glyphs, hasCursor: hasCursor)
    guard hasValues || hasCursor else {
      frame.swatch(verdict, x: field.x, y: field.y, in: field)
      return
    }
    if hasCursor || style.ground != .plain { frame.canvas.fill(field, style: style) }
    let sign = verdict?.sign(frame.glyphs) ?? (cell.text == nil ? frame.glyphs.noData : " ")
    // Where only the sign fits it stands in the middle, as in the fields around it.
    frame.write(String(sign), x: field.x + (hasValues ? 0 : 1), y: field.y, in: field, style)
    guard hasValues, let value = cell.text?.underUnit, value.cellWidth < field.width else { return }
    frame.writeRight(value, y: field.y, in: field, style)
  }

  /// The ground of a verdict; its sign alone tells it where colours do not.
  private func style(_ verdict: Verdict?, _ glyphs: GlyphSet, hasCursor: Bool) -> Style {
    if hasCursor { return .selected }
    guard let ink = verdict?.wheelInk else { return .muted }
    return glyphs.isPatterned(ink) ? .plain : Style(.contrast, on: ink)
  }

  /// The way from a cell: to its figure, or to the indicator where documents have none.
  static func command(_ cell: Wheel.Segment, _ area: Area) -> Command? {
    let figure = Figure(indicator: cell.indicator.id, area: area.code)
    return .openRoute(cell.citation.map { .figure($0.source, figure) } ?? .indicator(cell.indicator.id))
  }
}

extension Wheel.Segment {
  /// Where its figure, or the verdict in its place, comes from.
  var citation: Citation? { observation?.citation ?? position.assessment?.citation }
}
