import BredeWelvaart
import Cells

/// A line of a comparison: an indicator, and for each area its figure, a mark and a bar or a strip.
///
/// Where figures would lose their unit or their year, the name has a line of its own.
struct ComparisonLine {
  let store: Store
  let areas: [Area]
  let order: TableOrder<SideBySide.Row>
  /// The width that most figures need.
  private let figureWidth: Int
  /// The width that all need, which bars leave them.
  private let widest: Int

  init(
    _ store: Store, _ areas: [Area], _ rows: [SideBySide.Row], _ sorting: State.ColumnSorting?
  ) {
    (self.store, self.areas) = (store, areas)
    order = TableOrder(Self.columns(areas), sorting)
    // A few long figures are no reason to give all others two lines.
    let widths = rows.map(Self.width).sorted()
    (figureWidth, widest) = (widths.dropLast(widths.count / 8).last ?? 0, widths.last ?? 0)
  }

  private static let indicator = "indicator"

  /// The columns: names, and for each area where it is less favourable than the others.
  private static func columns(_ areas: [Area]) -> [TableOrder<SideBySide.Row>.Column] {
    [.init(indicator) { .name($0.indicator.columnName) }]
      + areas.enumerated().map { place, area in
        .init(area.name) { row in
          row.figures.dropFirst(place).first?.mark.map { .number($0.order()) }
        }
      }
  }

  private static func width(_ row: SideBySide.Row) -> Int {
    min(26, max(8, row.figures.map { $0.words(in: row).cellWidth }.max() ?? 0))
  }

  /// The columns that there is room for.
  private struct Columns {
    let name: Int
    /// One area's part of the line.
    let cell: Int
    let bar: Int
    /// The figure, with a space before it.
    var value: Int { cell - Columns.mark - (bar > 0 ? bar + 2 : 0) }

    static let mark = 4
    /// The widths of names; they grow before the columns of the figures do.
    static let names = 14...44

    /// The width below which a figure has no room beside a name of a width.
    static func least(_ areas: Int, _ figure: Int, name: Int = names.lowerBound) -> Int {
      name + areas * (figure + 1 + mark)
    }

    init(width: Int, areas: Int, figure: Int, widest: Int, isBelow: Bool) {
      let count = max(1, areas)
      let needed = figure + 1 + Columns.mark
      let wanted =
        isBelow ? 0 : max(Self.names.lowerBound, min(Self.names.upperBound, width - count * needed))
      cell = max(0, min(widest + 24, (width - wanted) / count))
      let most = widest + 1 + Columns.mark
      bar = !isBelow && cell >= most + 8 ? cell - most - 2 : 0
      // A few areas on a narrow screen leave more for the names.
      name = isBelow ? 0 : max(0, min(Self.names.upperBound, width - cell * count))
    }
  }

  /// The width below which the figures of a row stand under its name.
  func leastWidth(_ row: SideBySide.Row) -> Int {
    let own = Self.width(row)
    return own <= figureWidth
      ? Columns.least(areas.count, figureWidth)
      : Columns.least(areas.count, own, name: Columns.names.upperBound)
  }

  func drawHeads(_ frame: inout Frame, in row: Rect) {
    let columns = Columns(
      width: row.width, areas: areas.count, figure: figureWidth, widest: widest,
      isBelow: row.width < Columns.least(areas.count, figureWidth))
    let style = Style(.muted, on: .plain, .underline)
    let head = order.mark(Self.indicator, frame.glyphs) + Self.indicator
    frame.write(head.padded(to: columns.name), x: row.x, y: row.y, in: row, style)
    for (index, area) in areas.enumerated() {
      let x = row.x + columns.name + index * columns.cell
      let width = columns.value + Columns.mark - 1
      // Beside bars there is air in front of a name.
      let room = columns.bar > 0 ? width : width - 1
      let isShort = area.name.cellWidth > room && !area.shortName.isEmpty
      let mark = order.mark(area.name, frame.glyphs)
      let name = mark + (isShort ? area.shortName : area.name).truncated(to: room - mark.cellWidth)
      frame.write(
        name.paddedLeft(to: width).padded(to: columns.cell), x: x, y: row.y, in: row, style.with(.bold))
      let words = areas.count > 2 ? ["de anderen", "anderen"] : ["de ander", "ander"]
      let others = words.map { "\(frame.glyphs.mark) \($0)" }.first { $0.cellWidth <= columns.bar }
      frame.write(others ?? "", x: x + columns.value + Columns.mark + 1, y: row.y, in: row, style)
    }
  }

  func draw(_ line: SideBySide.Row, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let isBelow = row.height > 1
    let columns = Columns(
      width: row.width, areas: areas.count, figure: figureWidth, widest: widest, isBelow: isBelow)
    let indicator = line.indicator
    let name = isBelow ? row.splitTop(1).top : row.splitLeft(columns.name).left
    let row = isBelow ? row.splitTop(1).rest : row
    frame.writeName(
      indicator.columnName, orShort: indicator.shortColumnName, in: name, hasCursor: hasCursor)
    let values = line.figures.map { $0.value?.doubleValue }
    let highest = values.compactMap { $0 }.max() ?? 0
    let ranked =
      columns.bar > 0 && line.isComparable
      ? store.stripValues(indicator, showing: zip(areas, line.figures).map { ($0, $1.value) }) : []
    for (index, shown) in line.figures.enumerated() {
      let x = row.x + columns.name + index * columns.cell
      let figure = Rect(x: x, y: row.y, width: columns.value, height: 1)
      let mark = shown.mark
      let style: Style = !shown.fact.hasFigure ? .muted : mark == nil ? .plain : .strong
      frame.writeRight(shown.words(in: line), y: row.y, in: figure, style)
      let inWords = shown.fact.comparison?.verdict ?? shown.fact.developmentAlone?.verdict
      if let verdict = shown.fact.hasFigure ? line.verdict(on: shown) : inWords {
        frame.write(
          String(verdict.sign(frame.glyphs)), x: figure.maxX + 2, y: row.y, in: row, verdict.textStyle)
      }
      guard let value = shown.value else { continue }
      if let mark {
        frame.write(
          String(mark.sideSign(frame.glyphs)), x: figure.maxX + 2, y: row.y, in: row,
          mark.textStyle.with(.bold))
      }
      // A bar alone would be a full one that says nothing.
      guard columns.bar > 0, line.isComparable, highest > 0 else { continue }
      let bar = Rect(x: figure.maxX + Columns.mark + 1, y: row.y, width: columns.bar, height: 1)
      let others = values.enumerated().filter { $0.offset != index }.compactMap(\.element)
      if Strip.suits(ranked, unit: indicator.unit) {
        Strip(values: ranked, own: value.doubleValue, ink: mark.barInk, marks: others).draw(&frame, in: bar)
      } else {
        Bar(share: value.doubleValue / highest, ink: mark.barInk, marks: others.map { $0 / highest })
          .draw(&frame, in: bar)
      }
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

extension SideBySide.ComparedFigure {
  /// What is shown of it.
  var observations: [Observation] {
    observation.map { [$0] } ?? fact.current.flatMap(\.observations)
  }

  /// The figure in a column; what stands in its place is short.
  fileprivate func words(in row: SideBySide.Row) -> String {
    guard fact.hasFigure else { return fact.developmentAlone?.brief ?? fact.absence }
    // Of what is expected the year is what matters.
    let isUndated = row.period(of: self).isEmpty && observation?.status == .forecast
    return row.words(of: self, isShort: true) + (isUndated ? " (\(periodWords))" : "")
  }
}
