import Foundation
import Testing

/// Data packages on disk: what is right loads, what is wrong is reported with its place.
@Suite struct FolderPackageTests {
  @Test func theProjectsOwnFolderGivesTheSameAnswers() throws {
    let folder = Program.root.appending(path: "Resources").path
    let fromFolder = try Program.run(["export", "--data", folder])
    #expect(fromFolder.status == 0)
    #expect(fromFolder.output == (try Program.run(["export"]).output))
  }

  @Test func aFaultIsReportedWithFileLineAndColumn() throws {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    let file = folder.url.appending(path: "observations.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("GM0106,,,85.3,", with: "GM0106,,,85x3,").write(
      to: file, atomically: true, encoding: .utf8)
    let result = try Program.run(["wijk", "--data", folder.url.path])
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("observations.csv:2:37: Kolom 'value': '85x3' is geen getal"))
  }

  @Test func aMissingFolderIsReported() throws {
    let result = try Program.run(["wijk", "--data", "/nergens/hier"])
    #expect(result.status == 65)
    #expect(result.errors.contains("De map /nergens/hier bestaat niet"))
  }

  @Test func aFolderWhereAFileShouldBeIsReported() throws {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    let file = folder.url.appending(path: "areas.csv")
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
    let result = try Program.run(["wijk", "--data", folder.url.path])
    #expect(result.status == 65)
    #expect(result.errors.contains("areas.csv: Dit is geen gewoon bestand"))
  }

  @Test func aPipeWithoutAWriterDoesNotHang() throws {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    let file = folder.url.appending(path: "themes.csv")
    try FileManager.default.removeItem(at: file)
    #expect(mkfifo(file.path, 0o600) == 0)
    let result = try Program.run(["wijk", "--data", folder.url.path])
    #expect(result.status == 65)
    #expect(result.errors.contains("themes.csv: Dit is geen gewoon bestand"))
  }
}
