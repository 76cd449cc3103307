import BredeWelvaart
import Cells

/// The indicators of a round wheel by the numbers that its segments have, with figure and signs.
struct SegmentKey {
  private let wheel: Wheel
  private let state: State
  private let isShort: Bool
  private let rings: [Assessment.Ring]
  private let nameWidth: Int
  private let fullNameWidth: Int
  private let valueWidth: Int

  init(_ wheel: Wheel, _ state: State, isShort: Bool) {
    (self.wheel, self.state, self.isShort) = (wheel, state, isShort)
    rings = wheel.rings
    nameWidth = wheel.segments.map { Self.name($0, isShort).cellWidth }.max() ?? 0
    fullNameWidth = wheel.segments.map { Self.name($0, false).cellWidth }.max() ?? 0
    valueWidth = wheel.segments.map { Self.value($0).cellWidth }.max() ?? 0
  }

  private static func name(_ segment: Wheel.Segment, _ isShort: Bool) -> String {
    isShort ? segment.indicator.shortColumnName : segment.indicator.columnName
  }

  private static func value(_ segment: Wheel.Segment) -> String { segment.text?.short ?? "" }

  /// The columns of the number and its space.
  private static let before = 3

  /// The columns of the signs: one for each ring.
  private var signsWidth: Int { rings.count }

  /// The room of the list in one column.
  var size: Size {
    Size(
      width: Self.before + nameWidth + 1 + valueWidth + 1 + signsWidth, height: wheel.segments.count)
  }

  /// The columns that full names would take more.
  var wantsMore: Int { max(0, fullNameWidth - nameWidth) }

  private func columns(_ width: Int) -> Int { max(1, (width + 3) / (size.width + 3)) }

  /// The lines that it takes in as many columns as fit.
  func height(width: Int) -> Int {
    let columns = columns(width)
    return (wheel.segments.count + columns - 1) / columns
  }

  /// Draws the list; what room there is goes to full names.
  func draw(_ frame: inout Frame, in area: Rect) {
    let rows = max(1, height(width: area.width))
    let columns = columns(area.width)
    let width = min(size.width + wantsMore, (area.width - 3 * (columns - 1)) / columns)
    for (index, segment) in wheel.segments.enumerated() {
      let line = Rect(
        x: area.x + index / rows * (width + 3), y: area.y + index % rows, width: width, height: 1)
      draw(segment, number: index + 1, &frame, in: line.intersection(area))
    }
  }

  private func draw(_ segment: Wheel.Segment, number: Int, _ frame: inout Frame, in line: Rect) {
    guard !line.isEmpty else { return }
    let isSelected = segment.indicator.id == state.indicator
    let style: Style = isSelected ? .selected : .plain
    let (words, signs) = line.splitLeft(line.width - signsWidth - 1)
    if isSelected { frame.canvas.fill(words, style: style) }
    frame.write(String(number).paddedLeft(to: 2), in: words, isSelected ? style : .muted)
    let room = words.splitLeft(Self.before).rest
    let name = Self.name(segment, false)
    let fits = name.cellWidth + 1 + Self.value(segment).cellWidth <= room.width
    frame.write(fits ? name : Self.name(segment, isShort), in: room, style)
    frame.writeRight(Self.value(segment), y: words.y, in: words, isSelected ? style : .strong)
    for (index, ring) in rings.enumerated() {
      let verdict = segment.verdict(of: ring)
      let sign = verdict?.sign(frame.glyphs) ?? frame.glyphs.noData
      frame.canvas.put(
        sign, at: Point(x: signs.x + 1 + index, y: signs.y), style: verdict?.textStyle ?? .muted)
    }
    frame.target(line, .selectSegment(segment.indicator.id, rings.last ?? .position))
  }
}

extension Wheel.Segment {
  func verdict(of ring: Assessment.Ring) -> Verdict? {
    ring == .trend ? trend?.verdict : position.verdict
  }
}
