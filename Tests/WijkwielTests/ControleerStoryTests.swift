import Foundation
import Testing

/// Checking stories: one in a file, and those that come with a package.
@Suite struct ControleerStoryTests {
  /// A folder with a story in it.
  private func folder(_ text: String) throws -> (folder: TemporaryFolder, path: String) {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "verhaal.txt")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return (folder, file.path)
  }

  @Test func aSoundStoryIsCounted() throws {
    let (folder, path) = try folder(
      "verhaal: Proef\nminuten: 5\n\nstap: kaart/koopwoningen\ntekst: Kopen\nvraag: Waar?\n")
    let result = try Program.run(["controleer", path])
    #expect(result.status == 0)
    #expect(result.output == "Geen fouten in ‘Proef’: 1 stap, 1 vraag en 5 minuten.\n")
    _ = folder
  }

  @Test func allFaultsOfAStoryAreToldWithTheirPlaces() throws {
    let (folder, path) = try folder("verhaal: Proef\n\nstap: kaartt\nlicht: wijk larix\n")
    let result = try Program.run(["controleer", path])
    #expect(result.status == 65)
    #expect(
      result.output == """
        \(path):3:1: Deze stap heeft geen tekst; zet er een regel 'tekst: …' onder.
        \(path):3:7: Er is geen scherm 'kaartt'; bedoelt u 'kaart'?
        \(path):4:8: Het gebied 'larix' bestaat niet; bedoelt u 'lariks'?

        """)
    #expect(result.errors == "wijkwiel: het verhaal \(path) heeft 3 fouten.\n")
    _ = folder
  }

  @Test(arguments: ["twee-wijken", "Twee wijken"]) func aStoryOfThePackageIsCalledByItsName(_ name: String)
    throws
  {
    let result = try Program.run(["controleer", name])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Geen fouten in ‘"))
    #expect(result.output.split(separator: "\n").count == 1)
    let unknown = try Program.run(["controleer", "tweewijken"])
    #expect(unknown.status == 65)
    #expect(unknown.output.contains("De map tweewijken bestaat niet"))
  }

  @Test func aStoryIsHeldAgainstThePackageAskedFor() throws {
    let city = try TemporaryFolder()
    let package = city.url.appending(path: "stad").path
    #expect(try Program.run(["nieuw", package]).status == 0)
    let (folder, path) = try folder("verhaal: Proef\nstap: wijk/binnenstad\ntekst: De Binnenstad\n")
    #expect(try Program.run(["controleer", path, "--data", package]).status == 0)
    let own = try Program.run(["controleer", path])
    #expect(own.status == 65)
    #expect(own.output.contains(":2:7: Het gebied 'binnenstad' bestaat niet; "))
    _ = folder
  }

  @Test func thePackageOfAnotherTownHasItsOwnStories() throws {
    let city = try TemporaryFolder()
    let package = city.url.appending(path: "stad")
    #expect(try Program.run(["nieuw", package.path]).status == 0)
    let without = try Program.run(["controleer", package.path])
    #expect(without.output.split(separator: "\n").filter { !$0.hasPrefix("Leeg blijft: ") }.count == 1)
    let folder = package.appending(path: "verhalen")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "een.txt")
    try "verhaal: Een\nstap: wiel/noord\ntekst: Noord\n".write(to: file, atomically: true, encoding: .utf8)
    let with = try Program.run(["controleer", "--data", package.path])
    #expect(with.status == 0)
    #expect(with.output.hasSuffix("Geen fouten in ‘Een’: 1 stap en geen vragen.\n"))
    try "verhaal: Een\nstap: wiel/oost\ntekst: Oost\n".write(to: file, atomically: true, encoding: .utf8)
    let faulty = try Program.run(["controleer", package.path])
    #expect(faulty.status == 65)
    #expect(faulty.output.contains("verhalen/een.txt:2:7: Het gebied 'oost' bestaat niet; "))
    #expect(faulty.errors == "wijkwiel: de verhalen hebben 1 fout.\n")
  }

  @Test func whatIsNoFileOfTextIsRefused() throws {
    let folder = try TemporaryFolder()
    let missing = try Program.run(["controleer", folder.url.appending(path: "weg.txt").path])
    #expect(missing.status == 65)
    #expect(missing.output.hasSuffix("weg.txt: Dit bestand is er niet; kijk de naam en de map na.\n"))
    let large = folder.url.appending(path: "groot.txt")
    try Data(repeating: 0x61, count: (256 << 10) + 1).write(to: large)
    #expect(
      try Program.run(["controleer", large.path]).output.hasSuffix(
        "groot.txt: Dit bestand is groter dan 256 kB; maak het kleiner.\n"))
    try Data("verhaal: x\n".utf8 + [0xff, 0xfe]).write(to: large)
    #expect(
      try Program.run(["controleer", large.path]).output.hasSuffix(
        "groot.txt:2: Deze regel is geen geldige UTF-8; bewaar het bestand als UTF-8.\n"))
    // A folder may be called like a story.
    #expect(try Program.run(["controleer", folder.url.path, "--data", "."]).status == 64)
  }
}
