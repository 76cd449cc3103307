import Testing

@testable import BredeWelvaart

/// Areas that are part of themselves, by way of others or not.
@Suite struct AreaCircleTests {
  private func loading(_ package: TestPackage) -> [String] {
    do throws(InvalidPackage) {
      _ = try Store.load(from: PackageSource(files: package.files))
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }

  @Test func `an area that is part of itself is refused where that is said`() {
    let own = "zo is 'WK1' een deel van zichzelf; noem het gebied erboven."
    #expect(
      loading(.small.editing("areas.csv", "WK1,Noord,Noord,wijk,GM1", to: "WK1,Noord,Noord,wijk,WK1"))
        == ["areas.csv:4:22: Kolom 'parent': \(own)"])
    let circle = loading(
      .small.editing("areas.csv", "wijk,GM1,1", to: "wijk,WK2,1").editing(
        "areas.csv", "wijk,GM1,2", to: "wijk,WK3,2"
      ).editing("areas.csv", "wijk,GM1,3", to: "wijk,WK2,3"))
    // WK1 leads into the circle and is no part of it.
    #expect(
      circle == [
        "areas.csv:5:20: Kolom 'parent': zo is 'WK2' een deel van zichzelf; noem het gebied erboven.",
        "areas.csv:6:20: Kolom 'parent': zo is 'WK3' een deel van zichzelf; noem het gebied erboven.",
      ])
    #expect(
      loading(.small.editing("areas.csv", "gemeente,NL1", to: "gemeente,WK1")).map { $0.prefix(12) }
        == ["areas.csv:3:", "areas.csv:4:"])
  }
}
