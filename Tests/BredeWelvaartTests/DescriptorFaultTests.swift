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
