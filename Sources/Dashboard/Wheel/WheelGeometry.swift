import BredeWelvaart
import Cells

/// The round wheel: where each ring of each segment lies.
///
/// Lengths are in widths of a cell. Themes are equal sectors from the top clockwise.
package struct WheelGeometry {
  /// A ring of a segment; without a segment it is an empty theme's.
  package struct Part: Hashable {
    package let sector: Int
    package let segment: Int
    package let ring: Assessment.Ring

    package init(sector: Int, segment: Int, ring: Assessment.Ring) {
      (self.sector, self.segment, self.ring) = (sector, segment, ring)
    }
  }

  /// The rings as shares of the radius.
  private let inner: ClosedRange<Double>
  private let outer: ClosedRange<Double>

  let cells: Size
  private let segmentCounts: [Int]
  private let cellAspect: Double
  package let radius: Double

  /// Fits a wheel in the middle of so many cells.
  ///
  /// - Parameters:
  ///   - segmentCounts: The number of segments of each sector; 0 is drawn as one hollow part.
  ///   - cells: The room there is.
  ///   - cellAspect: A cell's height divided by its width.
  ///   - isThick: Whether the rings take what the middle has to spare.
  ///   - rings: The rings that there are; one alone gets the room of both.
  package init(
    segmentCounts: [Int], cells: Size, cellAspect: Double, isThick: Bool = false,
    rings: [Assessment.Ring] = Assessment.Ring.allCases
  ) {
    let (hub, trend, position, rim) = isThick ? (0.28, 0.59, 0.66, 1.0) : (0.36, 0.60, 0.66, 0.98)
    inner = rings == [.trend] ? hub...rim : rings == [.position] ? 0...0 : hub...trend
    outer = rings == [.position] ? hub...rim : rings == [.trend] ? 0...0 : position...rim
    self.cells = cells
    self.segmentCounts = segmentCounts.map { max(1, $0) }
    self.cellAspect = cellAspect
    radius = min(Double(cells.width), Double(cells.height) * cellAspect) / 2
  }

  /// The part at a point, in cells from the top left.
  ///
  /// - Parameters:
  ///   - x: Columns from the left side.
  ///   - y: Rows from the top.
  /// - Returns: Nil in the hub, between the rings and outside.
  func part(x: Double, y: Double) -> Part? {
    guard !segmentCounts.isEmpty, radius > 0 else { return nil }
    let polar = Polar(
      right: x - Double(cells.width) / 2, below: (y - Double(cells.height) / 2) * cellAspect)
    let share = polar.radius / radius
    guard let ring = Assessment.Ring.allCases.first(where: { shares(of: $0).contains(share) }) else {
      return nil
    }
    let place = polar.turn * Double(segmentCounts.count)
    let sector = min(segmentCounts.count - 1, Int(place))
    let segments = segmentCounts[sector]
    let segment = min(segments - 1, Int((place - Double(sector)) * Double(segments)))
    return Part(sector: sector, segment: segment, ring: ring)
  }

  /// The part that most of a cell belongs to.
  func part(cell: Point) -> Part? {
    part(x: Double(cell.x) + 0.5, y: Double(cell.y) + 0.5)
  }

  /// The cell in the middle of a part, or so many columns farther out.
  func middle(of part: Part, outward: Double = 0) -> Point {
    let turns = turns(of: part)
    return cell(
      turn: (turns.lowerBound + turns.upperBound) / 2, distance: distance(of: part) + outward)
  }

  /// How long a part is along the middle of its ring, in widths of a cell.
  package func length(of part: Part) -> Double {
    guard segmentCounts.indices.contains(part.sector) else { return 0 }
    return distance(of: part) * 2 * .pi / Double(segmentCounts.count * segmentCounts[part.sector])
  }

  /// The middle of a part's ring, from the middle of the wheel.
  private func distance(of part: Part) -> Double {
    let ring = shares(of: part.ring)
    return (ring.lowerBound + ring.upperBound) / 2 * radius
  }

  /// Where a ring begins and ends, as shares of the radius.
  package func shares(of ring: Assessment.Ring) -> ClosedRange<Double> {
    ring == .trend ? inner : outer
  }

  /// Where a part begins and ends, in turns from the top.
  package func turns(of part: Part) -> ClosedRange<Double> {
    guard segmentCounts.indices.contains(part.sector) else { return 0...0 }
    let segments = Double(segmentCounts[part.sector])
    func turn(_ place: Int) -> Double {
      (Double(part.sector) + Double(place) / segments) / Double(segmentCounts.count)
    }
    return turn(part.segment)...turn(part.segment + 1)
  }

  /// The middle of a sector, in turns from the top.
  package func turn(ofSector sector: Int) -> Double {
    (Double(sector) + 0.5) / Double(max(1, segmentCounts.count))
  }

  /// The cell at an angle and a distance from the middle.
  func cell(turn: Double, distance: Double) -> Point {
    let point = Polar.point(turn: turn, radius: distance)
    return Point(
      x: Int((Double(cells.width) / 2 + point.right).rounded(.down)),
      y: Int((Double(cells.height) / 2 + point.below / cellAspect).rounded(.down)))
  }

  /// All parts of the rings that there are, sector by sector.
  private var parts: [Part] {
    let rings = Assessment.Ring.allCases.filter { shares(of: $0).upperBound > 0 }
    return segmentCounts.indices.flatMap { sector in
      rings.flatMap { ring in
        (0..<segmentCounts[sector]).map { Part(sector: sector, segment: $0, ring: ring) }
      }
    }
  }

  /// How wide the gap between themes is, in columns, and the line between segments of one ink.
  private static let themeGap = 0.9
  private static let line = 0.3
  /// How thick outlines are, in columns.
  private static let outline = 0.4
  private static let hollowOutline = 0.4

  /// The picture of the wheel, with an outline around the selected part.
  ///
  /// Segments of different ink touch. Parts without data are hollow; those of one theme that lie side by side
  /// share an outline.
  func raster(selected: Part?, ink: (Part) -> Ink) -> (raster: Raster, inks: [Ink?]) {
    var raster = Raster(cells: cells)
    let parts = parts.prefix(Int(Raster.Region.max) - 4)
    let inks = parts.map(ink)
    let border = Raster.Region(parts.count + 1)
    let perColumn = Double(Raster.samplesPerCell.width)
    for (index, part) in parts.enumerated() where inks[index] == .noData {
      // One that its neighbour before it shares an outline with is drawn with that.
      guard
        index == 0 || parts[index - 1].sector != part.sector || parts[index - 1].ring != part.ring
          || inks[index - 1] != .noData
      else { continue }
      let run = parts[index...].prefix { $0.sector == part.sector && $0.ring == part.ring }
      let count = zip(run, inks[index...]).prefix { $0.1 == .noData }.count
      let ring = ring(part, count: count) { _ in Self.themeGap / 2 }
      raster.stroke(ring, width: Self.hollowOutline * perColumn, border)
    }
    for (index, part) in parts.enumerated() where inks[index] != .noData {
      let ring = ring(part) { neighbour in
        neighbour == nil ? Self.themeGap / 2 : 0
      }
      raster.fill([ring], Raster.Region(index + 1))
    }
    for (index, part) in parts.enumerated() where inks[index] != .noData {
      let next = Part(sector: part.sector, segment: part.segment + 1, ring: part.ring)
      guard let place = parts.firstIndex(of: next), inks[place] == inks[index] else { continue }
      let (turn, shares) = (turns(of: part).upperBound, shares(of: part.ring))
      let ends = [shares.lowerBound, shares.upperBound].map { point(turn: turn, distance: $0 * radius) }
      raster.stroke(ends, width: Self.line * perColumn, border + 2)
    }
    if let selected, let index = parts.firstIndex(of: selected) {
      let whole = raster
      let ring = ring(selected) { $0 == nil ? Self.themeGap / 2 : 0 }
      raster.stroke(ring, width: 2 * Self.outline * perColumn, border + 1)
      raster.copy(Raster.Region(index + 1), from: whole)
      if inks[index] == .noData { raster.fill([self.ring(selected) { _ in Self.outline }], 0) }
    }
    return (raster, [nil] + inks + [.border, .selected, .gap])
  }

  /// The outline of a part, or of so many beside each other, in samples.
  ///
  /// - Parameters:
  ///   - part: The first of them.
  ///   - count: How many.
  ///   - gap: The room to leave at an end, in columns, by what lies there; nil is another theme.
  /// - Returns: Its corners, along the outer side and back along the inner one.
  private func ring(_ part: Part, count: Int = 1, gap: (Part?) -> Double) -> [(x: Double, y: Double)] {
    guard segmentCounts.indices.contains(part.sector) else { return [] }
    func neighbour(_ segment: Int) -> Part? {
      (0..<segmentCounts[part.sector]).contains(segment)
        ? Part(sector: part.sector, segment: segment, ring: part.ring) : nil
    }
    let last = Part(sector: part.sector, segment: part.segment + count - 1, ring: part.ring)
    let (start, end) = (turns(of: part).lowerBound, turns(of: last).upperBound)
    let (gapBefore, gapAfter) = (gap(neighbour(part.segment - 1)), gap(neighbour(last.segment + 1)))
    let shares = shares(of: part.ring)
    func arc(_ share: Double) -> [(x: Double, y: Double)] {
      let distance = share * radius
      guard distance > 0 else { return [] }
      let around = 2 * .pi * distance
      let (from, to) = (start + gapBefore / around, end - gapAfter / around)
      guard from < to else { return [point(turn: (start + end) / 2, distance: distance)] }
      let steps = max(2, Int((to - from) * Double(Self.stepsPerTurn)))
      return (0...steps).map {
        point(turn: from + (to - from) * Double($0) / Double(steps), distance: distance)
      }
    }
    return arc(shares.upperBound) + arc(shares.lowerBound).reversed()
  }

  /// So many straight pieces look round.
  private static let stepsPerTurn = 120

  private func point(turn: Double, distance: Double) -> (x: Double, y: Double) {
    let place = Polar.point(turn: turn, radius: distance)
    let samples = Raster.samplesPerCell
    return (
      (Double(cells.width) / 2 + place.right) * Double(samples.width),
      (Double(cells.height) / 2 + place.below / cellAspect) * Double(samples.height)
    )
  }
}
