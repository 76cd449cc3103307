import BredeWelvaart
import Cells

/// A small tile for so many inhabitants each, near where their wijk lies: as much ink as people.
struct Cartogram {
  /// A wijk with its people and where it lies.
  struct Wijk {
    let area: Area.Code
    let people: Int
    /// To the right and down, in any measure.
    let place: (x: Double, y: Double)
  }

  /// The tiles of a wijk, by column and row, the middlemost first.
  struct Group {
    let area: Area.Code
    let tiles: [Point]
  }

  /// A tile and the gaps after it.
  let tile: Size
  /// How many people a tile stands for.
  let perTile: Int
  let groups: [Group]

  /// From large to small.
  private static let tiles = [(13, 6), (11, 5), (9, 4), (7, 3), (5, 2), (3, 1)].map {
    Size(width: $0.0, height: $0.1)
  }
  /// How much of the room the tiles may take; the rest is what lies between wijken.
  private static let share = 0.55
  /// How far the ink of a wijk may be from its share of the people.
  ///
  /// Large tiles need room, and where there is room more and smaller ones look less crude.
  private static func greatestError(_ tile: Size) -> Double { tile.height > 2 ? 0.05 : 0.075 }

  /// Lays out the largest tiles that tell the people apart; nil where there is no room for them.
  init?(_ wijken: [Wijk], in room: Size, cellAspect: Double) {
    for tile in Self.tiles {
      let grid = Size(width: room.width / tile.width, height: room.height / tile.height)
      let most = Int(Double(max(0, grid.area)) * Self.share)
      guard let count = Self.count(wijken.map(\.people), most: most, tile) else { continue }
      let packing = CartogramPacking(
        wijken.map(\.place), counts: count.tiles, grid: grid,
        slot: (Double(tile.width), Double(tile.height) * cellAspect))
      (self.tile, perTile) = (tile, count.perTile)
      groups = zip(wijken, packing.tiles).map { Group(area: $0.area, tiles: $1) }
      return
    }
    return nil
  }

  /// The tiles of each wijk, and for how many people one stands; nil where so few cannot tell them apart.
  private static func count(_ people: [Int], most: Int, _ tile: Size) -> (perTile: Int, tiles: [Int])? {
    let all = people.reduce(0, +)
    guard let fewest = people.min(), fewest > 0, most >= people.count else { return nil }
    let least = (all + most - 1) / most
    let step = least < 100 ? 1 : 10
    var best: (error: Double, perTile: Int, tiles: [Int])?
    for perTile in stride(from: (least + step - 1) / step * step, through: 2 * fewest, by: step) {
      let tiles = people.map { max(1, ($0 + perTile / 2) / perTile) }
      let sum = tiles.reduce(0, +)
      guard sum <= most else { continue }
      // The number on a low tile takes the air above it, which is ink as well; without colours there is no air.
      let air = tile.height == 1 ? [0, 1.0 / 7] : [0]
      let error = air.map { Self.error(tiles.map(Double.init), extra: $0, people) }.max() ?? 0
      if error < best?.error ?? greatestError(tile) { best = (error, perTile, tiles) }
    }
    return best.map { ($0.perTile, $0.tiles) }
  }

  /// How far the share of a wijk in all tiles is at most from its share of the people.
  private static func error(_ tiles: [Double], extra: Double, _ people: [Int]) -> Double {
    let ink = tiles.map { $0 + extra }
    let perInk = Double(people.reduce(0, +)) / ink.reduce(0, +)
    return zip(ink, people).map { ($0 * perInk / Double($1) - 1).magnitude }.max() ?? 0
  }
}
