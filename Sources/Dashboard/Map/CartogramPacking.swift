import Cells

/// Gives groups of tiles a place on a grid: each together, near where it belongs, with air around it.
struct CartogramPacking {
  /// The tiles of each group, the middlemost first.
  private(set) var tiles: [[Point]]

  private typealias Place = (x: Double, y: Double)
  private static let rounds = 120

  /// Packs so many tiles for each place.
  ///
  /// - Parameters:
  ///   - places: Where the groups belong, to the right and down, in any measure.
  ///   - counts: The number of tiles of each.
  ///   - grid: The columns and rows that there are.
  ///   - slot: How wide and high a tile looks.
  init(_ places: [(x: Double, y: Double)], counts: [Int], grid: Size, slot: (width: Double, height: Double)) {
    let room = (x: Double(grid.width) * slot.width, y: Double(grid.height) * slot.height)
    // A group is about as large as a disc of its tiles, and a tile's width away from the next.
    let radii = counts.map { (Double($0) * slot.width * slot.height / .pi).squareRoot() + slot.width * 0.4 }
    let middles = Self.apart(Self.spread(places, radii, room), radii, room)
    tiles = counts.map { _ in [] }
    var owners: [Int?] = Array(repeating: nil, count: max(0, grid.area))
    let wishes = Self.wishes(middles, radii, grid, slot)
    func isBesideAnother(_ tile: Point, _ group: Int) -> Bool {
      [(1, 0), (-1, 0), (0, 1), (0, -1)].contains { dx, dy in
        let beside = Point(x: tile.x + dx, y: tile.y + dy)
        guard Rect(grid).contains(beside), let owner = owners[beside.y * grid.width + beside.x] else {
          return false
        }
        return owner != group
      }
    }
    // First with air between groups; what finds no place so takes what is left.
    for hasAir in [true, false] {
      for wish in wishes where tiles[wish.group].count < counts[wish.group] {
        let place = wish.tile.y * grid.width + wish.tile.x
        guard owners[place] == nil, !hasAir || !isBesideAnother(wish.tile, wish.group) else { continue }
        owners[place] = wish.group
        tiles[wish.group].append(wish.tile)
      }
    }
  }

  /// All tiles for all groups, those nearest to the middle of a group for its size first.
  private static func wishes(
    _ middles: [Place], _ radii: [Double], _ grid: Size, _ slot: (width: Double, height: Double)
  ) -> [(group: Int, tile: Point, cost: Double)] {
    var wishes: [(group: Int, tile: Point, cost: Double)] = []
    for y in 0..<max(0, grid.height) {
      for x in 0..<max(0, grid.width) {
        for (group, middle) in middles.enumerated() {
          let dx = (Double(x) + 0.5) * slot.width - middle.x
          let dy = (Double(y) + 0.5) * slot.height - middle.y
          wishes.append((group, Point(x: x, y: y), (dx * dx + dy * dy).squareRoot() - radii[group]))
        }
      }
    }
    return wishes.sorted { $0.cost < $1.cost }
  }

  /// The places stretched over the room, each with its group inside it.
  private static func spread(_ places: [Place], _ radii: [Double], _ room: Place) -> [Place] {
    func stretched(_ values: [Double], _ length: Double) -> [Double] {
      guard let low = values.min(), let high = values.max(), high > low else {
        return values.map { _ in length / 2 }
      }
      return zip(values, radii).map { value, radius in
        let radius = min(radius, length / 2)
        return radius + (value - low) / (high - low) * (length - 2 * radius)
      }
    }
    return zip(stretched(places.map(\.x), room.x), stretched(places.map(\.y), room.y)).map { ($0, $1) }
  }

  /// Pushes groups that overlap away from each other, and back into the room.
  private static func apart(_ places: [Place], _ radii: [Double], _ room: Place) -> [Place] {
    var places = places
    for _ in 0..<rounds {
      var hasMoved = false
      for first in places.indices {
        for second in places.indices where second > first {
          var (dx, dy) = (places[second].x - places[first].x, places[second].y - places[first].y)
          if dx == 0, dy == 0 { dx = 1 }
          let distance = (dx * dx + dy * dy).squareRoot()
          let overlap = radii[first] + radii[second] - distance
          guard overlap > 0.1 else { continue }
          let (x, y) = (dx / distance * overlap / 2, dy / distance * overlap / 2)
          places[first] = (places[first].x - x, places[first].y - y)
          places[second] = (places[second].x + x, places[second].y + y)
          hasMoved = true
        }
      }
      for index in places.indices {
        func inside(_ value: Double, _ length: Double) -> Double {
          let radius = min(radii[index], length / 2)
          return min(max(value, radius), length - radius)
        }
        places[index] = (inside(places[index].x, room.x), inside(places[index].y, room.y))
      }
      if !hasMoved { break }
    }
    return places
  }
}
