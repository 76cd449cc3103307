import Foundation
import Testing

/// The look-ups: names as people type them, and exit statuses.
@Suite struct LookupTests {
  @Test(arguments: ["lariks", "Lariks", "De Lariks", "7", "WK010601", "larks", "lari"])
  func aWijkIsFoundByName(_ name: String) throws {
    let result = try Program.run(["wijk", name])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Lariks, wijk 7 van Assen\n"))
    #expect(result.output.contains("  Moeite met rondkomen: 27%\n"))
  }

  @Test func whatWasTakenIsNamed() throws {
    #expect(try Program.run(["wijk", "larks"]).output.contains("‘larks’ is gelezen als Lariks.\n"))
    #expect(!(try Program.run(["wijk", "lariks"]).output.contains("gelezen")))
  }

  @Test func aMissingFigureSaysWhy() throws {
    let result = try Program.run(["wijk", "assen-oost"])
    #expect(result.output.contains("geen getal\n    Assen-Oost ontbreekt in de tabel"))
  }

  @Test func ofAnUnknownNameTheNearestAreGiven() throws {
    let result = try Program.run(["wijk", "lrks"])
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.first == "wijkwiel: er is geen gebied ‘lrks’; het dichtst erbij komen:")
    #expect(lines.dropFirst().first == "  Lariks      wijk 7 van Assen")
    #expect(lines.count == 4)
  }

  @Test func partOfANameIsEnoughWhereItIsClear() throws {
    let one = try Program.run(["indicator", "zeer", "ernstig"])
    #expect(one.output.hasPrefix("(Zeer) ernstig eenzaam\n‘zeer ernstig’ is gelezen als"))
    let many = try Program.run(["indicator", "wmo"])
    #expect(many.status == 2)
    #expect(many.output.isEmpty)
    #expect(many.errors.hasPrefix("wijkwiel: ‘wmo’ past bij meer indicatoren; kies er een:\n"))
    #expect(many.errors.contains("  wmo-wrv                          Wmo: woning, rolstoel en vervoer\n"))
    #expect(try Program.run(["indicator", "onzin"]).status == 1)
  }

  @Test func exportHoldsEveryObservation() throws {
    let result = try Program.run(["export", "--formaat", "csv"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    let observations = try String(
      contentsOf: Program.root.appending(path: "Resources/observations.csv"), encoding: .utf8)
    // Verdicts in words, which are no observations, come after them.
    #expect(lines.count > observations.split(separator: "\n").count)
    let last = try #require(observations.split(separator: "\n").last).prefix { $0 != "," }
    #expect(lines[observations.split(separator: "\n").count - 1].hasPrefix("\(last),"))
  }

  @Test(arguments: [
    "wijk", "indicator", "thema", "wiel", "kaart", "vergelijk", "begrip", "letop", "beleid", "rang", "export",
  ]) func everyCommandGivesTheThreeNearest(_ command: String) throws {
    let result = try Program.run([command, "zzz"])
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    let lines = result.errors.split(separator: "\n")
    #expect(lines.first?.hasSuffix("; het dichtst erbij komen:") == true)
    #expect(lines.count == 4)
  }

  /// What is asked in words has no nearest name by chance.
  @Test(arguments: ["zoek", "bron", "vraag"]) func whatFindsNothingNamesTheThemes(_ command: String) throws {
    let result = try Program.run([command, "zzz"])
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("de thema’s zijn welzijn, "))
    #expect(result.errors.split(separator: "\n").count == 1)
  }
}
