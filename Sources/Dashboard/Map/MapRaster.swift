import BredeWelvaart
import Cells

/// Which wijk each sample of a drawn map belongs to.
struct MapRaster {
  let cells: Size
  private let width: Int
  private let height: Int
  /// Places in `areas`, or -1 outside the municipality.
  private var owners: [Int]
  let areas: [Area.Code]
  /// From kilometres to samples.
  private let bounds: Atlas.Bounds
  private let samplesPerKilometre: (x: Double, y: Double)
  private let offset: (x: Double, y: Double)

  /// Draws the outlines as large as they fit, in the middle of so many cells.
  init(_ outlines: [Atlas.Outline], bounds: Atlas.Bounds, cells: Size, cellAspect: Double) {
    self.cells = cells
    self.bounds = bounds
    width = cells.width * Raster.samplesPerCell
    height = cells.height * Raster.samplesPerCell
    areas = outlines.map(\.area)
    owners = Array(repeating: -1, count: width * height)
    // A sample is as much higher than wide as a cell is.
    let scale = min(Double(width) / bounds.width, Double(height) * cellAspect / bounds.height) * 0.99
    samplesPerKilometre = (scale, scale / cellAspect)
    offset = (
      (Double(width) - bounds.width * scale) / 2,
      (Double(height) - bounds.height * scale / cellAspect) / 2
    )
    guard width > 0, height > 0 else { return }
    for (index, outline) in outlines.enumerated() { fill(outline, index) }
  }

  private func sample(_ place: Atlas.Place) -> (x: Double, y: Double) {
    (
      (place.east - bounds.west) * samplesPerKilometre.x + offset.x,
      (bounds.north - place.north) * samplesPerKilometre.y + offset.y
    )
  }

  /// Fills an outline by scan lines through the middles of the samples, by the even-odd rule.
  private mutating func fill(_ outline: Atlas.Outline, _ owner: Int) {
    let rings = outline.rings.map { ring in ring.map(sample) }
    for row in 0..<height {
      let y = Double(row) + 0.5
      var crossings: [Double] = []
      for ring in rings {
        for (a, b) in zip(ring, ring.dropFirst() + ring.prefix(1)) where (a.y > y) != (b.y > y) {
          crossings.append(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x))
        }
      }
      crossings.sort()
      var index = 0
      while index + 1 < crossings.count {
        let first = max(0, Int((crossings[index] - 0.5).rounded(.up)))
        let last = min(width - 1, Int((crossings[index + 1] - 0.5).rounded(.down)))
        if first <= last {
          for column in first...last { owners[row * width + column] = owner }
        }
        index += 2
      }
    }
  }

  private func owner(_ x: Int, _ y: Int) -> Int {
    x >= 0 && x < width && y >= 0 && y < height ? owners[y * width + x] : -1
  }

  /// The wijk that most of a cell belongs to; nil outside.
  func area(x: Int, y: Int) -> Area.Code? {
    let quad = [
      owner(2 * x, 2 * y), owner(2 * x + 1, 2 * y), owner(2 * x, 2 * y + 1), owner(2 * x + 1, 2 * y + 1),
    ]
    guard
      let most = quad.filter({ $0 >= 0 }).max(by: { a, b in
        quad.count { $0 == a } < quad.count { $0 == b }
      })
    else { return nil }
    return areas[most]
  }

  /// Whether all samples of a run of cells and one on either side belong to the wijk.
  func isInside(_ area: Area.Code, x: Int, y: Int, width length: Int) -> Bool {
    guard let index = areas.firstIndex(of: area), length > 0, y >= 0, y < cells.height else { return false }
    for column in (2 * x - 1)...(2 * (x + length)) {
      if owner(column, 2 * y) != index || owner(column, 2 * y + 1) != index { return false }
    }
    return true
  }

  /// The cell that a place on the ground falls in; it may lie outside.
  func cell(of place: Atlas.Place) -> Point {
    let sample = sample(place)
    return Point(x: Int((sample.x / 2).rounded(.down)), y: Int((sample.y / 2).rounded(.down)))
  }

  /// The picture: fills with gaps between wijken, and an outline around the selected.
  ///
  /// In whole cells, gaps are a cell wide, and no outline hides what it surrounds.
  ///
  /// - Parameters:
  ///   - inks: The fills.
  ///   - selected: The wijk that gets an outline.
  ///   - wholeCells: Whether cells cannot be divided.
  ///   - border: How many times the thinnest line gaps and the outline are wide.
  /// - Returns: The picture, as large as the cells it was made for.
  func raster(_ inks: [Area.Code: Ink], selected: Area.Code, wholeCells: Bool, border: Int = 1) -> Raster {
    wholeCells ? coarseRaster(inks) : fineRaster(inks, selected: selected, border: border)
  }

  private func coarseRaster(_ inks: [Area.Code: Ink]) -> Raster {
    var raster = Raster(cells: cells)
    for y in 0..<cells.height {
      for x in 0..<cells.width {
        guard let here = area(x: x, y: y) else { continue }
        let isEdge = [area(x: x + 1, y: y), area(x: x, y: y + 1)].contains { $0 != nil && $0 != here }
        guard !isEdge else { continue }
        for sample in 0..<4 { raster[2 * x + sample % 2, 2 * y + sample / 2] = inks[here] ?? .noData }
      }
    }
    return raster
  }

  private func fineRaster(_ inks: [Area.Code: Ink], selected: Area.Code, border: Int) -> Raster {
    var raster = Raster(cells: cells)
    let fills = areas.map { inks[$0] ?? .noData }
    let chosen = areas.firstIndex(of: selected) ?? -2
    // A sample is higher than wide, so that a thicker line takes more of them across first.
    let reach = (across: border, down: max(1, border / 2))
    for y in 0..<height {
      for x in 0..<width {
        let here = owner(x, y)
        guard here >= 0 else { continue }
        let isEdge = (0...reach.down).contains { dy in
          (0...reach.across).contains { dx in
            let there = owner(x + dx, y + dy)
            return there != here && there >= 0
          }
        }
        let touchesChosen =
          here != chosen
          && (-reach.down...reach.down).contains { dy in
            (-reach.across...reach.across).contains { dx in owner(x + dx, y + dy) == chosen }
          }
        raster[x, y] = touchesChosen ? .selected : isEdge && here != chosen ? nil : fills[here]
      }
    }
    return raster
  }
}
