import Testing

@testable import BredeWelvaart

@Suite struct MapFaultTests {
  private let package = TestPackage.small

  private func map(_ old: String, to new: String) -> TestPackage {
    package.editing("map.geojson", old, to: new)
  }

  @Test func aPackageWithoutAMapLoads() throws {
    #expect(try package.removing("map.geojson").load().content.map == nil)
  }

  @Test func aMapIsRead() throws {
    let shape = try #require(try package.load().content.map?.shapes.first)
    #expect(shape.area == "WK1")
    #expect(shape.rings.map(\.count) == [4])
    #expect(shape.rings.first?.first == WijkMap.Coordinate(longitude: 6, latitude: 52))
    #expect(shape.label == WijkMap.Coordinate(longitude: 6.5, latitude: 52.5))
  }

  /// As on web maps; a Dutch town would lie in the sea near Somalia.
  @Test func numbersThatChangedPlacesAreRefused() {
    expectFault(
      map("[[6, 52], [7, 52], [7, 53], [6, 52]]", to: "[[52, 6], [52, 7], [53, 7], [52, 6]]"),
      at: "map.geojson:3:51", naming: "breedte voor de lengte")
  }

  @Test(arguments: [
    "[[6, 52], [6, 52], [6, 52], [6, 52]]", "[[6, 52], [7, 53], [6.5, 52.5], [6, 52]]",
    "[[6, 52], [6, 53], [6, 52], [6, 52]]",
  ])
  func aRingAroundNothingIsRefused(_ ring: String) {
    expectFault(
      map("[[6, 52], [7, 52], [7, 53], [6, 52]]", to: ring), at: "map.geojson:3:50", naming: "omsluit niets")
  }

  @Test func allPartsAndHolesOfAMultiPolygonAreRings() throws {
    let ring = "[[6, 52], [7, 52], [7, 53], [6, 52]]"
    let several = map(
      "\"Polygon\", \"coordinates\": [\(ring)]",
      to: """
        "MultiPolygon", "coordinates": [[\(ring), \(ring)], [\(ring)]]
        """)
    #expect(try several.load().content.map?.shapes.first?.rings.count == 3)
  }

  @Test func withoutALabelItIsInTheMiddleOfTheRing() throws {
    let shape = try map(", \"label\": [6.5, 52.5]", to: "").load().content.map?.shapes.first
    #expect(shape?.label == WijkMap.Coordinate(longitude: 6.5, latitude: 52.25))
  }

  @Test(arguments: ["{}", "[]", "{\"features\": 1}"])
  func withoutFeaturesItIsRefused(_ json: String) {
    expectFault(package.replacing("map.geojson", with: json), at: "map.geojson:1:1", naming: "features")
  }

  @Test func withNoFeatureAtAllItIsRefused() {
    expectFault(
      package.replacing("map.geojson", with: #"{"features": []}"#), at: "map.geojson:1:1", naming: "features"
    )
  }

  @Test func anEmptyFileIsRefused() {
    expectFault(package.replacing("map.geojson", with: ""), at: "map.geojson:1:1")
  }

  @Test func withoutAStatcodeItIsRefused() {
    expectFault(map("statcode", to: "code"), at: "map.geojson:2:16", naming: "statcode")
    expectFault(map("properties", to: "x"), at: "map.geojson:2:1", naming: "statcode")
  }

  @Test(arguments: ["WK9", "GM1"])
  func anUnknownWijkIsNamed(_ code: String) {
    expectFault(map("WK1", to: code), at: "map.geojson:2:1", naming: "'\(code)'")
  }

  @Test func aWijkDrawnTwiceIsRefused() {
    let feature = """
      {"properties": {"statcode": "WK1"}, "geometry": {"type": "Polygon", \
      "coordinates": [[[6, 52], [7, 52], [7, 53], [6, 52]]]}}
      """
    expectFault(map("\n]}", to: ",\n\(feature)]}"), at: "map.geojson:4:1", naming: "'WK1'", "al getekend")
  }

  @Test func anotherTypeOfShapeIsRefused() {
    expectFault(map("\"Polygon\"", to: "\"Point\""), at: "map.geojson:3:23", naming: "'WK1'", "Polygon")
    expectFault(map("\"type\": \"Polygon\", ", to: ""), at: "map.geojson:2:1", naming: "'WK1'", "Polygon")
  }

  @Test func aShapeWithoutCoordinatesIsRefused() {
    expectFault(map("coordinates", to: "x"), at: "map.geojson:3:14", naming: "'WK1'", "coordinates")
    expectFault(map("geometry", to: "x"), at: "map.geojson:2:1", naming: "'WK1'", "coordinates")
  }

  @Test func aShapeWithoutRingsIsRefused() {
    expectFault(
      map("[[[6, 52], [7, 52], [7, 53], [6, 52]]]", to: "[]"), at: "map.geojson:3:14", naming: "'WK1'")
  }

  @Test func aRingOfThreePointsIsRefused() {
    expectFault(map("[7, 53], ", to: ""), at: "map.geojson:3:50", naming: "'WK1'", "vier punten")
    expectFault(
      map("[[6, 52], [7, 52], [7, 53], [6, 52]]", to: "1"), at: "map.geojson:3:50", naming: "vier punten")
  }

  @Test(arguments: [
    "[7]", "[]", "7", "[\"7\", 53]", "[181, 53]", "[-181, 53]", "[7, 91]", "[7, -91]", "null", "{}",
  ])
  func aBadPointIsNamedWhereItStands(_ point: String) {
    expectFault(map("[7, 53]", to: point), at: "map.geojson:3:69", naming: "lengte en breedte")
  }

  @Test func faultsOfSeveralShapesAreAllNamed() {
    let feature = #"{"properties": {}, "geometry": null}"#
    let rejection = map("\n]}", to: ",\n\(feature),\n\(feature)]}").rejection()
    #expect(rejection?.faults.map(\.line) == [4, 5])
  }
}
