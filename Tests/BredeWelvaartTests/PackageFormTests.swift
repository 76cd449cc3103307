import Foundation
import Testing

@testable import BredeWelvaart

/// Other ways to write the same package.
@Suite struct PackageFormTests {
  private static let csvFiles = TestPackage.assen.files.keys.filter { $0.hasSuffix(".csv") }.sorted()

  /// Expects a package to hold what the project's own holds.
  private func expectSame(_ package: TestPackage, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let (content, own) = (try package.load().content, TestPackage.whole.content)
    #expect(content.areas == own.areas, sourceLocation: sourceLocation)
    #expect(content.themes == own.themes, sourceLocation: sourceLocation)
    #expect(content.indicators == own.indicators, sourceLocation: sourceLocation)
    #expect(content.sources == own.sources, sourceLocation: sourceLocation)
    #expect(content.observations == own.observations, sourceLocation: sourceLocation)
    #expect(content.assessments == own.assessments, sourceLocation: sourceLocation)
    #expect(content.statements == own.statements, sourceLocation: sourceLocation)
    #expect(content.facilities == own.facilities, sourceLocation: sourceLocation)
    #expect(content.caveats == own.caveats, sourceLocation: sourceLocation)
  }

  /// The project's own package with every table written anew.
  private func rewritten(
    delimiter: Character = ",", lineEnd: String = "\n", bom: String = "", quotesAll: Bool = false,
    _ change: ([String: String]) -> [String: String] = { $0 }, order: ([String]) -> [String] = { $0 }
  ) throws -> TestPackage {
    var package = TestPackage.assen
    let separator = try #require(delimiter.asciiValue)
    for file in Self.csvFiles {
      var reader = CSVReader(file: file, bytes: package.files[file] ?? [], delimiter: UInt8(ascii: ","))
      let header = try #require(try reader.nextRecord()).map(\.text)
      let columns = order(header)
      var text = bom + columns.joined(separator: String(delimiter)) + lineEnd
      while let record = try reader.nextRecord() {
        let row = change(Dictionary(uniqueKeysWithValues: zip(header, record.map(\.text))))
        let fields = columns.map { column in
          let field = row[column] ?? ""
          let needsQuotes = field.utf8.contains { [separator, UInt8(ascii: "\"")].contains($0) }
          return needsQuotes || quotesAll ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
        }
        text += fields.joined(separator: String(delimiter)) + lineEnd
      }
      package.files[file] = Array(text.utf8)
    }
    return package
  }

  @Test func semicolonsAndDecimalCommasLoadTheSame() throws {
    let dutch = try rewritten(delimiter: ";") { row in
      var row = row
      for column in ["value", "tolerance", "margin_low", "margin_high"] {
        row[column] = row[column]?.replacing(".", with: ",")
      }
      return row
    }
    .editing("datapackage.json", #""delimiter": ",""#, to: #""delimiter": ";""#)
    .editing("datapackage.json", #""type": "number""#, to: #""type": "number", "decimalChar": ",""#)
    #expect(dutch.text(of: "observations.csv").contains(";85,3;"))
    try expectSame(dutch)
  }

  @Test func byteOrderMarksAndCRLFLoadTheSame() throws {
    var windows = try rewritten(lineEnd: "\r\n", bom: "\u{feff}")
    for file in ["datapackage.json", "map.geojson"] {
      windows = windows.editing(file) { $0 = "\u{feff}" + $0.replacing("\n", with: "\r\n") }
    }
    try expectSame(windows)
  }

  @Test func columnsInAnotherOrderLoadTheSame() throws {
    try expectSame(try rewritten(order: { $0.reversed() }))
  }

  @Test func quotesAroundEveryFieldLoadTheSame() throws {
    try expectSame(try rewritten(quotesAll: true))
  }

  @Test func emptyLinesLoadTheSame() throws {
    try expectSame(try rewritten(lineEnd: "\n\n\r\n"))
  }

  @Test func controlCharactersInTextsAreGoneAfterLoading() throws {
    let spoiled = try rewritten { row in
      row.mapValues { $0.isEmpty ? $0 : $0 + "\u{202e}\u{9b}\u{7}" }
    }
    #expect(spoiled.text(of: "areas.csv").contains("\u{7}"))
    try expectSame(spoiled)
  }
}
