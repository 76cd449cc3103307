import BredeWelvaart
import Cells

/// A table of figures and expectations, in which the same columns serve both.
struct AreaTable {
  let context: PageContext
  /// What the area's figures are held against; nil for a table of expectations alone.
  let reference: Reference?
  private let nameWidth: Int
  /// The width of the widest figure, of which some are two.
  private let figureWidth: Int
  private let periodWidth: Int
  /// Whether an entry has a line for each of its periods.
  private let hasPeriods: Bool
  /// Whether most entries are held against something.
  private let isOftenCompared: Bool

  /// Creates a table for the entries of an area's profile.
  init(_ context: PageContext, _ entries: [AreaEntry], of area: Area) {
    self.context = context
    let compared = entries.count {
      $0.isComparable && context.compare($0.indicator, $0.area)?.referenceValue != nil
    }
    reference = compared > 0 ? context.state.reference(for: area, context.store) : nil
    isOftenCompared = compared * 2 > entries.count
    hasPeriods = entries.contains { $0.lines.count > 1 }
    nameWidth = entries.map { $0.indicator.name.cellWidth }.max() ?? 0
    let lines = entries.flatMap(\.lines)
    figureWidth = min(22, max(6, lines.map { $0.text.cellWidth }.max() ?? 0))
    periodWidth = min(11, max(7, lines.map { $0.observation.dutchPeriod.cellWidth }.max() ?? 0))
  }

  private var store: Store { context.store }

  /// The columns that there is room for.
  private struct Columns {
    let name: Int
    let reference: Int
    let period: Int
    let source: Int
  }

  /// Divides a line: names before sources, since the foot names the source too.
  private func columns(_ width: Int) -> Columns {
    // A narrow line has room for one of the two, and the foot for both: the periods go, unless they tell
    // figures apart and few are compared.
    let isNarrow = width < 62 && reference != nil
    let needsPeriods = hasPeriods && !isOftenCompared
    let reference = reference == nil || isNarrow && needsPeriods ? 0 : 13
    let period = isNarrow && !needsPeriods ? 0 : periodWidth
    let rest = width - figureWidth - period - reference - 4
    let wanted = min(52, max(24, nameWidth))
    let source =
      rest - wanted >= 30 ? min(60, rest - wanted) : rest - wanted >= 16 ? min(19, rest - wanted) : 0
    return Columns(
      name: max(12, min(wanted, rest - min(source, 10))), reference: reference,
      period: period, source: source)
  }

  func drawHeads(_ frame: inout Frame, in row: Rect) {
    let columns = columns(row.width)
    let style = Style(.muted, on: .plain, .underline)
    var x = row.x
    func head(_ text: String, _ width: Int) {
      guard width > 0 else { return }
      frame.write(text.truncated(to: width).padded(to: width), x: x, y: row.y, in: row, style)
      x += width + 1
    }
    head("indicator", columns.name)
    head("cijfer".paddedLeft(to: figureWidth), figureWidth)
    if columns.reference > 0 {
      let name = reference.map(store.shortName) ?? ""
      head("    " + name.truncated(to: columns.reference - 4), columns.reference)
    }
    head("periode", columns.period)
    head("bron", columns.source)
  }

  /// The item of an entry, of as many lines as it has periods.
  func item(_ entry: AreaEntry, title: String? = nil) -> PageItem {
    let title = title ?? entry.indicator.name
    return PageItem(
      body: .drawing(lines: entry.lines.count) { draw(entry, title, &$0, in: $1, hasCursor: $2) },
      command: .openRoute(.indicator(entry.indicator.id)),
      figure: Figure(indicator: entry.indicator.id, area: entry.area.code),
      observations: entry.observations, citation: entry.lines.first?.observation.citation)
  }

  private func draw(
    _ entry: AreaEntry, _ title: String, _ frame: inout Frame, in row: Rect, hasCursor: Bool
  ) {
    let columns = columns(row.width)
    let name = Rect(x: row.x, y: row.y, width: columns.name, height: 1)
    let short = title == entry.indicator.name ? entry.indicator.shortName : ""
    frame.writeName(title, orShort: short, in: name, hasCursor: hasCursor)
    for (index, line) in entry.lines.enumerated() where index < row.height {
      let y = row.y + index
      var x = name.maxX + 1
      frame.writeRight(
        line.text, y: y, in: Rect(x: x, y: y, width: figureWidth, height: 1),
        line.observation.value == nil ? .muted : .strong)
      x += figureWidth + 1
      if columns.reference > 0 {
        let area = Rect(x: x, y: y, width: columns.reference, height: 1)
        if entry.isComparable { drawReference(entry, &frame, in: area) }
        x = area.maxX + 1
      }
      let period = Rect(x: x, y: y, width: columns.period, height: 1)
      frame.write(line.observation.dutchPeriod, x: x, y: y, in: period, .muted)
      let citation = line.observation.citation
      let source = Rect(x: period.maxX + 1, y: y, width: columns.source, height: 1)
      frame.write(context.note(citation, width: source.width), x: source.x, y: y, in: source, .muted)
    }
  }

  private func drawReference(_ entry: AreaEntry, _ frame: inout Frame, in area: Rect) {
    guard let comparison = context.compare(entry.indicator, entry.area), comparison.verdict != nil else {
      return
    }
    frame.swatch(comparison.verdict, x: area.x, y: area.y, in: area)
    frame.write(
      context.referenceFigure(comparison, entry.indicator, entry.area), x: area.x + 4, y: area.y, in: area,
      .muted)
  }
}
