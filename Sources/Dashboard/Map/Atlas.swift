import BredeWelvaart
import Cells

/// Where the wijken lie, worked out once: on the ground and as tiles.
package struct Atlas: Sendable {
  /// A place on the ground in kilometres, east and north of the map's middle.
  package struct Place: Hashable, Sendable {
    package let east: Double
    package let north: Double
  }

  /// The outline of a wijk on the ground.
  package struct Outline: Sendable {
    package let area: Area.Code
    package let rings: [[Place]]
    package let label: Place
  }

  /// A straight piece of an outline.
  package struct Side: Hashable, Sendable {
    let from: Place
    let to: Place

    fileprivate var reversed: Side { Side(from: to, to: from) }
  }

  /// A part of the ground, in kilometres.
  package struct Bounds: Hashable, Sendable {
    package let west: Double
    package let south: Double
    package let east: Double
    package let north: Double

    package var width: Double { max(1e-6, east - west) }
    package var height: Double { max(1e-6, north - south) }
  }

  package let outlines: [Outline]
  /// The whole municipality, and its built-up part.
  let gemeenteBounds: Bounds
  package let townBounds: Bounds
  /// The wijken that are no part of the town.
  let countryside: Set<Area.Code>
  /// Where the town ends: the sides of its wijken that no two of them share.
  let townEdge: [Side]
  /// The tiles for a picture whose room nothing else decides.
  package let tiles: TilePlan
  /// The wijken with their inhabitants; nil where those are not known.
  let people: [Cartogram.Wijk]?
  /// The wijken and where they lie; nil without a map.
  private let middles: [(area: Area.Code, place: Place?)]

  /// Lays out the wijken of a store; without a map there are only tiles.
  package init(_ store: Store) {
    let shapes = store.content.map?.shapes ?? []
    let all = shapes.flatMap { $0.rings.joined() }
    let middleLatitude = all.isEmpty ? 0 : all.reduce(0) { $0 + $1.latitude } / Double(all.count)
    let middleLongitude = all.isEmpty ? 0 : all.reduce(0) { $0 + $1.longitude } / Double(all.count)
    let kilometresPerDegree = 111.32
    let shrink = Cosine.ofDegrees(middleLatitude)
    func place(_ coordinate: WijkMap.Coordinate) -> Place {
      Place(
        east: (coordinate.longitude - middleLongitude) * kilometresPerDegree * shrink,
        north: (coordinate.latitude - middleLatitude) * kilometresPerDegree)
    }
    outlines = shapes.map { shape in
      Outline(area: shape.area, rings: shape.rings.map { $0.map(place) }, label: place(shape.label))
    }
    gemeenteBounds = Self.bounds(of: outlines)
    // What takes up more than two fifths of the ground is countryside, not town.
    let sizes = outlines.map(Self.squareKilometres)
    let total = sizes.reduce(0, +)
    let town = zip(outlines, sizes).filter { $0.1 <= 0.4 * total }.map(\.0)
    townBounds = Self.bounds(of: town.isEmpty ? outlines : town)
    countryside = town.isEmpty ? [] : Set(outlines.map(\.area)).subtracting(town.map(\.area))
    townEdge = Self.edge(of: town)
    let labels = Dictionary(outlines.map { ($0.area, $0.label) }) { first, _ in first }
    middles = store.wijken.map { ($0.code, labels[$0.code]) }
    let tiles = TilePlan(middles)
    self.tiles = tiles
    people = store.inhabitants.map { inhabitants in
      tiles.places.compactMap { tile in
        guard let people = inhabitants[tile.area] else { return nil }
        let place = labels[tile.area].map { ($0.east, -$0.north) } ?? (Double(tile.column), Double(tile.row))
        return Cartogram.Wijk(area: tile.area, people: people, place: place)
      }
    }
  }

  /// The tiles for a room, as near to a square as can be, and how far from it; nil where none are that large.
  func tiles(in room: Size, least: Size, cellAspect: Double) -> (plan: TilePlan, strangeness: Double)? {
    TilePlan.grids(for: middles.count)
      .filter { room.width / $0.columns >= least.width && room.height / $0.rows >= least.height }
      .map { grid in
        let width = Double(room.width) / Double(grid.columns)
        // A quarter wider than they look high, for the words in them.
        let height = Double(room.height) / Double(grid.rows) * cellAspect * 1.25
        return (grid, strangeness: max(width / height, height / width))
      }
      .min { $0.strangeness < $1.strangeness }
      .map { (TilePlan(middles, columns: $0.0.columns, rows: $0.0.rows), $0.strangeness) }
  }

  private static func bounds(of outlines: [Outline]) -> Bounds {
    let places = outlines.flatMap { $0.rings.joined() }
    return Bounds(
      west: places.map(\.east).min() ?? 0, south: places.map(\.north).min() ?? 0,
      east: places.map(\.east).max() ?? 0, north: places.map(\.north).max() ?? 0)
  }

  /// The sides that only one of some outlines has.
  private static func edge(of outlines: [Outline]) -> [Side] {
    let sides = outlines.flatMap(\.rings).flatMap { ring in
      zip(ring, ring.dropFirst() + ring.prefix(1)).map(Side.init)
    }
    let all = Set(sides)
    return sides.filter { !all.contains($0.reversed) }
  }

  /// The ground that an outline encloses, by the shoelace formula; holes count as less.
  private static func squareKilometres(_ outline: Outline) -> Double {
    outline.rings.reduce(0) { sum, ring in
      let twice = zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { sum, edge in
        sum + edge.0.east * edge.1.north - edge.1.east * edge.0.north
      }
      return sum + twice / 2
    }.magnitude
  }

  /// The wijk that lies nearest in a direction; from the municipality, the one in the middle.
  ///
  /// - Returns: Nil where no wijk lies that way.
  func neighbour(of code: Area.Code, _ direction: Command.Direction) -> Area.Code? {
    outlines.isEmpty
      ? tiles.neighbour(of: code, direction)
      : Self.neighbour(of: code, direction, among: outlines.map { ($0.area, $0.label) })
  }

  /// The nearest of some places in a direction; from none of them, the one in the middle.
  static func neighbour(
    of code: Area.Code, _ direction: Command.Direction, among places: [(area: Area.Code, place: Place)]
  ) -> Area.Code? {
    guard let here = places.first(where: { $0.area == code })?.place else {
      return nearest(to: Place(east: 0, north: 0), among: places)
    }
    var best: (area: Area.Code, cost: Double)?
    for (area, place) in places where area != code {
      let (dx, dy) = (place.east - here.east, place.north - here.north)
      let (ahead, aside) =
        switch direction {
        case .up: (dy, dx)
        case .down: (-dy, dx)
        case .left: (-dx, dy)
        case .right: (dx, dy)
        }
      // Within 60 degrees of straight on; what lies aside counts double.
      guard ahead > 0, aside.magnitude <= ahead * 1.75 else { continue }
      let cost = ahead + 2 * aside.magnitude
      if cost < best?.cost ?? .infinity { best = (area, cost) }
    }
    return best?.area
  }

  private static func nearest(to middle: Place, among places: [(area: Area.Code, place: Place)]) -> Area.Code?
  {
    places.min { left, right in
      func distance(_ place: Place) -> Double {
        let (dx, dy) = (place.east - middle.east, place.north - middle.north)
        return dx * dx + dy * dy
      }
      return distance(left.place) < distance(right.place)
    }?.area
  }
}
