import BredeWelvaart
import Foundation
import TestSupport
import Testing

/// Packages as Dutch spreadsheets write them: semicolons and decimal commas.
@Suite struct SpreadsheetTests {
  /// The project's own package in that dialect.
  private func package() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let resources = Program.root.appending(path: "Resources")
    let stories = "verhalen"
    for (name, bytes) in try DutchSpreadsheet.rewriting(PackageFiles.all(in: resources)) {
      let file = folder.url.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    // Stories are the same in every dialect.
    try FileManager.default.copyItem(
      at: resources.appending(path: stories), to: folder.url.appending(path: stories))
    return folder
  }

  @Test func theWholePackageGivesTheSameExport() throws {
    let folder = try package()
    let text = try String(contentsOf: folder.url.appending(path: "observations.csv"), encoding: .utf8)
    #expect(text.contains("tevredenheid-met-het-leven;GM0106;;;85,3;;A;feitenblad;"))
    let export = try Program.run(["export", "--data", folder.url.path])
    #expect(export.status == 0)
    #expect(export.output == (try Program.run(["export"]).output))
    #expect(
      try Program.run(["controleer", folder.url.path]).output == (try Program.run(["controleer"]).output))
  }

  @Test(.enabled(if: Validator.isThere, "make check installs Frictionless's validator"))
  func othersReadItToo() throws {
    let folder = try package()
    #expect(try Validator.faults(in: [folder.url]).map(\.count) == [0])
  }

  @Test func aNameThatIsAFormulaIsTextThereAndToldByTheCheck() throws {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    try folder.edit("areas.csv") { $0 = $0.replacing("WK010601,Lariks,", with: "WK010601,=1+1,") }
    let data = ["--data", folder.url.path]
    let sheet = try Program.run(["export", "--nederlands"] + data)
    #expect(sheet.status == 0)
    #expect(sheet.output.contains(";'=1+1;") && !sheet.output.contains(";=1+1;"))
    // A number below zero is one in both forms.
    #expect(sheet.output.contains(/;-[0-9]/) && !sheet.output.contains(/;'-[0-9.,]+;/))
    let table = try Program.run(["export"] + data)
    #expect(table.output.contains(",=1+1,"))
    let check = try Program.run(["controleer", folder.url.path])
    #expect(check.status == 65)
    #expect(check.output.contains("'=1+1' is voor een rekenblad een formule"))
  }

  @Test func aPointWhereACommaBelongsIsAFault() throws {
    let folder = try package()
    try folder.edit("observations.csv") { $0 = $0.replacing(";85,3;", with: ";85.3;") }
    let result = try Program.run(["controleer", folder.url.path])
    #expect(result.status == 65)
    #expect(
      result.output.contains(
        "observations.csv:2:37: Kolom 'value': '85.3' is geen getal; schrijf bijvoorbeeld 12,5"))
  }
}
