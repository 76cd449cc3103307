import Foundation
import Testing

/// A package to begin one's own with: sound in every way, and written as a whole or not at all.
@Suite struct NieuwTests {
  @Test(arguments: [[], ["--puntkomma"]]) func thePackageIsSound(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    let town = folder.url.appending(path: "mijn stad")
    let result = try Program.run(["nieuw", town.path] + options)
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output == """
        Het beginpakket staat in \(town.path). Lees eerst LEESMIJ.txt in die map.
        Controleren:  wijkwiel controleer '\(town.path)'
        Bekijken:     wijkwiel --data '\(town.path)'

        """)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["mijn stad"])
    #expect(try Program.run(["controleer", town.path]).output.hasPrefix("Geen fouten: "))
    if Validator.isThere { #expect(try Validator.faults(in: [town]).map(\.count) == [0]) }
    let picture = try Program.run(["beeld", "--data", town.path, "--toetsen", "1", "--maat", "110x32"])
    for words in ["Voorbeeldstad", "Wiel van Binnenstad", "2 Noord", "3 Zuid", "81,2%", "gunstiger"] {
      #expect(picture.output.contains(words), "\(words)")
    }
    let manual = try String(contentsOf: town.appending(path: "LEESMIJ.txt"), encoding: .utf8)
    for name in try FileManager.default.contentsOfDirectory(atPath: town.path) where name != "LEESMIJ.txt" {
      #expect(manual.contains(name.replacing(".csv", with: "")), "\(name)")
    }
  }

  @Test func bothDialectsSayTheSame() throws {
    let folder = try TemporaryFolder()
    let (points, commas) = (folder.url.path + "/punt", folder.url.path + "/komma")
    _ = try Program.run(["nieuw", points])
    _ = try Program.run(["nieuw", commas, "--puntkomma"])
    let table = try Data(contentsOf: URL(filePath: commas + "/observations.csv"))
    // Excel needs the mark to know UTF-8.
    #expect(table.starts(with: [0xef, 0xbb, 0xbf]))
    #expect(String(decoding: table, as: UTF8.self).contains(";84,0;;A;"))
    let export = try Program.run(["export", "--data", points])
    #expect(export.status == 0)
    #expect(export.output == (try Program.run(["export", "--data", commas]).output))
  }

  @Test func itsSchemaIsTheProgramsOwn() throws {
    let folder = try TemporaryFolder()
    _ = try Program.run(["nieuw", folder.url.path + "/stad"])
    let own = try String(
      contentsOf: Program.root.appending(path: "Resources/datapackage.json"), encoding: .utf8)
    let new = try String(contentsOfFile: folder.url.path + "/stad/datapackage.json", encoding: .utf8)
    // A made-up town has no open data; the tables of these stand last, after a comma.
    let end = "    }\n  ]\n}\n"
    #expect(new.hasSuffix(end) && !new.contains("added-") && own.contains("added-"))
    let pairs = zip(own.split(separator: "\n"), new.dropLast(end.count).split(separator: "\n"))
    #expect(
      pairs.filter { $0 != $1 }.map { $1.prefix { $0 != ":" } } == [
        "  \"name\"", "  \"title\"", "  \"description\"",
      ])
  }

  @Test func anEmptyFolderIsFilled() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["nieuw", folder.url.path + "/"]).status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.url.path + "/datapackage.json"))
  }

  // MARK: What is in the way

  private func expectRefusal(
    _ path: String, _ status: Int32, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try Program.run(["nieuw", path])
    #expect(result.status == status, sourceLocation: sourceLocation)
    #expect(result.output.isEmpty, sourceLocation: sourceLocation)
    #expect(result.errors.contains(words), "\(result.errors)", sourceLocation: sourceLocation)
    #expect(result.errors.split(separator: "\n").count == 1, sourceLocation: sourceLocation)
  }

  @Test func whatIsThereStays() throws {
    let folder = try TemporaryFolder()
    let note = folder.url.appending(path: "aantekening.txt")
    try Data("Bewaren.".utf8).write(to: note)
    try expectRefusal(folder.url.path, 73, "die map is niet leeg; noem een map die er nog niet is")
    try expectRefusal(note.path, 73, "daar staat al iets anders dan een map; noem een map die er nog niet is")
    let link = folder.url.appending(path: "koppeling")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "/nergens")
    try expectRefusal(link.path, 73, "daar staat al iets anders dan een map")
    #expect(try String(contentsOf: note, encoding: .utf8) == "Bewaren.")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
        == ["aantekening.txt", "koppeling"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.deletingLastPathComponent().path)
        .contains { $0.hasPrefix(folder.url.lastPathComponent + ".nieuw") } == false)
  }

  @Test func placesThatCannotBeAreRefused() throws {
    try expectRefusal("/nergens/hier", 73, "de map erboven bestaat niet; maak die eerst")
    try expectRefusal("", 64, "de map heeft een naam nodig")
    try expectRefusal(".", 73, "u bent zelf in die map")
    try expectRefusal(
      "/tmp/" + String(repeating: "x", count: 300), 73, "die naam is te lang; noem een kortere")
  }

  @Test(.enabled(if: getuid() != 0, "whoever is root may write everywhere")) func aFolderOfOthersIsRefused()
    throws
  {
    try expectRefusal("/usr/stad", 73, "daar mag u niet schrijven; noem een andere plaats")
  }

  @Test func whatCannotBeWrittenLeavesNothing() throws {
    let folder = try TemporaryFolder()
    // The shell bounds the size of files, as a disk that fills up does in the midst of one.
    let result = try Program.run(
      ["nieuw", folder.url.path + "/stad"], shell: "trap '' XFSZ; ulimit -f 1")
    #expect(result.status == 74)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("wijkwiel: het pakket kon niet worden geschreven: "))
    #expect(result.errors.hasSuffix("; maak ruimte of noem een andere plaats.\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
  }
}
