import BredeWelvaart
import Cells
import Pictures

/// A table of what is where: facilities beside wijken, with a band through the wijk in hand.
struct FacilityMatrix {
  let wijken: [Area]
  /// The wijk whose profile it is; nil for a larger area.
  let own: Area?
  let kinds: [FacilityKind]
  let order: TableOrder<FacilityKind>
  private let longestName: Int
  private let longestShared: Int

  /// Creates the table; its names are as wide as those of the facilities below it need.
  init(_ store: Store, _ facilities: Facilities, _ sorting: State.ColumnSorting?) {
    (wijken, own) = (store.wijken, facilities.wijk)
    order = TableOrder(Self.columns(facilities.wijk), sorting)
    kinds = order.sorted(facilities.kinds)
    longestShared = facilities.shared.flatMap(\.kinds).map(\.label.cellWidth).max() ?? 0
    longestName = max(longestShared, kinds.map(\.label.cellWidth).max() ?? 0)
  }

  private static let name = "voorziening"

  /// The columns: names, and whether there is one in the wijk in hand.
  private static func columns(_ own: Area?) -> [TableOrder<FacilityKind>.Column] {
    [.init(name) { .name($0.label) }]
      + [own].compactMap(\.self).map { wijk in
        .init(wijk.name) { kind in
          (kind.facilities[wijk.code]?.presence).map { .number(Double($0.order)) }
        }
      }
  }

  private var ownIndex: Int? { own.flatMap(wijken.firstIndex) }

  func columns(_ width: Int) -> FacilityColumns {
    FacilityColumns(width: width, wijken: wijken, own: ownIndex, longestName: longestName)
  }

  /// What the signs mean and, where two lines have room for it, which wijken the numbers in the heads are.
  func reading(_ screen: Size) -> String {
    let signs = "✓ ja, ✗ nee, ~ beperkt, ? niet bekend, · niet genoemd."
    guard columns(screen.width - 4).usesNumbers else { return signs }
    let names = wijken.compactMap { wijk in wijk.number.map { "\($0)\u{a0}\(wijk.shortName)" } }
    let whole = "\(signs) \(names.joined(separator: ", "))."
    return whole.wrapped(to: screen.width - 2).count <= 2 ? whole : signs
  }

  func drawHeads(_ frame: inout Frame, in row: Rect) {
    let columns = columns(row.width)
    let style = Style(.muted, on: .plain, .underline)
    let end = columns.cell(columns.range.upperBound, in: row).x
    frame.canvas.fill(Rect(x: row.x, y: row.y, width: end - row.x, height: 1), style: style)
    frame.write(
      order.mark(Self.name, frame.glyphs) + Self.name, in: row.splitLeft(columns.nameWidth - 1).left, style)
    for index in columns.range where wijken.indices.contains(index) {
      let cell = columns.cell(index, in: row)
      if index == ownIndex { frame.canvas.fill(cell, style: .selected) }
      let mark = index == ownIndex ? order.mark(wijken[index].name, frame.glyphs) : ""
      write(mark + columns.head(wijken[index]), in: cell, index == ownIndex ? .selected : style, &frame)
    }
    drawMarks(&frame, in: row, columns)
  }

  /// Says beside the heads that there are more wijken.
  private func drawMarks(_ frame: inout Frame, in row: Rect, _ columns: FacilityColumns) {
    if columns.range.lowerBound > 0 {
      let x = row.x + columns.nameWidth - 1
      frame.canvas.put(frame.glyphs.moreBefore, at: Point(x: x, y: row.y), style: .accent)
    }
    if columns.range.upperBound < wijken.count {
      let x = columns.cell(columns.range.upperBound, in: row).x
      frame.canvas.put(frame.glyphs.moreAfter, at: Point(x: x, y: row.y), style: .accent)
    }
  }

  func draw(_ kind: FacilityKind, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let columns = columns(row.width)
    let name = row.splitLeft(columns.nameWidth - 1).left
    frame.writeName(kind.label(width: name.width), in: name, hasCursor: hasCursor)
    for index in columns.range where wijken.indices.contains(index) {
      let cell = columns.cell(index, in: row)
      let isOwn = index == ownIndex
      if isOwn { frame.canvas.fill(cell, style: .bar) }
      let (sign, style) = (kind.facilities[wijken[index].code]?.presence).look
      write(sign, in: cell, isOwn ? style.on(.bar).with(.bold) : style, &frame)
    }
  }

  /// Draws what there is for a larger area; notes get the room that these names leave.
  func draw(_ facility: Facility, of kind: FacilityKind, _ frame: inout Frame, in line: Rect, hasCursor: Bool)
  {
    let nameWidth = min(columns(line.width).nameWidth, longestShared + 1)
    let name = line.splitLeft(nameWidth - 1).left
    frame.writeName(kind.label(width: name.width), in: name, hasCursor: hasCursor)
    let (sign, style) = Facility.Presence?(facility.presence).look
    let x = frame.write(sign, x: line.x + nameWidth + 1, y: line.y, in: line, style) + 2
    let words = facility.note.isEmpty ? facility.presence.word : facility.note
    frame.write(words, x: x, y: line.y, in: line)
  }

  /// Writes a word in the middle of a cell.
  private func write(_ text: String, in cell: Rect, _ style: Style, _ frame: inout Frame) {
    frame.write(text, x: cell.x + max(0, (cell.width - text.cellWidth) / 2), y: cell.y, in: cell, style)
  }
}

extension FacilityKind {
  /// The name in a table, or its abbreviation where that is all there is room for.
  func label(width: Int) -> String {
    guard label.cellWidth > width, let abbreviation = term?.abbreviation, !abbreviation.isEmpty else {
      return label.truncated(to: width)
    }
    return abbreviation
  }
}

extension Facility.Presence {
  /// Its place among the others: what is not there first, for that is what one looks for.
  fileprivate var order: Int {
    switch self {
    case .no: 0
    case .limited: 1
    case .unknown: 2
    case .yes: 3
    }
  }
}
