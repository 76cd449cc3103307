import Answers
import BredeWelvaart
import Cells

/// The rows of bars under the names of the areas, with what the signs mean.
struct ComparisonTable {
  private let areas: [Area]
  private let rows: [SideBySide.Row]
  private let scale: UnitScale
  private let nameRoom: Double
  private let columnWidth: Double
  /// The room for figures that have their bar beside them; nil where it stands below.
  private let figureRoom: Double?

  private static let size = 8.5
  private static let gap = 12.0
  /// With this many areas or fewer each bar stands beside its figure.
  private static let fewAreas = 3
  private static let shortestBar = 40.0

  init(areas: [Area], rows: [SideBySide.Row]) {
    (self.areas, self.rows) = (areas, rows)
    scale = UnitScale(rows)
    let isFew = areas.count <= Self.fewAreas
    nameRoom = isFew ? 165 : 140
    let width = (Drawing.width - nameRoom - Self.gap * Double(areas.count)) / Double(max(1, areas.count))
    columnWidth = width
    // Words are broken into lines, figures are not.
    let cells = rows.flatMap { row in
      row.figures.filter(\.fact.hasFigure).map { BarCell.text(row, $0) }
    }
    let widest = cells.map { Typeface.width($0, size: Self.size, isBold: true) }.max() ?? 0
    let room = widest + BarCell.signRoom + 6
    figureRoom = isFew && width - room >= Self.shortestBar ? room : nil
  }

  private func left(_ column: Int) -> Double {
    nameRoom + Self.gap + Double(column) * (columnWidth + Self.gap)
  }

  var drawing: Drawing {
    var drawing = heading
    for group in rows.grouped(by: \.theme) {
      drawing.stack(Drawing(theme: group.key.name), gap: 3)
      for row in group.elements { drawing.stack(line(row), gap: 0) }
    }
    drawing.stack(legend.drawing, gap: 8)
    return drawing
  }

  private var heading: Drawing {
    let (size, names) = names
    let height = names.map(\.count).max() ?? 0
    var drawing = Drawing()
    for (column, lines) in names.enumerated() {
      let block = Drawing(lines: lines, size: size, isBold: true, left: left(column))
      // Names end on the same line.
      let top = Double(height - lines.count) * size * Typeface.leading
      drawing.add(.moved(x: 0, y: top, block.marks))
    }
    drawing.height = Double(height) * size * Typeface.leading
    return drawing
  }

  /// The names of the areas over their columns: whole and as large as there is room for, else short.
  private var names: (size: Double, lines: [[String]]) {
    func lines(_ name: String, _ size: Double) -> [String]? {
      let lines = Typeface.lines(name, size: size, isBold: true, within: columnWidth)
      let isWhole = Typeface.isWhole(name, size: size, isBold: true, within: columnWidth)
      return isWhole && lines.count <= 2 ? lines : nil
    }
    for isShort in [false, true] {
      for size in [10, 9, Typeface.smallest] {
        let found = areas.compactMap { area in
          lines(area.name, size) ?? (isShort ? lines(area.shortName, size) : nil)
        }
        if found.count == areas.count { return (size, found) }
      }
    }
    let size = Typeface.smallest
    return (
      size,
      areas.map { Typeface.lines($0.name, size: size, isBold: true, within: columnWidth, most: 2) }
    )
  }

  private func line(_ row: SideBySide.Row) -> Drawing {
    let name = row.indicator.name(in: row.sharedPeriod ?? "")
    var line = Drawing(
      lines: Typeface.lines(name, size: Self.size, within: nameRoom, most: 3), size: Self.size)
    for (column, figure) in row.figures.enumerated() {
      let cell = BarCell(
        row: row, figure: figure, span: scale.span(row), width: columnWidth, figureRoom: figureRoom
      ).drawing(size: Self.size)
      line.add(.moved(x: left(column), y: 0, cell.marks))
      line.height = max(line.height, cell.height)
    }
    if !row.asides.isEmpty {
      let words = row.asides.joined(separator: "; ").capitalisedFirst.asSentence
      let lines = Typeface.lines(words, size: Typeface.smallest, within: Drawing.width - left(0), most: 3)
      line.stack(Drawing(lines: lines, size: Typeface.smallest, colour: .muted, left: left(0)), gap: 1)
    }
    line.height += 4
    return line
  }

  private var legend: Legend {
    let found = rows.flatMap(\.figures).map(\.mark)
    let order: [Verdict] = [.better, .worse, .higher, .lower]
    let entries = order.filter { found.contains($0) }.map { verdict in
      let word = DifferenceSign(verdict, among: areas.count)?.word ?? verdict.word
      return Legend.Entry(width: Chip.width, word: word) { Chip.marks(verdict, x: $0, middle: $1) }
    }
    let between = Legend.Entry(
      width: Chip.width, word: areas.count > 2 ? "ertussenin of gelijk" : "gelijk of bijna gelijk"
    ) { Chip.marks(.ink(.equal), nil, x: $0, middle: $1) }
    let isMissing = rows.contains { $0.figures.contains { !$0.fact.isKnown } }
    let hasDashes = isMissing && !BarCell.hasRoomForWords(columnWidth, size: Self.size)
    let dash = Legend.Entry(width: 6, word: BarCell.missing) { x, middle in
      let place = Spot(x: x, y: Label.baseline(middle: middle, size: Self.size))
      return [.label(Label(text: BarCell.dash, place: place, size: Self.size, colour: .muted))]
    }
    return Legend(entries + [between] + (hasDashes ? [dash] : []))
  }
}
