import BredeWelvaart
import Cells

/// The wheel drawn round, with the names of the themes around it.
struct RoundWheelView {
  let wheel: Wheel
  let state: State
  /// The rings that the wheel has; every part asks.
  private let rings: [Assessment.Ring]
  /// Whether the rings are drawn for a room to see.
  var isThick = false
  /// Whether only names are shown.
  var isVeiled = false
  /// Whether the themes are named around the wheel, and whether by their full names.
  var hasNames = true
  var hasFullNames = false
  /// Whether the segments have the numbers of a list beside the wheel.
  var hasNumbers = false

  init(wheel: Wheel, state: State, isThick: Bool = false, isVeiled: Bool = false) {
    (self.wheel, self.state, self.isThick, self.isVeiled) = (wheel, state, isThick, isVeiled)
    rings = wheel.rings
  }

  /// The smallest diameter, in columns, at which rings and gaps can be told apart.
  private static let smallestDiameter = 27.0
  /// The least length of a segment, in columns, that has room for its sign.
  private static let shortestSegment = 2.1
  /// The same for a room, which sees no crumbs from afar.
  private static let shortestThickSegment = 2.8

  /// The columns that the names beside the wheel need: those of the themes at the right or the left.
  private func margin(isRight: Bool) -> Int {
    guard hasNames else { return 0 }
    let names = wheel.sectors.enumerated().filter { index, _ in
      (2 * index < wheel.sectors.count) == isRight
    }
    return (names.map { name(of: $0.element).cellWidth }.max() ?? 0) + 2
  }

  private func name(of sector: Wheel.Sector) -> String {
    hasFullNames ? sector.theme.name : sector.theme.shortName
  }

  /// The square, as it looks, that the wheel gets; nil where it would be too small to read.
  private func picture(in area: Rect, _ presentation: Presentation) -> Rect? {
    let (left, right) = (margin(isRight: false), margin(isRight: true))
    let height = min(area.height, Int(Double(area.width - left - right) / presentation.cellAspect))
    let width = Int(Double(height) * presentation.cellAspect)
    guard Double(width) >= Self.smallestDiameter else { return nil }
    let x = area.x + left + (area.width - left - right - width) / 2
    return Rect(x: x, y: area.y + (area.height - height) / 2, width: width, height: height)
  }

  /// The columns beside the wheel.
  var margins: Int { margin(isRight: false) + margin(isRight: true) }

  /// Where the wheel goes, and its parts; nil where it would be too small to read.
  private func layout(in area: Rect, _ presentation: Presentation) -> (Rect, WheelGeometry)? {
    guard let picture = picture(in: area, presentation) else { return nil }
    let geometry = WheelGeometry(
      segmentCounts: wheel.sectors.map(\.segments.count), cells: picture.size,
      cellAspect: presentation.cellAspect, isThick: isThick, rings: rings)
    let isReadable = parts.allSatisfy {
      $0.ring == .trend
        || geometry.length(of: $0) >= (isThick ? Self.shortestThickSegment : Self.shortestSegment)
    }
    return isReadable ? (picture, geometry) : nil
  }

  /// The columns of the wheel itself; nil where there is no room for it to be round.
  func diameter(in area: Rect, _ presentation: Presentation) -> Int? {
    layout(in: area, presentation)?.0.width
  }

  /// Draws the wheel where there is room for it.
  ///
  /// - Returns: Whether it was drawn.
  func draw(_ frame: inout Frame, in area: Rect) -> Bool {
    guard let (picture, geometry) = layout(in: area, frame.presentation) else { return false }
    let (raster, inks) = geometry.raster(
      selected: frame.glyphs.rasterMode.isWholeCells ? nil : selectedPart
    ) { part in verdict(of: part)?.wheelInk ?? .noData }
    let cells = RasterCells(raster)
    frame.canvas.draw(cells, inks: inks, at: picture.origin, glyphs: frame.glyphs)
    drawTargets(&frame, geometry, in: picture)
    drawSigns(&frame, geometry, in: picture)
    if hasNumbers { drawNumbers(&frame, geometry, in: picture) }
    if hasNames { drawNames(&frame, geometry, cells, picture, in: area) }
    drawHub(&frame, geometry, in: picture)
    return true
  }

  private func segment(of part: WheelGeometry.Part) -> Wheel.Segment? {
    guard wheel.sectors.indices.contains(part.sector) else { return nil }
    return wheel.sectors[part.sector].segments.dropFirst(part.segment).first
  }

  private func verdict(of part: WheelGeometry.Part) -> Verdict? {
    guard !isVeiled else { return nil }
    return segment(of: part)?.verdict(of: part.ring)
  }

  private var parts: [WheelGeometry.Part] {
    wheel.sectors.enumerated().flatMap { sector, content in
      (0..<max(1, content.segments.count)).flatMap { segment in
        rings.map { WheelGeometry.Part(sector: sector, segment: segment, ring: $0) }
      }
    }
  }

  private var selectedPart: WheelGeometry.Part? {
    let ring = rings.contains(state.ring) ? state.ring : rings.first
    return parts.first { segment(of: $0)?.indicator.id == state.indicator && $0.ring == ring }
  }

  private func drawTargets(_ frame: inout Frame, _ geometry: WheelGeometry, in picture: Rect) {
    for y in 0..<picture.height {
      for x in 0..<picture.width {
        guard let part = geometry.part(cell: Point(x: x, y: y)), let segment = segment(of: part) else {
          continue
        }
        frame.target(
          Rect(x: picture.x + x, y: picture.y + y, width: 1, height: 1),
          .selectSegment(segment.indicator.id, part.ring))
      }
    }
  }

  private func drawSigns(_ frame: inout Frame, _ geometry: WheelGeometry, in picture: Rect) {
    let isWholeCells = frame.glyphs.rasterMode.isWholeCells
    for part in parts {
      let middle = geometry.middle(of: part, outward: hasNumber(part) ? -Self.numberStep / 2 : 0)
      let point = Point(x: picture.x + middle.x, y: picture.y + middle.y)
      let verdict = verdict(of: part)
      let isChanged =
        segment(of: part).map {
          state.changed.contains(State.Change(indicator: $0.indicator.id, ring: part.ring))
        } ?? false
      let sign = verdict?.sign(frame.glyphs) ?? frame.glyphs.noData
      if isWholeCells, part == selectedPart {
        // Here the sign carries the cursor, since an outline would hide the neighbours.
        frame.canvas.write(
          " \(sign) ", at: Point(x: point.x - 1, y: point.y), style: Style.selected.with(.bold))
      } else if let verdict {
        let style =
          frame.glyphs.isPatterned(verdict.wheelInk) ? Style.plain : Style(.contrast, on: verdict.wheelInk)
        frame.canvas.put(sign, at: point, style: style.with(.bold))
      } else if geometry.length(of: part) >= 4 {
        // In a narrow part the outline alone says it; signs would run into each other.
        frame.canvas.put(sign, at: point, style: .muted)
      }
      if isChanged { frame.markChange(at: Point(x: point.x + 1, y: point.y), in: picture) }
    }
  }

  /// How far the sign of a segment is from its number, in columns.
  private static let numberStep = 2.6

  /// The outermost ring has the numbers, where there is an indicator.
  private func hasNumber(_ part: WheelGeometry.Part) -> Bool {
    hasNumbers && part.ring == rings.last && segment(of: part) != nil
  }

  private func drawNumbers(_ frame: inout Frame, _ geometry: WheelGeometry, in picture: Rect) {
    for (index, part) in parts.filter(hasNumber).enumerated() {
      let middle = geometry.middle(of: part, outward: Self.numberStep / 2)
      let text = String(index + 1)
      let ink = verdict(of: part)?.wheelInk
      let style = ink.map { frame.glyphs.isPatterned($0) ? .plain : Style(.contrast, on: $0) } ?? .muted
      frame.canvas.write(
        text, at: Point(x: picture.x + middle.x - (text.cellWidth - 1) / 2, y: picture.y + middle.y),
        style: style)
    }
  }

  private func drawNames(
    _ frame: inout Frame, _ geometry: WheelGeometry, _ cells: RasterCells, _ picture: Rect, in area: Rect
  ) {
    for (index, sector) in wheel.sectors.enumerated() {
      let turn = geometry.turn(ofSector: index)
      let name = name(of: sector)
      let isSelected = sector.segments.contains { $0.indicator.id == state.indicator }
      let place = place(of: name, at: turn, geometry, cells, picture, in: area)
      frame.write(
        name, x: place.x, y: place.y, in: area,
        isSelected ? .focus : sector.segments.isEmpty ? .muted : .plain)
    }
  }

  /// Where a name begins: as near to its sector as it can be with a cell between it and the segments.
  private func place(
    of name: String, at turn: Double, _ geometry: WheelGeometry, _ cells: RasterCells, _ picture: Rect,
    in area: Rect
  ) -> Point {
    var place = Point(x: area.x, y: area.y)
    for step in 0..<12 {
      let point = geometry.cell(turn: turn, distance: geometry.radius + 1 + Double(step) / 2)
      let x = turn < 0.5 ? picture.x + point.x : picture.x + point.x - name.cellWidth + 1
      place = Point(
        x: min(max(area.x, x), area.maxX - name.cellWidth),
        y: min(max(area.y, picture.y + point.y), area.maxY - 1))
      let isFree = (-1...name.cellWidth).allSatisfy { offset in
        cells.region(x: place.x - picture.x + offset, y: place.y - picture.y) == 0
      }
      if isFree { return place }
    }
    return place
  }

  /// The name of the area and what the rings agree on, in the open middle.
  private func drawHub(_ frame: inout Frame, _ geometry: WheelGeometry, in picture: Rect) {
    let room = Int(geometry.radius * 2 * 0.32)
    guard room >= 6, picture.height > 8 else { return }
    let name = [wheel.area.name, wheel.area.shortName].first { $0.cellWidth <= room } ?? ""
    let selected = wheel.segments.first { $0.indicator.id == state.indicator }
    let value = selected?.text?.short
    // Thick rings leave room for the name alone.
    let signal = isThick ? "" : selected?.signal.map { $0.word } ?? ""
    let lines: [(text: String, style: Style)] = [
      (name, .heading), (isThick ? "" : value ?? "", .plain),
      (signal.cellWidth <= room ? signal : "", selected?.signal?.textStyle ?? .plain),
    ]
    let middle = Point(x: picture.x + picture.width / 2, y: picture.y + (picture.height - 1) / 2)
    for (offset, line) in lines.enumerated() where !line.text.isEmpty {
      frame.canvas.write(
        line.text, at: Point(x: middle.x - line.text.cellWidth / 2, y: middle.y + offset), style: line.style)
    }
  }
}
