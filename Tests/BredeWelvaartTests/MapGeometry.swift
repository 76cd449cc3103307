@testable import BredeWelvaart

/// Exact geometry on the map's own grid of a thousandth of a degree.
enum MapGeometry {
  struct Vertex: Hashable, Comparable, Sendable {
    let x: Int
    let y: Int

    init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }

    init(_ coordinate: WijkMap.Coordinate) {
      self.init(
        x: Int((coordinate.longitude * 1000).rounded()), y: Int((coordinate.latitude * 1000).rounded()))
    }

    static func < (left: Self, right: Self) -> Bool { (left.x, left.y) < (right.x, right.y) }
  }

  struct Edge: Hashable, Sendable {
    let start: Vertex
    let end: Vertex
    var reversed: Edge { Edge(start: end, end: start) }
  }

  /// The vertices of a ring without the last one, which repeats the first.
  static func vertices(_ ring: [WijkMap.Coordinate]) -> [Vertex] {
    ring.dropLast().map { Vertex($0) }
  }

  static func edges(_ ring: [Vertex]) -> [Edge] {
    ring.indices.map { Edge(start: ring[$0], end: ring[($0 + 1) % ring.count]) }
  }

  /// Twice the area of a ring; positive where it runs counter-clockwise.
  static func doubleArea(_ ring: [Vertex]) -> Int {
    edges(ring).reduce(0) { $0 + $1.start.x * $1.end.y - $1.end.x * $1.start.y }
  }

  /// Which side of a line a point is on: positive is left.
  static func side(_ edge: Edge, _ point: Vertex) -> Int {
    (edge.end.x - edge.start.x) * (point.y - edge.start.y) - (edge.end.y - edge.start.y)
      * (point.x - edge.start.x)
  }

  /// Whether two edges have a point in common.
  static func meet(_ a: Edge, _ b: Edge) -> Bool {
    let (first, second) = (side(a, b.start).signum(), side(a, b.end).signum())
    let (third, fourth) = (side(b, a.start).signum(), side(b, a.end).signum())
    if first * second < 0, third * fourth < 0 { return true }
    return (first == 0 && isWithin(a, b.start)) || (second == 0 && isWithin(a, b.end))
      || (third == 0 && isWithin(b, a.start)) || (fourth == 0 && isWithin(b, a.end))
  }

  /// Whether a point on the line of an edge lies on the edge itself.
  private static func isWithin(_ edge: Edge, _ point: Vertex) -> Bool {
    (min(edge.start.x, edge.end.x)...max(edge.start.x, edge.end.x)).contains(point.x)
      && (min(edge.start.y, edge.end.y)...max(edge.start.y, edge.end.y)).contains(point.y)
  }

  /// Whether a point lies inside a ring, by the number of edges to its right.
  static func contains(_ ring: [Vertex], x: Double, y: Double) -> Bool {
    edges(ring).count { edge in
      let (x1, y1) = (Double(edge.start.x), Double(edge.start.y))
      let (x2, y2) = (Double(edge.end.x), Double(edge.end.y))
      return (y1 > y) != (y2 > y) && x < x1 + (x2 - x1) * (y - y1) / (y2 - y1)
    } % 2 == 1
  }

  /// The edges that no other shape shares, from each vertex to the next.
  static func outline(_ rings: [[Vertex]]) -> [Vertex: Vertex] {
    let all = rings.flatMap { edges($0) }
    let known = Set(all)
    return Dictionary(
      all.filter { !known.contains($0.reversed) }.map { ($0.start, $0.end) },
      uniquingKeysWith: { first, _ in first })
  }
}
