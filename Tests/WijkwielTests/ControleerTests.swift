import Foundation
import Testing

/// Checking a data package: all findings at once, with status 65.
@Suite struct ControleerTests {
  @Test func theProgramsOwnPackageAndItsStoriesAreSound() throws {
    let result = try Program.run(["controleer"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.first?.hasPrefix("Geen fouten: ") == true)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("Geen fouten in ‘") })
    #expect(
      try Program.run(["controleer", Program.root.appending(path: "Resources").path]).output == result.output)
  }

  @Test func whatAPackageLeavesEmptyIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    try folder.edit("indicators.csv") { text in
      text =
        text.split(separator: "\n").enumerated().map { row, line in
          row == 0 ? String(line) : String(line[..<(line.lastIndex(of: ",") ?? line.endIndex)]) + ","
        }.joined(separator: "\n") + "\n"
    }
    try folder.edit("budgets.csv") { text in text = text.split(separator: "\n").first.map { $0 + "\n" } ?? ""
    }
    let result = try Program.run(["controleer", folder.url.path])
    #expect(result.status == 0)
    #expect(
      result.output.split(separator: "\n").filter { $0.hasPrefix("Leeg blijft: ") } == [
        "Leeg blijft: Wonen en zorg: geen indicator heeft een onderdeel in de kolom section.",
        "Leeg blijft: Huishoudboekje: er staat niets in budgets.csv.",
        "Leeg blijft: Vooruitblik, ‘Leeftijden’: geen indicator heeft ‘leeftijden’ in de kolom section.",
      ])
  }

  @Test func aPartOfAScreenThatStaysEmptyIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    try folder.edit("indicators.csv") { text in text = text.replacing(",plannen\n", with: ",\n") }
    #expect(
      try Program.run(["controleer", folder.url.path]).output.contains(
        "Leeg blijft: Wonen en zorg, ‘Plannen en doelen’: geen indicator heeft ‘plannen’ in de kolom section."
      ))
  }

  @Test func aThemeThatCountsInTheWheelByAnotherNameIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    try folder.edit("themes.csv") { text in text = text.replacing("context,", with: "overig,") }
    try folder.edit("indicators.csv") { text in text = text.replacing(",context,", with: ",overig,") }
    for table in ["statements.csv", "actions.csv", "caveats.csv", "glossary.csv", "words.csv"] {
      try folder.edit(table) { text in text = text.replacing(",context,", with: ",overig,") }
    }
    #expect(
      try Program.run(["controleer", folder.url.path]).output.contains("‘context’ staat niet in themes.csv"))
  }

  @Test func allFaultsOfAFolderAreTold() throws {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    let long = String(repeating: "x", count: 161)
    let count = try folder.edit("statements.csv") { text in
      let lines = text.split(separator: "\n").count
      text +=
        "lang,GM0106,fact,wonen,\(long),woonzorg,Ergens\nkort,WK9,fact,wonen,Te\u{7} kort.,woonzorg,Ergens\n"
      return lines
    }
    try folder.edit("facilities.csv") { text in
      for number in 0..<30 { text += "huisarts-\(number),WK9,yes,,woonzorg,Ergens\n" }
    }
    let result = try Program.run(["controleer", folder.url.path])
    #expect(result.status == 65)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.count { $0.hasPrefix("facilities.csv:") } == 30)
    #expect(
      lines.suffix(3) == [
        "statements.csv:\(count + 1):24: Kolom 'text': deze tekst telt 161 tekens; maak er hooguit 160 van.",
        "statements.csv:\(count + 2):6: Kolom 'area': het gebied 'WK9' bestaat niet; "
          + "verbeter de naam of voeg de regel toe.",
        "statements.csv:\(count + 2):23: Hier staat een onzichtbaar stuurteken; haal het weg.",
      ])
    #expect(result.errors == "wijkwiel: het gegevenspakket in \(folder.url.path) heeft 33 fouten.\n")
  }

  @Test func oneFaultIsCountedAsOne() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["controleer", folder.url.path])
    #expect(result.status == 65)
    #expect(result.output == "datapackage.json: Dit bestand ontbreekt; zet het in het pakket.\n")
    #expect(result.errors.hasSuffix("heeft 1 fout.\n"))
  }
}
