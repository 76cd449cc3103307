/// The outlines of the wijken, in degrees.
package struct WijkMap: Sendable {
  static let fileName = "map.geojson"

  /// A place on earth, WGS84.
  package struct Coordinate: Hashable, Sendable {
    package let longitude: Double
    package let latitude: Double
  }

  /// The outline of one wijk.
  package struct Shape: Sendable {
    package let area: Area.Code
    /// All rings of all its parts; a point is inside where an odd number of them is around it.
    package let rings: [[Coordinate]]
    /// Where its label reads best.
    package let label: Coordinate
  }

  /// The shapes in the order of the file.
  package let shapes: [Shape]
}

extension WijkMap.Coordinate {
  /// Whether it lies in the Netherlands once its numbers change places, as they stand in web maps.
  fileprivate var isTurnedRound: Bool { (50...54).contains(longitude) && (3...8).contains(latitude) }
}

extension WijkMap {
  /// Reads a GeoJSON feature collection (RFC 7946) of polygons with the property `statcode`.
  static func read(
    file: String, bytes: [UInt8], faults: inout FaultLog, isWijk: (Area.Code) -> Bool
  ) throws(DataFault) -> WijkMap {
    let root = try JSONReader.read(file: file, bytes: bytes)
    guard let features = root["features"]?.elements, !features.isEmpty else {
      throw root.fault("Dit is geen kaart: \"features\" ontbreekt of is leeg; zet er een vorm per wijk in.")
    }
    var shapes: [Shape] = []
    var drawn = KnownIDs<Area>()
    var pointCount = 0
    for feature in features {
      do throws(DataFault) {
        let shape = try shape(feature)
        pointCount += shape.rings.reduce(0) { $0 + $1.count }
        guard isWijk(shape.area) else {
          throw feature.fault(
            "De wijk '\(shape.area)' staat niet in de tabel met gebieden; voeg hem daar toe.")
        }
        guard drawn.insert(shape.area) else {
          throw feature.fault("De wijk '\(shape.area)' is al getekend; maak er één MultiPolygon van.")
        }
        shapes.append(shape)
      } catch {
        faults.add(error)
      }
    }
    guard pointCount <= PackageLimits.points else {
      throw root.fault(
        "De kaart heeft \(pointCount) punten; vereenvoudig haar tot hooguit \(PackageLimits.points).")
    }
    return WijkMap(shapes: shapes)
  }

  private static func shape(_ feature: JSONNode) throws(DataFault) -> Shape {
    func fault(_ node: JSONNode?, _ message: String) -> DataFault { (node ?? feature).fault(message) }
    guard let code = feature["properties"]?["statcode"]?.string else {
      throw fault(
        feature["properties"], "De eigenschap \"statcode\" met de code van de wijk ontbreekt; voeg hem toe.")
    }
    guard let geometry = feature["geometry"], let coordinates = geometry["coordinates"]?.elements else {
      throw fault(feature["geometry"], "De vorm van '\(code)' heeft geen \"coordinates\"; voeg ze toe.")
    }
    let polygons: [JSONElements]
    switch geometry["type"]?.string {
    case "Polygon": polygons = [coordinates]
    case "MultiPolygon": polygons = coordinates.compactMap(\.elements)
    default: throw fault(geometry["type"], "De vorm van '\(code)' moet een Polygon of MultiPolygon zijn.")
    }
    var rings: [[Coordinate]] = []
    for ring in polygons.joined() {
      var points: [Coordinate] = []
      if let elements = ring.elements {
        for point in elements {
          guard let coordinate = coordinate(point) else {
            throw fault(point, "Hier hoort een punt van lengte en breedte in graden, zoals [6.56, 52.99].")
          }
          guard !coordinate.isTurnedRound else {
            throw fault(point, "Hier staat de breedte voor de lengte; schrijf elk punt als [6.56, 52.99].")
          }
          points.append(coordinate)
        }
      }
      guard points.count >= 4 else {
        throw fault(
          ring, "Een rand van '\(code)' heeft minder dan vier punten; sluit hem met het eerste punt.")
      }
      guard hasArea(points) else {
        throw fault(
          ring,
          "Een rand van '\(code)' omsluit niets: alle punten liggen op één lijn; geef hem minstens drie hoeken."
        )
      }
      rings.append(points)
    }
    guard let first = rings.first else {
      throw fault(geometry, "De vorm van '\(code)' heeft geen randen; voeg er een toe.")
    }
    let label = feature["properties"]?["label"].flatMap(coordinate) ?? centre(of: first)
    return Shape(area: Identifier(code), rings: rings, label: label)
  }

  private static func coordinate(_ node: JSONNode) -> Coordinate? {
    guard var pair = node.elements, let longitude = pair.next()?.number, let latitude = pair.next()?.number,
      (-180...180).contains(longitude), (-90...90).contains(latitude)
    else { return nil }
    return Coordinate(longitude: longitude, latitude: latitude)
  }

  /// Whether a ring has points that are not all on one line.
  private static func hasArea(_ ring: [Coordinate]) -> Bool {
    guard let first = ring.first, let other = ring.first(where: { $0 != first }) else { return false }
    let (dx, dy) = (other.longitude - first.longitude, other.latitude - first.latitude)
    return ring.contains { point in
      dx * (point.latitude - first.latitude) != dy * (point.longitude - first.longitude)
    }
  }

  private static func centre(of ring: [Coordinate]) -> Coordinate {
    let count = Double(max(1, ring.count))
    return Coordinate(
      longitude: ring.reduce(0) { $0 + $1.longitude } / count,
      latitude: ring.reduce(0) { $0 + $1.latitude } / count)
  }
}
