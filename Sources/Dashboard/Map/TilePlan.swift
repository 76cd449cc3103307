import BredeWelvaart

/// A place for each wijk on a small grid of equal tiles, roughly where it lies.
package struct TilePlan: Hashable, Sendable {
  /// The tile of a wijk.
  package struct Tile: Hashable, Sendable {
    package let area: Area.Code
    package var column: Int
    package var row: Int
  }

  package let columns: Int
  package let rows: Int
  package let places: [Tile]

  /// Plans tiles on a grid with half as many places again as there are wijken, for the shape of the town.
  init(_ areas: [(area: Area.Code, place: Atlas.Place?)]) {
    let count = areas.count
    var columns = 1
    while columns * columns * 2 < count * 3 { columns += 1 }
    self.init(areas, columns: columns, rows: max(1, (count * 3 / 2 + columns - 1) / columns))
  }

  /// Plans tiles: each wijk as near as can be to its place among the others, west to east and
  /// north to south; those without a place on the ground fill the grid in their order.
  init(_ areas: [(area: Area.Code, place: Atlas.Place?)], columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    let wanted = Self.wanted(areas.map(\.place), columns: columns, rows: rows)
    places = Self.settle(areas.map(\.area), wanted, columns: columns, rows: rows)
  }

  /// The grids that have a few places more than there are wijken, by their columns and rows.
  ///
  /// With more to spare there would be holes in the middle of the town.
  static func grids(for count: Int) -> [(columns: Int, rows: Int)] {
    guard count > 0 else { return [] }
    let wanted = count + count / 5
    return (1...count).map { columns in (columns, (wanted + columns - 1) / columns) }
      .filter { $0.0 * $0.1 <= wanted + count / 5 }
  }

  /// The wijk whose tile lies nearest in a direction; nil where none does.
  func neighbour(of code: Area.Code, _ direction: Command.Direction) -> Area.Code? {
    let middle = (Double(columns - 1) / 2, Double(rows - 1) / 2)
    return Atlas.neighbour(
      of: code, direction,
      among: places.map {
        ($0.area, Atlas.Place(east: Double($0.column) - middle.0, north: middle.1 - Double($0.row)))
      })
  }

  /// Where each would stand if two could share a tile: by its order among the others.
  private static func wanted(_ places: [Atlas.Place?], columns: Int, rows: Int) -> [(x: Double, y: Double)] {
    let known = places.compactMap { $0 }
    let last = Double(max(1, known.count - 1))
    return places.enumerated().map { offset, place in
      guard let place else { return (Double(offset % columns), Double(offset / columns)) }
      let westward = Double(known.count { $0.east < place.east })
      let northward = Double(known.count { $0.north > place.north })
      return (westward / last * Double(columns - 1), northward / last * Double(rows - 1))
    }
  }

  /// Gives each its own tile: first come, first served, then exchanges as long as they help.
  private static func settle(
    _ areas: [Area.Code], _ wanted: [(x: Double, y: Double)], columns: Int, rows: Int
  ) -> [Tile] {
    func cost(_ index: Int, _ cell: Int) -> Double {
      let (dx, dy) = (wanted[index].x - Double(cell % columns), wanted[index].y - Double(cell / columns))
      return dx * dx + dy * dy
    }
    var occupants: [Int?] = Array(repeating: nil, count: columns * rows)
    for index in areas.indices {
      let free = occupants.indices.filter { occupants[$0] == nil }
      if let cell = free.min(by: { cost(index, $0) < cost(index, $1) }) { occupants[cell] = index }
    }
    func costOf(_ occupant: Int?, at cell: Int) -> Double { occupant.map { cost($0, cell) } ?? 0 }
    var improved = true
    while improved {
      improved = false
      for first in occupants.indices {
        for second in occupants.indices.dropFirst(first + 1) {
          let (a, b) = (occupants[first], occupants[second])
          let now = costOf(a, at: first) + costOf(b, at: second)
          let exchanged = costOf(a, at: second) + costOf(b, at: first)
          if exchanged < now - 1e-9 {
            occupants.swapAt(first, second)
            improved = true
          }
        }
      }
    }
    return occupants.enumerated().compactMap { cell, occupant in
      occupant.map { Tile(area: areas[$0], column: cell % columns, row: cell / columns) }
    }
  }
}
