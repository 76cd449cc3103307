import Testing

@testable import BredeWelvaart

/// What a package's descriptor asks of its tables.
@Suite struct SchemaCheckTests {
  /// The small package with one table more, which only its schema says anything about.
  private func faults(
    _ table: String, _ fields: String..., rest: String = "", dialect: String = ""
  ) -> [String] {
    var package = TestPackage.small.editing(
      "indicators.csv", "huur,Huur,Huur,wonen,huur,%,0,neutral,register,1,Hoeveel men huurt.,\n", to: ""
    ).editing(
      "datapackage.json", #"{"name": "sums", "path": "sums.csv"}"#,
      to: """
        {"name": "sums", "path": "sums.csv"},
        {"name": "x", "path": "x.csv"\(dialect), "schema": {"fields": [
        \(fields.map { "{\($0)}" }.joined(separator: ",\n"))
        ]\(rest)}}
        """)
    package.files["x.csv"] = Array(table.utf8)
    return PackageCheck(PackageSource(files: package.files)).faults.map(\.description)
  }

  @Test(arguments: [
    (#""type": "integer""#, "1,5", "'1,5' is geen getal; schrijf bijvoorbeeld 3."),
    (#""type": "integer""#, "15", ""),
    (#""type": "integer""#, "x", "'x' is geen getal; schrijf bijvoorbeeld 3."),
    (#""type": "number""#, "1.5", ""), (#""type": "any""#, "x", ""),
    (#""type": "number""#, "1e5", "'1e5' is geen getal; schrijf bijvoorbeeld 12.5."),
    (#""type": "integer", "constraints": {"minimum": 2}"#, "2", ""),
    (#""type": "integer", "constraints": {"minimum": 2}"#, "1", "1 is te klein; schrijf 2 of meer."),
    (#""type": "number", "constraints": {"maximum": 2.5}"#, "2.5", ""),
    (#""type": "number", "constraints": {"maximum": 2.5}"#, "2.6", "2.6 is te groot; schrijf 2.5 of minder."),
    (#""constraints": {"maxLength": 3}"#, "ééé", ""),
    (#""constraints": {"maxLength": 3}"#, "éééé", "deze tekst telt 4 tekens; maak er hooguit 3 van."),
    (#""constraints": {"minLength": 3}"#, "éé", "deze tekst telt 2 tekens; maak er minstens 3 van."),
    (#""constraints": {"pattern": "[a-z]+"}"#, "abc", ""),
    (#""constraints": {"pattern": "[a-z]+"}"#, "abC", "'abC' heeft niet de vorm [a-z]+; verbeter de tekst."),
    (#""constraints": {"pattern": "^a|b$"}"#, "b", ""),
    (#""constraints": {"enum": ["a", "b"]}"#, "b", ""),
    (
      #""constraints": {"enum": ["a", "b"]}"#, "c",
      "'c' is hier geen bekende waarde; kies uit a, b."
    ),
    (#""type": "number", "constraints": {"enum": [1, 2.5]}"#, "2.50", ""),
    (#""constraints": {"required": true}"#, "", "dit veld mag niet leeg zijn; vul het in."),
    (#""constraints": {"unique": true}"#, "y", "'y' staat er twee keer; haal er een weg."),
  ]) func fieldsAreChecked(_ field: String, _ text: String, _ problem: String) {
    // Without the quotes a comma would begin another field.
    let found = faults("a,b\n\"\(text)\",1\ny,2\n", "\"name\": \"a\", \(field)", #""name": "b""#)
    let other = text == "y" ? 3 : 2
    let mine = found.filter { $0.hasPrefix("x.csv:\(other):1: ") }
    #expect(mine == (problem.isEmpty ? [] : ["x.csv:\(other):1: Kolom 'a': \(problem)"]))
  }

  @Test func decimalCommasAreTheFieldsOwn() {
    let field = #""name": "b", "type": "number", "decimalChar": ",""#
    let dialect = #", "dialect": {"delimiter": ";"}"#
    #expect(faults("a;b\ny;1,5\n", #""name": "a""#, field, dialect: dialect) == [])
    #expect(
      faults("a;b\ny;1.5\n", #""name": "a""#, field, dialect: dialect)
        == ["x.csv:2:3: Kolom 'b': '1.5' is geen getal; schrijf bijvoorbeeld 12,5."])
  }

  @Test func missingValuesAreNoValues() {
    let rest = #", "missingValues": ["", "-"]"#
    let fields = [#""name": "a", "type": "number""#, #""name": "b", "constraints": {"required": true}"#]
    #expect(
      faults("a,b\n-,y\n1,-\n", fields[0], fields[1], rest: rest)
        == ["x.csv:3:3: Kolom 'b': dit veld mag niet leeg zijn; vul het in."])
  }

  @Test func keysOfSeveralColumnsAreUnique() {
    let rest = #", "primaryKey": ["a", "b"]"#
    #expect(
      faults("a,b\n1,2\n1,3\n1,2\n,\n", #""name": "a""#, #""name": "b""#, rest: rest) == [
        "x.csv:4:1: Kolom 'a, b': '1, 2' staat er twee keer; haal er een weg.",
        "x.csv:5:1: Kolom 'a, b': hieraan is de regel te herkennen; vul het in.",
      ])
  }

  @Test func referencesAreFollowed() {
    let own = #", "foreignKeys": [{"fields": "b", "reference": {"resource": "", "fields": "a"}}]"#
    #expect(
      faults("a,b\n1,2\n2,\n3,4\n", #""name": "a""#, #""name": "b""#, rest: own)
        == ["x.csv:4:3: Kolom 'b': '4' staat niet in de tabel 'x'; verbeter de naam of voeg de regel toe."])
  }

  @Test func theHeaderIsTheSchemas() {
    #expect(
      faults("b,a\n1,2\n", #""name": "a""#, #""name": "b""#)
        == ["x.csv:1:1: Hier staat de kolom 'b' en hoort 'a'; gebruik de volgorde van datapackage.json."])
    #expect(
      faults("a,c\n1,2\n", #""name": "a""#, #""name": "b""#) == [
        "x.csv:1: De kolom 'b' ontbreekt; voeg hem toe.",
        "x.csv:1:3: De kolom 'c' staat niet in datapackage.json; voeg hem daar toe of haal hem weg.",
      ])
    #expect(
      faults("a,a\n1,2\n", #""name": "a""#) == [
        "x.csv:1:3: De kolom 'a' staat er twee keer; haal er een weg."
      ])
  }

  @Test func rowsAndLinesHaveTheirForm() {
    #expect(
      faults("a,b\n1\n\n\"1\n\n2\",3\n\n", #""name": "a""#, #""name": "b""#) == [
        "x.csv:2: Deze regel heeft 1 velden en de kopregel 2; maak ze gelijk.",
        "x.csv:3: Deze regel is leeg; haal hem weg.",
        "x.csv:7: Deze regel is leeg; haal hem weg.",
      ])
  }

  /// What is wrong with a schema itself, at its place in the descriptor.
  @Test(arguments: [
    (#""name": "a", "type": "date""#, "", "22:23: Dit type kolom kent het pakket niet"),
    (#""name": "a", "format": "email""#, "", "22:25: Deze vorm kent het pakket niet"),
    (#""name": "a", "constraints": {"pattern": "("}"#, "", "22:42: Het patroon '(' is geen geldige"),
    (
      #""name": "a", "constraints": {"pattern": 3}"#, "",
      "22:42: Deze waarde past niet bij de voorwaarde 'pattern'"
    ),
    (
      #""name": "a", "constraints": {"minimum": 3}"#, "",
      "22:42: De voorwaarde 'minimum' past niet bij het type"
    ),
    (#""name": "a", "constraints": {"maxLength": -1}"#, "", "22:44: Deze waarde past niet"),
    (#""name": "a", "constraints": {"enum": []}"#, "", "22:39: Deze waarde past niet"),
    (#""name": "a", "constraints": 5"#, "", "22:30: Hier hoort een object"),
    (#""x": "a""#, "", "22:1: Een kolom heeft een \"name\" nodig"),
    (#""name": "a""#, #", "primaryKey": "z""#, "De kolom 'z' staat niet bij de kolommen van 'x'"),
    (#""name": "a""#, #", "foreignKeys": [{"fields": "a"}]"#, "Een verwijzing noemt \"fields\" en een"),
    (
      #""name": "a""#, #", "foreignKeys": [{"fields": "a", "reference": {"resource": "y", "fields": "b"}}]"#,
      "De tabel 'y' waarnaar dit verwijst, is niet beschreven"
    ),
    (
      #""name": "a""#, #", "foreignKeys": [{"fields": "a", "reference": {"resource": "", "fields": "b"}}]"#,
      "De kolom 'b' staat niet bij de kolommen van 'x'"
    ),
  ]) func faultsOfTheSchemaAreTold(_ field: String, _ rest: String, _ message: String) {
    let found = faults("a\n1\n", field, rest: rest)
    #expect(found.contains { $0.hasPrefix("datapackage.json:") && $0.contains(message) }, "\(found)")
  }

  @Test func namesHaveFewCharacters() {
    let package = TestPackage.small.editing(
      "datapackage.json", #""title""#, to: #""name": "Mijn Stad", "title""#)
    let found = PackageCheck(PackageSource(files: package.files)).faults.map(\.description)
    #expect(found.contains { $0.hasPrefix("datapackage.json:2:11: Een naam bestaat uit kleine letters") })
  }
}
