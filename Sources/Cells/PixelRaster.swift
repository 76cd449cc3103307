/// A raster drawn in the parts of cells that a font has exactly: no line gets lost between two symbols.
package struct PixelRaster {
  package private(set) var raster: Raster
  /// The pixels of a cell.
  private let grid: Size

  package var width: Int { raster.cells.width * grid.width }
  package var height: Int { raster.cells.height * grid.height }

  /// Creates an empty raster that covers so many cells, as fine as the glyphs are.
  package init(cells: Size, glyphs: GlyphSet) {
    raster = Raster(cells: cells)
    grid = glyphs.pixelGrid
  }

  /// Gives a pixel to a region; outside it does nothing.
  package mutating func set(_ x: Int, _ y: Int, _ region: Raster.Region) {
    guard x >= 0, x < width, y >= 0, y < height else { return }
    let samples = Raster.samplesPerCell
    let across = samples.width / grid.width
    let top = y / grid.height * samples.height
    // The symbols of the font have the same samples in their parts.
    for row in 0..<samples.height
    where Int((Double(row) + 0.5) / Double(samples.height) * Double(grid.height)) == y % grid.height {
      raster.fill(row: top + row, from: x * across, to: x * across + across - 1, region)
    }
  }

  /// Draws a line, a pixel thick or as many as are asked for; a dashed one has gaps.
  package mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), thickness: Int = 1,
    isDashed: Bool = false, _ region: Raster.Region
  ) {
    let (first, last) = (Int(start.x.rounded()), Int(end.x.rounded()))
    func row(_ x: Int) -> Int {
      let share = last > first ? Double(x - first) / Double(last - first) : 1
      return Int((start.y + (end.y - start.y) * share).rounded())
    }
    guard first <= last else { return }
    var before = Int(start.y.rounded())
    for x in first...last {
      defer { before = row(x) }
      if isDashed, (x - first) % 5 > 2 { continue }
      // Where it is steep it goes up or down in the column that it comes to.
      let rows = before < row(x) ? (before + 1)...row(x) : row(x)...max(row(x), before - 1)
      for y in rows {
        for more in 0..<thickness { set(x, y - thickness / 2 + more, region) }
      }
    }
  }
}

extension GlyphSet {
  /// The parts of a cell that each have a symbol for every combination of them.
  package var pixelGrid: Size {
    switch rasterMode {
    case .symbols(.basis): Size(width: 2, height: 2)
    case .symbols(.sextanten): Size(width: 2, height: 3)
    case .symbols(.octanten): Size(width: 2, height: 4)
    case .halfBlocks: Size(width: 1, height: 2)
    case .blocks, .patterns: Size(width: 1, height: 1)
    }
  }
}
