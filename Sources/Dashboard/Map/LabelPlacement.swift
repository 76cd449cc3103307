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
    guard let region = raster.region(of: area) else { return nil }
    var best: (middle: Point, distance: Int)?
    let widths = lines.map(\.cellWidth)
    // Beyond this no cell is near enough.
    let reach = limit == .max ? nil : Int(Double(limit).squareRoot())
    let rows = (0..<raster.cells.height).clamped(around: wanted.y, by: reach.map { $0 / 2 })
    let columns = (0..<raster.cells.width).clamped(around: wanted.x, by: reach)
    for y in rows {
      for x in columns {
        let (dx, dy) = (x - wanted.x, 2 * (y - wanted.y))
        let distance = dx * dx + dy * dy
        guard distance <= limit, distance < best?.distance ?? .max else { continue }
        let middle = Point(x: x, y: y - (lines.count - 1) / 2)
        if fits(widths, around: middle, in: region) { best = (middle, distance) }
      }
    }
    return best.map { MapLabel(area: area, lines: lines, middle: $0.middle) }
  }

  private func fits(_ widths: [Int], around middle: Point, in region: Raster.Region) -> Bool {
    widths.indices.allSatisfy { line in
      raster.isInside(region, x: middle.x - widths[line] / 2, y: middle.y + line, width: widths[line])
    }
  }
}

extension Range<Int> {
  /// The part of it that lies so near to a place; all of it where nothing says how near.
  fileprivate func clamped(around place: Int, by reach: Int?) -> Range<Int> {
    reach.map { clamped(to: place - $0..<place + $0 + 1) } ?? self
  }
}
