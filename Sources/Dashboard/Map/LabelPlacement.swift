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

  /// Places the first form that fits inside the wijk, as near as can be to where it reads best; nil for none.
  ///
  /// The forms go from long to short, each of one or two lines.
  func place(_ texts: [[String]], for area: Area.Code, near place: Atlas.Place) -> MapLabel? {
    let wanted = raster.cell(of: place)
    // A shorter label in its place is better than a longer one in a corner; but where its place is
    // out of view, any corner will do.
    let reach = max(2, raster.cells.height / 8)
    let near = Rect(raster.cells).contains(wanted) ? 4 * reach * reach : .max
    for limit in near == .max ? [near] : [near, .max] {
      for lines in texts {
        if let label = nearest(lines, area, to: wanted, limit: limit) { return label }
      }
    }
    return nil
  }

  /// The fitting place nearest to the wanted cell; rows count double, since cells are higher than wide.
  private func nearest(_ lines: [String], _ area: Area.Code, to wanted: Point, limit: Int) -> MapLabel? {
    var best: (label: MapLabel, distance: Int)?
    for y in 0..<raster.cells.height {
      for x in 0..<raster.cells.width {
        let (dx, dy) = (x - wanted.x, 2 * (y - wanted.y))
        let distance = dx * dx + dy * dy
        guard distance <= limit, distance < best?.distance ?? .max else { continue }
        let label = MapLabel(area: area, lines: lines, middle: Point(x: x, y: y - (lines.count - 1) / 2))
        if fits(label) { best = (label, distance) }
      }
    }
    return best?.label
  }

  private func fits(_ label: MapLabel) -> Bool {
    label.lines.indices.allSatisfy { line in
      let rect = label.rect(of: line)
      return raster.isInside(label.area, x: rect.x, y: rect.y, width: rect.width)
    }
  }
}
