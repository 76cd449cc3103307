import Foundation
import Testing

/// Checking a data package: all findings at once, with status 65.
@Suite struct ControleerTests {
  @Test func theProgramsOwnPackageIsSound() throws {
    let result = try Program.run(["controleer"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Geen fouten: "))
  }

  @Test func aFolderIsCheckedAsAWhole() throws {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    let file = folder.url.appending(path: "statements.csv")
    var text = try String(contentsOf: file, encoding: .utf8)
    let long = String(repeating: "x", count: 161)
    text += "lang,GM0106,fact,wonen,\(long),woonzorg,Ergens\nkort,WK9,fact,wonen,Te kort.,woonzorg,Ergens\n"
    try text.write(to: file, atomically: true, encoding: .utf8)
    let result = try Program.run(["controleer", folder.url.path])
    #expect(result.status == 65)
    #expect(result.errors.contains("Kolom 'area': het gebied 'WK9' bestaat niet"))

    try text.replacing("kort,WK9,fact,wonen,Te kort.,woonzorg,Ergens\n", with: "")
      .write(to: file, atomically: true, encoding: .utf8)
    let second = try Program.run(["controleer", folder.url.path])
    #expect(second.status == 65)
    #expect(
      second.errors.contains("statements.csv: de tekst van 'lang' telt 161 tekens; maak er hooguit 160 van."))
  }
}
