import Testing

@testable import BredeWelvaart

@Suite struct DescriptorFaultTests {
  private let package = TestPackage.small

  @Test func aMissingDescriptorIsNamed() {
    expectFault(package.removing("datapackage.json"), at: "datapackage.json", naming: "ontbreekt")
  }

  @Test func anEmptyDescriptorIsRefused() {
    expectFault(package.replacing("datapackage.json", with: ""), at: "datapackage.json:1:1")
  }

  @Test func aDescriptorWithoutResourcesIsRefused() {
    expectFault(
      package.replacing("datapackage.json", with: "\n {}"), at: "datapackage.json:2:2", naming: "resources")
  }

  @Test func aDescriptorThatIsNoJSONIsRefusedAtItsPlace() {
    expectFault(
      package.editing("datapackage.json", "\"title\":", to: "\"title\""), at: "datapackage.json:2:11",
      naming: "dubbele punt")
  }

  private func themes(_ missing: String) -> TestPackage {
    package.editing(
      "datapackage.json", #""path": "areas.csv"}"#,
      to: #""path": "areas.csv", "schema": {"missingValues": \#(missing)}}"#)
  }

  @Test func whatStandsForNoValueIsNone() throws {
    let dotted = themes(#"["", ".", "n.v.t."]"#)
      .editing("areas.csv", "WK2,Zuid,Zuid,wijk,GM1,2,", to: "WK2,Zuid,Zuid,wijk,GM1,.,n.v.t.")
    let zuid = try #require(try dotted.load().area("WK2"))
    #expect(zuid.number == nil)
    #expect(zuid.aliases.isEmpty)
  }

  @Test(arguments: [#"".""#, "[1]", "{}"])
  func whatStandsForNoValueIsAListOfTexts(_ json: String) {
    expectFault(themes(json), at: "datapackage.json:4:72", naming: "missingValues", isFirst: true)
  }

  @Test func aMissingTableIsNamed() {
    expectFault(
      package.editing("datapackage.json", #"{"name": "themes", "path": "themes.csv"},"#, to: ""),
      at: "datapackage.json", naming: "'themes'", isFirst: true)
  }

  @Test(arguments: ["assessments", "statements", "facilities", "caveats"])
  func aTableThatNotEveryMunicipalityHasMayBeMissing(_ table: String) throws {
    let package = package.editing(
      "datapackage.json", "\"name\": \"\(table)\"", to: "\"name\": \"x-\(table)\""
    )
    .removing("\(table).csv")
    #expect(throws: Never.self) { try package.load() }
  }

  @Test func aTableNamedTwiceIsRefused() {
    expectFault(
      package.editing("datapackage.json", "\"caveats\"", to: "\"statements\""), at: "datapackage.json:12:5",
      naming: "'statements'", "twee keer", isFirst: true)
  }

  @Test func aTableWithoutAPathIsRefused() {
    expectFault(
      package.editing("datapackage.json", #""path": "caveats.csv""#, to: #""x": 1"#),
      at: "datapackage.json:12:5", naming: "path")
  }

  @Test(arguments: ["/etc/areas.csv", "../areas.csv", "a/../../areas.csv", ".."])
  func aPathOutsideThePackageIsRefused(_ path: String) {
    expectFault(
      package.editing("datapackage.json", "\"caveats.csv\"", to: "\"\(path)\""), at: "datapackage.json:12:5",
      naming: "'\(path)'", "buiten het pakket")
  }

  @Test func aPathInAFolderOfThePackageIsFollowed() throws {
    var moved = package.editing("datapackage.json", "caveats.csv", to: "tabellen/let..op.csv")
    moved.files["tabellen/let..op.csv"] = moved.files.removeValue(forKey: "caveats.csv")
    #expect(try moved.load().content.caveats.count == 1)
  }

  @Test(arguments: ["\"\"", "\";;\"", "\"é\"", "7", "null"])
  func aDelimiterOfAnotherLengthIsRefused(_ delimiter: String) {
    expectFault(
      package.withDialect("\"delimiter\": \(delimiter)"), at: "datapackage.json:8:83",
      naming: "scheidingsteken", isFirst: true)
  }

  /// A quote or a line break can divide nothing.
  @Test(arguments: [#""\"""#, #""\n""#, #""\r""#])
  func aDelimiterThatCannotDivideIsRefused(_ delimiter: String) {
    expectFault(
      package.withDialect("\"delimiter\": \(delimiter)"), at: "datapackage.json:8:83",
      naming: "scheidingsteken", isFirst: true)
  }

  @Test func tabsMayDivide() throws {
    let tabs = package.withDialect(#""delimiter": "\t""#).editing("observations.csv", ",", to: "\t")
    #expect(try tabs.load().content.observations == package.load().content.observations)
  }

  @Test(arguments: ["\"'\"", "\"\"", "1"])
  func anotherDecimalMarkIsRefused(_ mark: String) {
    let schema = #""path": "observations.csv", "schema": {"fields": [{"decimalChar": \#(mark)}]}"#
    expectFault(
      package.editing("datapackage.json", #""path": "observations.csv""#, to: schema),
      at: "datapackage.json:8:96", naming: "decimaalteken", isFirst: true)
  }

  @Test func theTitleIsThePackages() throws {
    #expect(try package.load().content.title == "Proef")
  }
}

extension TestPackage {
  /// The package with members for the dialect of its observations.
  func withDialect(_ members: String) -> TestPackage {
    editing(
      "datapackage.json", #""path": "observations.csv""#,
      to: #""path": "observations.csv", "dialect": {\#(members)}"#)
  }
}
