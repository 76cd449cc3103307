import BredeWelvaart
import Cells

/// Which wijk each sample of a drawn map belongs to.
struct MapRaster {
  let areas: [Area.Code]
  /// The wijken are the regions 1 and on; the outline of the selected one comes after them.
  let raster: Raster
  /// The same in cells.
  let regions: RasterCells
  private let projection: Projection

  /// More wijken than a raster has regions are left out.
  private static let most = 250
  /// How thick the outline of the selected wijk is, in columns.
  private static let outline = 0.4

  /// Draws the outlines as large as they fit, in the middle of so many cells.
  ///
  /// - Parameters:
  ///   - outlines: The wijken.
  ///   - bounds: The ground that is in view.
  ///   - cells: The room there is.
  ///   - cellAspect: A cell's height divided by its width.
  ///   - rim: The wijken that only show as a rim around the others, where those end, and how wide it is in columns.
  ///   - selected: The wijk that gets an outline.
  ///   - border: How many times the usual the outline is wide.
  init(
    _ outlines: [Atlas.Outline], bounds: Atlas.Bounds, cells: Size, cellAspect: Double,
    rim: (areas: Set<Area.Code>, edge: [Atlas.Side], width: Double) = ([], [], 0), selected: Area.Code? = nil,
    border: Double = 1
  ) {
    let outlines = outlines.prefix(Self.most)
    areas = outlines.map(\.area)
    var raster = Raster(cells: cells)
    let samples = Raster.samplesPerCell
    // A column is so many samples, and a row so many times higher.
    let perColumn = Double(samples.width)
    let aspect = cellAspect * perColumn / Double(samples.height)
    let margin = rim.areas.isEmpty ? 0 : rim.width * perColumn
    let room = (Double(raster.width) - 2 * margin, Double(raster.height) - 2 * margin / aspect)
    let scale = max(0, min(room.0 / bounds.width, room.1 * aspect / bounds.height)) * 0.99
    let projection = Projection(
      west: bounds.west, north: bounds.north, samplesPerKilometre: (scale, scale / aspect),
      offset: (
        (Double(raster.width) - bounds.width * scale) / 2,
        (Double(raster.height) - bounds.height * scale / aspect) / 2
      ))
    self.projection = projection
    let shapes = outlines.map { outline in outline.rings.map { ring in ring.map(projection.sample) } }
    let isRim = outlines.map { rim.areas.contains($0.area) }
    for (index, shape) in shapes.enumerated() where isRim[index] { raster.fill(shape, Self.region(index)) }
    if margin > 0 {
      var near = Raster(cells: cells)
      for side in rim.edge {
        near.stroke(
          from: projection.sample(side.from), to: projection.sample(side.to), width: 2 * margin, 1)
      }
      raster.keep(where: near)
    }
    for (index, shape) in shapes.enumerated() where !isRim[index] { raster.fill(shape, Self.region(index)) }
    if let selected, let index = areas.firstIndex(of: selected) {
      let whole = raster
      for ring in shapes[index] {
        raster.stroke(ring, width: 2 * Self.outline * border * perColumn, Self.region(areas.count))
      }
      raster.copy(Self.region(index), from: whole)
    }
    (self.raster, regions) = (raster, RasterCells(raster))
  }

  var cells: Size { regions.size }

  private static func region(_ index: Int) -> Raster.Region { Raster.Region(index + 1) }

  /// Where places on the ground fall among the samples.
  private struct Projection {
    let west: Double
    let north: Double
    let samplesPerKilometre: (x: Double, y: Double)
    let offset: (x: Double, y: Double)

    func sample(_ place: Atlas.Place) -> (x: Double, y: Double) {
      (
        (place.east - west) * samplesPerKilometre.x + offset.x,
        (north - place.north) * samplesPerKilometre.y + offset.y
      )
    }
  }

  /// The wijk that most of a cell belongs to; nil outside.
  func area(x: Int, y: Int) -> Area.Code? {
    let index = Int(regions.region(x: x, y: y)) - 1
    return areas.indices.contains(index) ? areas[index] : nil
  }

  /// Whether a run of cells lies in the wijk, with a little room on either side.
  func isInside(_ area: Raster.Region, x: Int, y: Int, width: Int) -> Bool {
    guard width > 0, y >= 0, y < cells.height, x > 0, regions.wholeRegion(x: x, y: y) == area else {
      return false
    }
    return (x..<(x + width)).allSatisfy { regions.wholeRegion(x: $0, y: y) == area }
      && regions.region(x: x - 1, y: y) == area && regions.region(x: x + width, y: y) == area
  }

  /// The region of a wijk; nil where it is not drawn.
  func region(of area: Area.Code) -> Raster.Region? { areas.firstIndex(of: area).map(Self.region) }

  /// The first cell of a part of that size in which there is no wijk, as near as can be to a corner; nil for none.
  func blank(_ size: Size) -> Point? {
    guard size.width <= cells.width, size.height <= cells.height else { return nil }
    // How many cells of wijken lie above and to the left of each.
    var counts = [[Int]](repeating: [Int](repeating: 0, count: cells.width + 1), count: cells.height + 1)
    for y in 0..<cells.height {
      for x in 0..<cells.width {
        let own = regions.wholeRegion(x: x, y: y) == 0 ? 0 : 1
        counts[y + 1][x + 1] = own + counts[y][x + 1] + counts[y + 1][x] - counts[y][x]
      }
    }
    let (right, bottom) = (cells.width - size.width, cells.height - size.height)
    var best: (place: Point, distance: Int)?
    for y in 0...bottom {
      for x in 0...right {
        let (top, left, low, far) = (counts[y], x, counts[y + size.height], x + size.width)
        guard low[far] - low[left] - top[far] + top[left] == 0 else { continue }
        let distance = min(x, right - x) + 2 * min(y, bottom - y)
        if distance < best?.distance ?? .max { best = (Point(x: x, y: y), distance) }
      }
    }
    return best?.place
  }

  /// The cell that a place on the ground falls in; it may lie outside.
  func cell(of place: Atlas.Place) -> Point {
    let sample = projection.sample(place)
    return Point(
      x: Int((sample.x / Double(Raster.samplesPerCell.width)).rounded(.down)),
      y: Int((sample.y / Double(Raster.samplesPerCell.height)).rounded(.down)))
  }

  /// What each region is painted with.
  func inks(_ inks: [Area.Code: Ink]) -> [Ink?] {
    [nil] + areas.map { inks[$0] ?? .noData } + [.selected]
  }
}
