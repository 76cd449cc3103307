import BredeWelvaart
import Cells

/// Two to four areas side by side, each with the same figure in large digits.
struct ComparisonSlide: SlideContent {
  let slide: Slide
  let indicator: Indicator
  let areas: [Area]

  private static let gap = 4

  private var figures: [BigFigure] {
    areas.compactMap { area in
      var figure = slide.bigFigure(Figure(indicator: indicator.id, area: area.code))
      figure?.isAmongOthers = true
      return figure
    }
  }

  var title: String { "\(areas.map(\.name).enumeration): \(indicator.nameWithUnit)" }
  var source: String { slide.sources(figures.flatMap(\.fact.citations)) }

  var footnotes: [Footnote] { figures.flatMap(\.footnotes).unique }

  func draw(_ frame: inout Frame, in area: Rect) {
    let figures = figures
    guard !figures.isEmpty else { return }
    let row = slide.store.sideBySide(indicator, areas, toleranceScale: slide.state.toleranceScale)
    let asides = slide.words.isVeiled ? [] : row?.asides ?? []
    let reason = asides.map(\.capitalisedFirst.asSentence).joined(separator: " ")
    let lines = reason.isEmpty ? 0 : reason.wrapped(to: area.width).count + 1
    let (area, below) = area.splitBottom(lines)
    frame.writeLines(reason, y: below.y + 1, in: below)
    let end = frame.writeLines(indicator.nameWithUnit, y: area.y, in: area, .plain, atMost: 2)
    let room = Rect(x: area.x, y: end + 1, width: area.width, height: area.maxY - end - 1)
    let columns = columns(in: room, figures)
    func above(_ column: Rect) -> Rect { column.splitBottom(Self.barRows(of: column)).rest }
    // Figures of different sizes would say that one matters more.
    let scale = zip(figures, columns).map { $0.scale(in: above($1).size) }.min() ?? 0
    let height = zip(figures, columns).map {
      $0.height(width: $1.width, digits: scale * BlockText.leastHeight)
    }.max()
    let barWidth = columns.map(\.width).min() ?? 0
    for (figure, column) in zip(figures, columns) {
      // On one scale bars would compare what cannot be compared.
      if row?.isComparable == true { drawBar(figure, figures, &frame, in: column, width: barWidth) }
      figure.draw(&frame, in: above(column), atMost: scale, sharing: height)
    }
  }

  /// A column for each figure, equally wide where that is wide enough.
  private func columns(in room: Rect, _ figures: [BigFigure]) -> [Rect] {
    let available = room.width - Self.gap * (figures.count - 1)
    let equal = available / figures.count
    let needed = figures.map(\.leastWidth)
    let spare = available - needed.reduce(0, +)
    let isEqual = spare < 0 || needed.allSatisfy { $0 <= equal }
    var x = room.x
    return needed.map { needed in
      let width = isEqual ? equal : needed + spare / figures.count
      defer { x += width + Self.gap }
      return Rect(x: x, y: room.y, width: width, height: room.height)
    }
  }

  /// The rows that a bar takes at the foot of a column, with the air above it.
  private static func barRows(of column: Rect) -> Int {
    column.height >= 24 ? 4 : column.height >= 12 ? 3 : 0
  }

  /// Draws the figure as a bar at the foot of its column, on the scale of all, or on a strip of the wijken.
  private func drawBar(
    _ figure: BigFigure, _ all: [BigFigure], _ frame: inout Frame, in column: Rect, width: Int
  ) {
    let values = all.map(\.value)
    let highest = values.compactMap { $0 }.max() ?? 0
    let height = Self.barRows(of: column) - 1
    guard !slide.words.isVeiled, height > 0, let value = figure.value else { return }
    let ink = figure.fact.comparison?.verdict?.wheelInk ?? .equal
    let shown = all.map { ($0.area, $0.fact.single?.value) }
    let ranked = slide.store.stripValues(indicator, showing: shown)
    if Strip.suits(ranked, unit: indicator.unit) {
      let reference = figure.fact.comparison?.referenceValue?.doubleValue
      Strip(values: ranked, own: value, ink: ink, marks: reference.map { [$0] } ?? []).draw(
        &frame, in: Rect(x: column.x, y: column.maxY - height, width: width, height: height))
      return
    }
    guard highest > 0, values.allSatisfy({ $0 ?? 0 >= 0 }) else { return }
    let length = max(1, Int((value / highest * Double(width)).rounded()))
    frame.fill(
      Rect(x: column.x, y: column.maxY - height, width: length, height: height), with: ink)
  }
}
