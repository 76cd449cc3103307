import Testing

@testable import BredeWelvaart

/// Packages that would take too long.
@Suite struct BoundsTests {
  private func faults(_ package: TestPackage) -> [String] {
    PackageCheck(PackageSource(files: package.files)).faults.map(\.description)
  }

  private func loading(_ package: TestPackage) -> [String] {
    do throws(InvalidPackage) {
      _ = try Store.load(from: PackageSource(files: package.files))
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }

  @Test(arguments: ["é", "\u{1f1f3}\u{1f1f1}", "a"]) func `a field has a longest text`(_ piece: String) {
    let most = String(repeating: piece, count: 2000 / piece.unicodeScalars.count)
    #expect(
      loading(.small.editing("areas.csv", "WK1,Noord,Noord", to: "WK1,\(most),Noord"))
        .allSatisfy { !$0.hasPrefix("areas.csv") })
    let package = TestPackage.small.editing("areas.csv", "WK1,Noord,Noord", to: "WK1,\(most)x,Noord")
    let fault = "areas.csv:4:5: Dit veld telt 2001 tekens; maak er hooguit 2000 van."
    #expect(loading(package).contains(fault))
    #expect(faults(package).contains(fault))
  }

  @Test func `a map has a largest number of points`() {
    let ring = (0..<50_001).map { "[6.\($0),52.\($0)]" }.joined(separator: ",")
    var package = TestPackage.small
    package.files["map.geojson"] = Array(
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"statcode":"WK1"},
      "geometry":{"type":"Polygon","coordinates":[[\(ring)]]}}]}
      """.utf8)
    #expect(
      loading(package).contains {
        $0.hasSuffix("De kaart heeft 50001 punten; vereenvoudig haar tot hooguit 50000.")
      })
  }

  @Test(.timeLimit(.minutes(1))) func `so many faults are listed, and no more looked for`() {
    var package = TestPackage.small
    package.files["areas.csv", default: []] += Array(String(repeating: "x,y\n", count: 100_000).utf8)
    let check = PackageCheck(PackageSource(files: package.files))
    #expect(check.faults.count == 1000)
    #expect(check.omitted > 10_000)
    #expect(check.omitted < 40_000)
  }
}
