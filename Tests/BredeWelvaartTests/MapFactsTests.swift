import Foundation
import Testing

@testable import BredeWelvaart

/// The project's own map against geographic facts that lie beside the repository, where they do.
@Suite struct MapFactsTests {
  private static let shared = TestPackage.root.deletingLastPathComponent().appending(path: "shared")
  private static let facts = shared.appending(path: "geo/assen_feiten_per_wijk.csv")
  private static let scorer = shared.appending(path: "tools/map_score")

  private static func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }

  /// The rows of the facts by their columns.
  private func factRows() throws -> [[String: String]] {
    let bytes = Array(try Data(contentsOf: Self.facts))
    var reader = CSVReader(file: "feiten", bytes: bytes, delimiter: UInt8(ascii: ","))
    let header = try #require(try reader.nextRecord()).map(\.text)
    var rows: [[String: String]] = []
    while let record = try reader.nextRecord() {
      rows.append(Dictionary(uniqueKeysWithValues: zip(header, record.map(\.text))))
    }
    return rows
  }

  @Test(.enabled(if: exists(facts), "there are no facts beside the repository"))
  func neighboursAreThoseOfTheRealWijken() throws {
    let store = TestPackage.store
    let shapes = try #require(store.content.map?.shapes)
    let edges = Dictionary(
      uniqueKeysWithValues: shapes.map { shape in
        (shape.area, Set(shape.rings.flatMap { MapGeometry.edges(MapGeometry.vertices($0)) }))
      })
    let rows = try factRows()
    #expect(rows.count == 10)
    for row in rows {
      let code = Area.Code(try #require(row["code"]))
      let own = try #require(edges[code])
      let drawn = edges.filter { other in
        other.key != code && own.contains { other.value.contains($0.reversed) }
      }
      .compactMap { store.area($0.key)?.name }
      let real = try #require(row["buren"]).split(separator: "; ").map { neighbour in
        neighbour.split(separator: " ").dropLast(2).joined(separator: " ")
      }
      #expect(drawn.sorted() == real.sorted(), "\(code)")
    }
  }

  @Test(.enabled(if: exists(scorer), "there is no scorer beside the repository"))
  func everyWijkCoversItsRealShape() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", Self.scorer.path, TestPackage.resources.appending(path: "map.geojson").path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(output)")
    let scores = output.split(separator: "\n").filter { $0.hasPrefix("WK") }.compactMap { line in
      line.split(separator: " ").dropFirst().first.flatMap { Double($0) }
    }
    #expect(scores.count == 10)
    #expect(scores.allSatisfy { $0 >= 0.85 }, "\(output)")
  }
}
