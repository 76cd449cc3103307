import BredeWelvaart
import Cells

/// The round wheel as samples: which ring of which segment each sample belongs to.
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
  package init(segmentCounts: [Int], cells: Size, cellAspect: Double, isThick: Bool = false) {
    (inner, outer) = isThick ? (0.28...0.59, 0.66...1.0) : (0.36...0.60, 0.66...0.98)
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
  ///   - isGapless: Whether the gaps between the segments of a theme belong to them.
  /// - Returns: Nil in the hub, in a gap and outside.
  func part(x: Double, y: Double, isGapless: Bool = false) -> Part? {
    guard !segmentCounts.isEmpty, radius > 0 else { return nil }
    let polar = Polar(
      right: x - Double(cells.width) / 2, below: (y - Double(cells.height) / 2) * cellAspect)
    let share = polar.radius / radius
    let ring: Assessment.Ring
    if inner.contains(share) {
      ring = .trend
    } else if outer.contains(share) {
      ring = .position
    } else {
      return nil
    }
    let place = polar.turn * Double(segmentCounts.count)
    let sector = min(segmentCounts.count - 1, Int(place))
    let inSector = place - Double(sector)
    let segments = segmentCounts[sector]
    let segment = min(segments - 1, Int(inSector * Double(segments)))
    // The gap lies at the end of a segment. It takes the extent that a sample has across the border,
    // which is more where the border is level: no border goes without, none is wider than it must be.
    let arc = polar.radius * 2 * .pi / Double(segmentCounts.count)
    let toEnd = (Double(segment + 1) / Double(segments) - inSector) * arc
    let span = Polar.extent(turn: polar.turn, width: 1, height: cellAspect) / Double(Raster.samplesPerCell)
    let isLast = segment == segments - 1
    guard toEnd > (isLast ? max(0.9, 1.02 * span) : isGapless ? -1 : 1.02 * span) else { return nil }
    return Part(sector: sector, segment: segment, ring: ring)
  }

  /// The part that most of a cell belongs to.
  func part(cell: Point) -> Part? {
    part(x: Double(cell.x) + 0.5, y: Double(cell.y) + 0.5)
  }

  /// The cell in the middle of a part.
  func middle(of part: Part) -> Point {
    let turns = turns(of: part)
    return cell(turn: (turns.lowerBound + turns.upperBound) / 2, distance: distance(of: part))
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

  /// The picture of the wheel, with an outline around the selected part.
  ///
  /// Parts without data are hollow; those of one theme that lie side by side share an outline.
  func raster(selected: Part?, ink: (Part) -> Ink) -> Raster {
    var raster = Raster(cells: cells)
    let parts = samples(isGapless: false)
    let hollows = samples(isGapless: true).map { part in
      part.flatMap { ink($0) == .noData ? Part(sector: $0.sector, segment: 0, ring: $0.ring) : nil }
    }
    func at(_ list: [Part?], _ x: Int, _ y: Int) -> Part? {
      x >= 0 && x < raster.width && y >= 0 && y < raster.height ? list[y * raster.width + x] : nil
    }
    func isSurrounded(_ list: [Part?], _ x: Int, _ y: Int, by part: Part) -> Bool {
      (-1...1).allSatisfy { dy in (-1...1).allSatisfy { dx in at(list, x + dx, y + dy) == part } }
    }
    func touches(_ part: Part, _ x: Int, _ y: Int) -> Bool {
      (-1...1).contains { dy in (-1...1).contains { dx in at(parts, x + dx, y + dy) == part } }
    }
    for y in 0..<raster.height {
      for x in 0..<raster.width {
        let part = at(parts, x, y)
        if let part, ink(part) != .noData {
          raster[x, y] = ink(part)
        } else if let selected, part != selected, touches(selected, x, y) {
          raster[x, y] = .selected
        } else if let hollow = at(hollows, x, y), !isSurrounded(hollows, x, y, by: hollow) {
          raster[x, y] = .border
        }
      }
    }
    return raster
  }

  /// The parts of all samples, row by row.
  private func samples(isGapless: Bool) -> [Part?] {
    let step = 1.0 / Double(Raster.samplesPerCell)
    let (width, height) = (cells.width * Raster.samplesPerCell, cells.height * Raster.samplesPerCell)
    return (0..<(width * height)).map { index in
      part(
        x: (Double(index % width) + 0.5) * step, y: (Double(index / width) + 0.5) * step,
        isGapless: isGapless)
    }
  }
}
