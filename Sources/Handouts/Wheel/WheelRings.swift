import BredeWelvaart
import Cells
import Dashboard

/// The rings of a wheel with the signs and numbers in them, and the names of the themes around.
struct WheelRings {
  private let wheel: Wheel
  private let geometry: WheelGeometry
  /// The number of the first segment of each sector.
  private let starts: [Int]

  private static let radius = 127.0
  /// The room above and below for the names at the top and the bottom.
  private static let headroom = 17.0
  private static let middle = Spot(x: Drawing.width / 2, y: headroom + radius)
  /// Half of the gaps between themes and between the segments of one.
  private static let (themeGap, segmentGap) = (1.7, 0.6)
  /// Where signs and numbers stand in the outer ring, as shares of the radius.
  private static let (signShare, numberShare) = (0.755, 0.895)

  init(wheel: Wheel) {
    self.wheel = wheel
    let across = Int(2 * Self.radius)
    geometry = WheelGeometry(
      segmentCounts: wheel.sectors.map(\.segments.count), cells: Size(width: across, height: across),
      cellAspect: 1)
    var next = 1
    starts = wheel.sectors.map { sector in
      defer { next += sector.segments.count }
      return next
    }
  }

  var drawing: Drawing {
    var drawing = Drawing()
    for (sector, content) in wheel.sectors.enumerated() {
      for ring in Assessment.Ring.allCases {
        drawing.add(parts(sector, content, ring))
      }
    }
    drawing.add(hub)
    drawing.add(
      ThemeNames(wheel: wheel, geometry: geometry, middle: Self.middle, headroom: Self.headroom).marks)
    drawing.height = 2 * (Self.radius + Self.headroom)
    return drawing
  }

  private func verdict(_ segment: Wheel.Segment, _ ring: Assessment.Ring) -> Verdict? {
    ring == .trend ? segment.trend?.verdict : segment.position.verdict
  }

  // MARK: Segments

  /// The parts of one ring of a theme; those without data that lie side by side share an outline.
  private func parts(_ sector: Int, _ content: Wheel.Sector, _ ring: Assessment.Ring) -> [Mark] {
    let verdicts = content.segments.isEmpty ? [nil] : content.segments.map { verdict($0, ring) }
    var marks: [Mark] = []
    var from = 0
    while from < verdicts.count {
      var to = from
      if verdicts[from] == nil {
        while to + 1 < verdicts.count, verdicts[to + 1] == nil { to += 1 }
      }
      let isLast = to == verdicts.count - 1
      marks += shape(sector, from...to, ring, verdicts[from], isFirst: from == 0, isLast: isLast)
      if ring == .position, !content.segments.isEmpty {
        for place in from...to { marks += number(sector, place, ring, verdicts[from]) }
      }
      from = to + 1
    }
    return marks
  }

  private func shape(
    _ sector: Int, _ segments: ClosedRange<Int>, _ ring: Assessment.Ring, _ verdict: Verdict?,
    isFirst: Bool, isLast: Bool
  ) -> [Mark] {
    let first = WheelGeometry.Part(sector: sector, segment: segments.lowerBound, ring: ring)
    let last = WheelGeometry.Part(sector: sector, segment: segments.upperBound, ring: ring)
    let turns = geometry.turns(of: first).lowerBound...geometry.turns(of: last).upperBound
    let shares = geometry.shares(of: ring)
    let arc = RingPart(
      middle: Self.middle, turns: turns,
      radii: shares.lowerBound * Self.radius...shares.upperBound * Self.radius,
      gaps: (isFirst ? Self.themeGap : Self.segmentGap, isLast ? Self.themeGap : Self.segmentGap))
    let paint = verdict.map { Paint.fill(.ink($0.wheelInk)) } ?? .line(.ink(.noData), 0.8)
    let colour = verdict.map { Colour.contrast(on: $0.wheelInk) } ?? .muted
    let share = ring == .trend ? (shares.lowerBound + shares.upperBound) / 2 : Self.signShare
    let length = (turns.upperBound - turns.lowerBound) * share * Self.radius * 2 * .pi
    let place = spot((turns.lowerBound + turns.upperBound) / 2, share)
    let size = min(11, length * 0.6)
    return [.shape(.path(arc.path), paint)]
      + (size > 2 ? [Sign(verdict).mark(at: place, size: size, colour)] : [])
  }

  private func number(_ sector: Int, _ place: Int, _ ring: Assessment.Ring, _ verdict: Verdict?) -> [Mark] {
    let turns = geometry.turns(of: WheelGeometry.Part(sector: sector, segment: place, ring: ring))
    let size = 9.0
    let middle = spot((turns.lowerBound + turns.upperBound) / 2, Self.numberShare)
    let label = Label(
      text: "\(starts[sector] + place)",
      place: Spot(x: middle.x, y: Label.baseline(middle: middle.y, size: size)), size: size, isBold: true,
      anchor: .middle, colour: verdict.map { .contrast(on: $0.wheelInk) } ?? .text)
    let room = (turns.upperBound - turns.lowerBound) * Self.numberShare * Self.radius * 2 * .pi
    // Without room the key goes by the order of the themes.
    return label.box.width + 2 < room ? [.label(label)] : []
  }

  private func spot(_ turn: Double, _ share: Double) -> Spot {
    let point = Polar.point(turn: turn, radius: share * Self.radius)
    return Spot(x: Self.middle.x + point.right, y: Self.middle.y + point.below)
  }

  // MARK: Hub

  /// The name of the area in the open middle.
  private var hub: [Mark] {
    let size = 12.0
    let room = 2 * Self.radius * 0.31
    let lines =
      [wheel.area.name, wheel.area.shortName].lazy.map {
        Typeface.lines($0, size: size, isBold: true, within: room)
      }.first { $0.count <= 3 } ?? []
    let step = size * Typeface.leading
    return lines.enumerated().map { offset, line in
      let middle = Self.middle.y + (Double(offset) - Double(lines.count - 1) / 2) * step
      return .label(
        Label(
          text: line, place: Spot(x: Self.middle.x, y: Label.baseline(middle: middle, size: size)),
          size: size, isBold: true, anchor: .middle))
    }
  }
}
