import Foundation
import Testing

/// What `docs/coverage.md` says is carried over is what the package has.
@Suite struct CoverageTests {
  @Test func itsCountsAreThoseOfThePackage() throws {
    let check = try Self.check(in: Program.root)
    #expect(check.status == 0, "scripts/coverage fills them in\n\(check.output)")
  }

  @Test func aWrongCountAndARowWithoutAHeadingAreFound() throws {
    let folder = try TemporaryFolder()
    for name in ["scripts", "docs"] {
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: name), withIntermediateDirectories: false)
    }
    for name in ["scripts/coverage", "docs/coverage.md", "Resources"] {
      try FileManager.default.copyItem(
        at: Program.root.appending(path: name), to: folder.url.appending(path: name))
    }
    try folder.edit("docs/coverage.md") {
      $0.replace("Inleiding, Achtergrond | 2 uitspraken", with: "Inleiding, Achtergrond | 3 uitspraken")
    }
    try folder.edit("Resources/budgets.csv") {
      $0.replace("\"Hoofdstuk 6, ", with: "\"Hoofdstuk 7, ", maxReplacements: 1)
    }
    let check = try Self.check(in: folder.url)
    #expect(check.status == 1)
    #expect(check.output.contains("Inleiding, Achtergrond: er staat '3 uitspraken, 1 begrip', het is '2 u"))
    #expect(check.output.contains("budgets.csv:2: hoort bij geen kop: Hoofdstuk 7, "))
  }

  /// What the script of the folder finds.
  private static func check(in folder: URL) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "scripts/coverage", "--check"]
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }
}
