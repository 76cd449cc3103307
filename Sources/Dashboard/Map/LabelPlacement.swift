import BredeWelvaart
import Cells

/// A label of a wijk on the map: one or two lines around a middle.
struct MapLabel {
  let area: Area.Code
  let lines: [String]
  /// The cell in the middle of the first line.
  let middle: Point

  /// The cells of a line.
  func rect(of line: Int) -> Rect {
    let width = lines.indices.contains(line) ? lines[line].cellWidth : 0
    return Rect(x: middle.x - width / 2, y: middle.y + line, width: width, height: 1)
  }
}

/// Finds places for labels where they do not spill over a neighbour.
struct LabelPlacement {
  let raster: MapRaster

  /// Places the first of the texts that fits inside the wijk, as near as can be to its own place.
  ///
  /// - Parameters:
  ///   - texts: Forms of the label from long to short, each one or two lines.
  ///   - area: The wijk.
  ///   - place: Where the label reads best.
  /// - Returns: Nil where not even the last form fits.
  func place(_ texts: [[String]], for area: Area.Code, near place: Atlas.Place) -> MapLabel? {
    let wanted = raster.cell(of: place)
    let cells = cellsByDistance(from: wanted)
    let isInView = Rect(raster.cells).contains(wanted)
    // A shorter label in its place is better than a longer one in a corner.
    let reach = max(2, raster.cells.height / 8)
    let near = isInView ? Array(cells.prefix { $0.distance <= 4 * reach * reach }) : cells
    for candidates in [near, cells] {
      for lines in texts {
        for cell in candidates {
          let top = Point(x: cell.point.x, y: cell.point.y - (lines.count - 1) / 2)
          let label = MapLabel(area: area, lines: lines, middle: top)
          if fits(label) { return label }
        }
      }
    }
    return nil
  }

  private func fits(_ label: MapLabel) -> Bool {
    label.lines.indices.allSatisfy { line in
      let rect = label.rect(of: line)
      return raster.isInside(label.area, x: rect.x, y: rect.y, width: rect.width)
    }
  }

  /// All cells, the nearest first; rows count double, since cells are higher than wide.
  private func cellsByDistance(from wanted: Point) -> [(point: Point, distance: Int)] {
    var cells: [(point: Point, distance: Int)] = []
    for y in 0..<raster.cells.height {
      for x in 0..<raster.cells.width {
        let (dx, dy) = (x - wanted.x, 2 * (y - wanted.y))
        cells.append((Point(x: x, y: y), dx * dx + dy * dy))
      }
    }
    return cells.sorted { $0.distance < $1.distance }
  }
}
