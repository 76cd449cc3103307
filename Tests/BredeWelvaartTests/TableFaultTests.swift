import Testing

@testable import BredeWelvaart

/// Faults of a table as a whole: its file, its header and the shape of its rows.
@Suite struct TableFaultTests {
  private let package = TestPackage.small

  static let tables = [
    "areas", "themes", "sources", "indicators", "observations", "assessments", "statements", "facilities",
    "caveats",
  ]

  @Test(arguments: tables)
  func aMissingFileIsNamed(_ table: String) {
    expectFault(
      package.removing("\(table).csv"), at: "\(table).csv", naming: "ontbreekt", isFirst: true)
  }

  @Test(arguments: tables)
  func anEmptyFileIsRefused(_ table: String) {
    let empty = package.replacing("\(table).csv", with: "\n")
    expectFault(empty, at: "\(table).csv:1:1", naming: "leeg", isFirst: true)
  }

  @Test(arguments: tables)
  func anUnknownColumnIsNamed(_ table: String) {
    let extended = package.editing("\(table).csv") { text in
      text = text.split(separator: "\n").enumerated()
        .map { $0.offset == 0 ? "bijzaak,\($0.element)" : ",\($0.element)" }.joined(separator: "\n")
    }
    expectFault(extended, at: "\(table).csv:1:1", naming: "'bijzaak'", "onbekend", "kent:")
  }

  @Test func anUnknownColumnIsNamedAtItsPlaceAndWithTheKnownOnes() {
    let renamed = package.editing("themes.csv", "short_name", to: "kort")
    expectFault(renamed, at: "themes.csv:1:9", naming: "'kort'", "id, name, short_name", isFirst: true)
    #expect(
      renamed.rejection()?.faults.dropFirst().first?.description
        == "themes.csv:1: De kolom 'short_name' ontbreekt; voeg hem toe.")
  }

  @Test func aMissingColumnIsNamed() {
    let cut = package.replacing("caveats.csv", with: "id,title,text,indicators,areas\na,b,c,,\n")
    expectFault(cut, at: "caveats.csv:1", naming: "'sources'", "ontbreekt")
  }

  @Test func aDoubledColumnIsRefused() {
    let doubled = package.replacing(
      "caveats.csv", with: "id,title,text,indicators,areas,sources,text\na,b,c,,,,d\n")
    expectFault(doubled, at: "caveats.csv:1:40", naming: "'text'", "twee keer")
  }

  @Test func tooFewFieldsAreRefused() {
    let short = package.editing("themes.csv", "milieu,Milieu,", to: "milieu,")
    expectFault(short, at: "themes.csv:3", naming: "4 velden", "kopregel 5", isFirst: true)
  }

  @Test func tooManyFieldsAreRefused() {
    let long = package.editing("statements.csv", "huizen.", to: "huizen, en meer.")
    expectFault(long, at: "statements.csv:2", naming: "8 velden", "kopregel 7")
  }

  @Test func anUnclosedQuoteIsNamedWhereItOpens() {
    let open = package.editing("statements.csv", "Er staan", to: "\"Er staan")
    expectFault(open, at: "statements.csv:2:23", naming: "gesloten")
  }

  @Test func invalidUTF8IsNamedWithItsField() {
    var spoiled = package
    spoiled.files["caveats.csv"]?.insert(0xff, at: 60)
    expectFault(spoiled, at: "caveats.csv:2:15", naming: "UTF-8")
  }

  @Test func aTableWithoutRowsIsNoFault() throws {
    let bare = package.replacing("caveats.csv", with: "id,title,text,indicators,areas,sources")
    #expect(try bare.load().content.caveats.isEmpty)
  }

  @Test func aFileThatCannotBeReadSaysWhy() {
    let files = package.files
    let source = PackageSource { path in
      if path == "caveats.csv" { return .failure(PackageSource.Unreadable("Geen leesrecht; vraag erom.")) }
      return files[path].map { .success($0) } ?? .failure(.missing)
    }
    let error = #expect(throws: InvalidPackage.self) { try Store.load(from: source) }
    #expect(error?.faults.map(\.description) == ["caveats.csv: Geen leesrecht; vraag erom."])
  }
}
