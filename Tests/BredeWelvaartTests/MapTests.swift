import Foundation
import Testing

@testable import BredeWelvaart

/// The project's own map: ten shapes that fit together without gaps.
@Suite struct MapTests {
  typealias Vertex = MapGeometry.Vertex

  private let store = TestPackage.store
  private let shapes = TestPackage.store.content.map?.shapes ?? []
  /// The one ring of each shape, without the last point.
  private var rings: [[Vertex]] { shapes.compactMap(\.rings.first).map(MapGeometry.vertices) }

  @Test func everyWijkHasOneShapeOfOneRing() {
    #expect(shapes.map(\.area).sorted() == store.wijken.map(\.code).sorted())
    #expect(shapes.allSatisfy { $0.rings.count == 1 })
  }

  @Test func shapesHaveFewVertices() {
    for (shape, ring) in zip(shapes, rings) {
      #expect(ring.count <= (shape.area == "WK010699" ? 90 : 30), "\(shape.area): \(ring.count)")
    }
  }

  @Test func coordinatesHaveThreeDecimals() {
    let text = TestPackage.assen.text(of: "map.geojson")
    let numbers = text.matches(of: /-?\d+\.\d+/).map { String($0.output) }
    #expect(numbers.count > 200)
    for number in numbers { #expect(number.wholeMatch(of: /\d+\.\d{3}/) != nil, "\(number)") }
    #expect(text.matches(of: /\[ *\d+ *,/).isEmpty, "a number without decimals")
  }

  @Test func ringsAreClosed() {
    for shape in shapes {
      for ring in shape.rings {
        #expect(ring.first == ring.last, "\(shape.area)")
        #expect(ring.count >= 4)
      }
    }
  }

  @Test func ringsRunCounterClockwise() {
    for (shape, ring) in zip(shapes, rings) { #expect(MapGeometry.doubleArea(ring) > 0, "\(shape.area)") }
  }

  @Test func ringsDoNotTouchThemselves() {
    for (shape, ring) in zip(shapes, rings) {
      #expect(Set(ring).count == ring.count, "\(shape.area) passes a point twice")
      let edges = MapGeometry.edges(ring)
      for (i, edge) in edges.enumerated() {
        for (j, other) in edges.enumerated() where j > i + 1 && !(i == 0 && j == edges.count - 1) {
          #expect(!MapGeometry.meet(edge, other), "\(shape.area): \(edge) and \(other)")
        }
      }
    }
  }

  @Test func noEdgeStandsThereTwiceInOneDirection() {
    let edges = rings.flatMap { MapGeometry.edges($0) }
    #expect(Set(edges).count == edges.count)
  }

  /// What is not shared by two wijken in opposite directions is one closed line around them all.
  @Test func everyEdgeIsSharedOrOnTheOutline() throws {
    let next = MapGeometry.outline(rings)
    let start = try #require(next.keys.min())
    var outline = [start]
    while let vertex = outline.last.flatMap({ next[$0] }), vertex != start, outline.count <= next.count {
      outline.append(vertex)
    }
    #expect(outline.count == next.count)
    let total = rings.reduce(0) { $0 + MapGeometry.doubleArea($1) }
    #expect(MapGeometry.doubleArea(outline) == total, "the wijken fill the outline exactly")
  }

  @Test func everyPlaceInsideTheOutlineLiesInExactlyOneWijk() throws {
    let next = MapGeometry.outline(rings)
    let start = try #require(next.keys.min())
    var outline = [start]
    while let vertex = outline.last.flatMap({ next[$0] }), vertex != start, outline.count <= next.count {
      outline.append(vertex)
    }
    let (xs, ys) = (outline.map(\.x), outline.map(\.y))
    let (west, east) = (try #require(xs.min()), try #require(xs.max()))
    let (south, north) = (try #require(ys.min()), try #require(ys.max()))
    var inside = 0
    // Halfway between the grid's points and off every line between them.
    for x in stride(from: Double(west) - 1.503, to: Double(east) + 2, by: 1) {
      for y in stride(from: Double(south) - 1.497, to: Double(north) + 2, by: 1) {
        let owners = zip(shapes, rings).filter { MapGeometry.contains($0.1, x: x, y: y) }.map(\.0.area)
        let expected = MapGeometry.contains(outline, x: x, y: y) ? 1 : 0
        #expect(owners.count == expected, "\(x), \(y): \(owners)")
        inside += expected
      }
    }
    #expect(inside > 5000)
  }

  @Test func labelsLieInsideTheirWijk() {
    for (shape, ring) in zip(shapes, rings) {
      #expect(
        MapGeometry.contains(ring, x: shape.label.longitude * 1000, y: shape.label.latitude * 1000 + 0.001),
        "\(shape.area)")
    }
  }

  @Test func theMapLiesInAssen() {
    for ring in rings {
      for vertex in ring {
        #expect((6400...6700).contains(vertex.x) && (52900...53100).contains(vertex.y))
      }
    }
  }
}
