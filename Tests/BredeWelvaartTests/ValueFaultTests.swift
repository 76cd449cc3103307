import Testing

@testable import BredeWelvaart

/// Faults of single fields.
@Suite struct ValueFaultTests {
  private let package = TestPackage.small

  /// The package with another value in the observation of noise in Zuid, on line 7.
  private func observation(_ old: String, to new: String) -> TestPackage {
    package.editing("observations.csv", "lawaai,WK2,2024,,20,,A,blad,Tabel 2", to: new)
  }

  @Test(arguments: ["veel", "1.234,5", "20,5", "20%", "--", "1e3", "20."])
  func aBadNumberIsNamed(_ number: String) {
    let bad = package.editing(
      "observations.csv", "lawaai,WK2,2024,,20,", to: "lawaai,WK2,2024,,\"\(number)\",")
    expectFault(bad, at: "observations.csv:7:18", naming: "'\(number)'", "geen getal", "12.5")
  }

  @Test func aBadNumberIsExplainedInThePackagesOwnDecimalMark() {
    let commas = package.editing(
      "datapackage.json", #""path": "indicators.csv""#,
      to: #""path": "indicators.csv", "schema": {"fields": [{"decimalChar": ","}]}"#)
    expectFault(commas, at: "indicators.csv:2:50", naming: "'0.5'", "12,5", isFirst: true)
  }

  @Test(arguments: ["24", "2024-2025", "dit jaar", "2016/"])
  func aBadPeriodIsNamed(_ period: String) {
    expectFault(
      package.editing("observations.csv", "lawaai,WK2,2024", to: "lawaai,WK2,\(period)"),
      at: "observations.csv:7:12", naming: "'\(period)'", "geen periode")
    expectFault(
      package.editing("assessments.csv", "2016/..", to: period), at: "assessments.csv:2:25",
      naming: "'\(period)'")
  }

  @Test(arguments: ["X", "a", ""])
  func aBadStatusIsNamed(_ status: String) {
    expectFault(
      package.editing("observations.csv", "lawaai,WK2,2024,,20,,A", to: "lawaai,WK2,2024,,20,,\(status)"),
      at: "observations.csv:7:22", naming: "'\(status)'", "A, E, F, D, P, O, M, Q, U")
  }

  @Test(arguments: ["O", "M", "Q"])
  func aMissingFigureMustBeEmpty(_ status: String) {
    expectFault(
      package.editing("observations.csv", "lawaai,WK2,2024,,20,,A", to: "lawaai,WK2,2024,,20,,\(status)"),
      at: "observations.csv:7:18", naming: "'value'", "status \(status)", "leeg")
  }

  @Test(arguments: ["A", "E", "F", "D", "P", "U"])
  func aFigureMustNotBeEmpty(_ status: String) {
    expectFault(
      package.editing("observations.csv", "lawaai,WK2,2024,,20,,A", to: "lawaai,WK2,2024,,,,\(status)"),
      at: "observations.csv:7:18", naming: "'value'", "status \(status)", "getal")
  }

  @Test(arguments: [
    ("areas.csv", "wijk,GM1,3", "dorp,GM1,3", "6:15", "'dorp'"),
    ("indicators.csv", "higher", "hoger", "2:36", "'hoger'"),
    ("indicators.csv", "register", "telling", "4:39", "'telling'"),
    ("observations.csv", "circa", "ongeveer", "3:23", "'ongeveer'"),
    ("assessments.csv", "trend", "ring", "2:11", "'ring'"),
    ("assessments.csv", "better", "beter", "2:18", "'beter'"),
    ("statements.csv", "fact", "feit", "2:12", "'feit'"), ("facilities.csv", "yes", "ja", "2:14", "'ja'"),
  ])
  func aValueThatIsNoneOfTheChoicesIsNamed(
    _ file: String, _ old: String, _ new: String, _ place: String, _ value: String
  ) {
    expectFault(
      package.editing(file, old, to: new), at: "\(file):\(place)", naming: value, "kies uit", isFirst: true)
  }

  @Test func aBadLevelOfTheWheelIsNamed() {
    expectFault(
      package.editing("indicators.csv", "gemeente wijk", to: "gemeente dorp"), at: "indicators.csv:3:72",
      naming: "'dorp'", isFirst: true)
  }

  @Test(arguments: ["een", "-1", "1.5", "1000001"])
  func aBadCountIsNamed(_ count: String) {
    expectFault(
      package.editing("areas.csv", "GM1,3", to: "GM1,\(count)"), at: "areas.csv:6:24", naming: "'\(count)'",
      "geheel getal", isFirst: true)
    expectFault(
      package.editing("themes.csv", "Milieu,2", to: "Milieu,\(count)"), at: "themes.csv:3:22",
      naming: "'\(count)'", isFirst: true)
  }

  @Test func aToleranceBelowNoughtIsRefused() {
    expectFault(
      package.editing("indicators.csv", "survey,0.5", to: "survey,-0.5"), at: "indicators.csv:2:50",
      naming: "negatief", isFirst: true)
  }

  @Test func twoWijkenMayNotShareANumber() {
    expectFault(package.editing("areas.csv", "GM1,3", to: "GM1,2"), at: "areas.csv:6:24", naming: "2")
  }

  @Test(arguments: [
    ("areas.csv", "WK3,Oost", ",Oost", "6:1"), ("areas.csv", "WK3,Oost", "WK3,", "6:5"),
    ("sources.csv", "Het blad", "", "2:6"),
    ("indicators.csv", "huur,%", "huur,", "4:27"),
    ("observations.csv", "15,,A,blad,Tabel 2", "15,,A,blad,", "8:29"),
    ("observations.csv", "15,,A,blad,", "15,,A,,", "8:24"),
    ("statements.csv", "Er staan huizen.", "", "2:23"),
    ("facilities.csv", "apotheek", "", "2:1"), ("caveats.csv", "let-op,Let op", "let-op,", "2:8"),
  ])
  func aRequiredFieldThatIsEmptyIsNamed(_ file: String, _ old: String, _ new: String, _ place: String) {
    expectFault(
      package.editing(file, old, to: new), at: "\(file):\(place)", naming: "mag niet leeg zijn", isFirst: true
    )
  }

  @Test func aPositionInWordsNeedsAReference() {
    expectFault(
      package.editing("assessments.csv", "NL1", to: ""), at: "assessments.csv:3:21", naming: "'reference'")
  }

  @Test func anEmptyShortNameIsTheName() throws {
    let store = try package.editing("areas.csv", "Oost,Oost", to: "Oost,").load()
    #expect(store.area("WK3")?.shortName == "Oost")
  }
}
