import Foundation
import Testing

/// Packages that are no packages: refused in a moment, in one sentence for each fault, in little memory.
@Suite struct DamagedPackageTests {
  /// Bounds the addresses that the program may have, in kilobytes; macOS knows no such bound.
  private static let bound = "ulimit -v 400000 2>/dev/null"

  /// Runs a look-up on the folder, in bounded memory where the shell can bound it.
  private func expectRefusal(
    _ folder: TemporaryFolder, _ lines: String..., command: [String] = ["wijk", "--data"],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let start = ContinuousClock.now
    let result = try Program.run(command + [folder.url.path], shell: Self.bound)
    #expect(ContinuousClock.now - start < .seconds(30), sourceLocation: sourceLocation)
    #expect(result.status == 65, "\(result)", sourceLocation: sourceLocation)
    let told = (result.output + result.errors).split(separator: "\n").map {
      String($0.drop { $0 == " " })
    }.filter { !$0.hasPrefix("wijkwiel: ") }
    #expect(told == lines, sourceLocation: sourceLocation)
    if command.first != "controleer" { #expect(result.output.isEmpty, sourceLocation: sourceLocation) }
  }

  /// Expects the same of a look-up and of a check.
  private func expectRefusalByAll(
    _ folder: TemporaryFolder, _ line: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expectRefusal(folder, line, sourceLocation: sourceLocation)
    try expectRefusal(folder, line, command: ["controleer"], sourceLocation: sourceLocation)
  }

  private func package(without name: String) throws -> (folder: TemporaryFolder, file: URL) {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    let file = folder.url.appending(path: name)
    try FileManager.default.removeItem(at: file)
    return (folder, file)
  }

  /// Makes a file of that size that takes no room on the disk.
  private func makeSparse(_ file: URL, megabytes: Int) throws {
    try Data().write(to: file)
    #expect(truncate(file.path, off_t(megabytes << 20)) == 0)
  }

  // MARK: Size

  @Test(arguments: [("criteria.csv", 16), ("map.geojson", 4), ("datapackage.json", 4)])
  func aFileOf200MB(_ name: String, _ limit: Int) throws {
    let (folder, file) = try package(without: name)
    try makeSparse(file, megabytes: 200)
    try expectRefusalByAll(folder, "\(name): Dit bestand is groter dan \(limit) MB; maak het kleiner.")
  }

  @Test func aPackageOf200MBInAll() throws {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
      .filter { $0.hasSuffix(".csv") }
    for name in names {
      let file = folder.url.appending(path: name)
      let header = try String(contentsOf: file, encoding: .utf8).prefix { $0 != "\n" }
      try Data((header + "\n" + String(repeating: "x", count: 13 << 20)).utf8).write(to: file)
    }
    // Two files fit; the others and the map are refused. Who only wants to see the package is told of 20 faults.
    for (command, told) in [(["wijk", "--data"], 20), (["controleer"], names.count + 1)] {
      let result = try Program.run(command + [folder.url.path], shell: Self.bound)
      #expect(result.status == 65)
      let lines = (result.output + result.errors).split(separator: "\n")
      let refused = lines.count {
        $0.hasSuffix(": Met dit bestand is het pakket groter dan 32 MB; maak het pakket kleiner.")
      }
      #expect(refused == told - 2)
      #expect(lines.count { $0.contains("Deze regel heeft 1 velden en de kopregel") } == 2)
    }
  }

  @Test func aMillionColumns() throws {
    let (folder, file) = try package(without: "glossary.csv")
    try Data(String(repeating: "x,", count: 1_000_000).utf8).write(to: file)
    try expectRefusalByAll(
      folder,
      "glossary.csv:1: Deze regel heeft meer dan 200 velden; maak hem korter of verbeter het scheidingsteken."
    )
  }

  // MARK: What is no file

  @Test func aMissingFile() throws {
    let (folder, _) = try package(without: "places.csv")
    try expectRefusalByAll(folder, "places.csv: Dit bestand ontbreekt; zet het in het pakket.")
  }

  @Test func aPipe() throws {
    let (folder, file) = try package(without: "places.csv")
    #expect(mkfifo(file.path, 0o600) == 0)
    try expectRefusalByAll(folder, "places.csv: Dit is geen gewoon bestand; zet hier een bestand neer.")
  }

  @Test func aFolder() throws {
    let (folder, file) = try package(without: "datapackage.json")
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
    try expectRefusalByAll(
      folder, "datapackage.json: Dit is geen gewoon bestand maar een map; zet hier een bestand neer.")
  }

  @Test(arguments: ["/dev/zero", "/dev/tty", "/dev/stdin"]) func aDevice(_ device: String) throws {
    let (folder, file) = try package(without: "map.geojson")
    try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: device)
    let result = try Program.run(["wijk", "--data", folder.url.path], shell: Self.bound)
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("\n  map.geojson: Dit"))
  }

  @Test func aLinkThatGoesRound() throws {
    let (folder, file) = try package(without: "map.geojson")
    try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "map.geojson")
    try expectRefusalByAll(
      folder, "map.geojson: Deze koppeling wijst in een kring; zet hier een gewoon bestand neer.")
  }

  @Test(.enabled(if: getuid() != 0, "whoever is root may read everything")) func aFileThatMayNotBeRead()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    let file = folder.url.appending(path: "places.csv")
    #expect(chmod(file.path, 0) == 0)
    try expectRefusalByAll(folder, "places.csv: Dit bestand mag u niet lezen; vraag om leesrecht.")
  }

  @Test(arguments: ["../places.csv", "/etc/passwd", "tabellen/../../places.csv"])
  func aPathThatLeavesTheFolder(_ path: String) throws {
    let folder = try TemporaryFolder()
    try folder.copyPackage()
    let line = try folder.edit("datapackage.json") { text in
      text = text.replacing("\"path\": \"places.csv\"", with: "\"path\": \"\(path)\"")
      let before = text.prefix { _ in true }.components(separatedBy: "\"name\": \"places\"")[0]
      return before.split(separator: "\n", omittingEmptySubsequences: false).count - 2
    }
    try expectRefusalByAll(
      folder,
      "datapackage.json:\(line):5: Het pad '\(path)' wijst buiten het pakket; gebruik een pad in de map zelf."
    )
  }

  // MARK: What is no text

  @Test func invalidUTF8() throws {
    let (folder, file) = try package(without: "sums.csv")
    try Data("id,indicators,total,tolerance\n".utf8 + [0x61, 0xff, 0x2c]).write(to: file)
    try expectRefusalByAll(
      folder, "sums.csv:2:1: Dit veld is geen geldige UTF-8; bewaar het bestand als UTF-8.")
  }

  @Test func nulBytes() throws {
    let (folder, file) = try package(without: "sums.csv")
    try makeSparse(file, megabytes: 1)
    try expectRefusalByAll(
      folder,
      "sums.csv:1:1: Hier staat een nulteken; dit is geen tekstbestand. Bewaar het als CSV in UTF-8.")
  }

  // MARK: What does not stay

  @Test func aFileThatChangesUnderReading() async throws {
    let (folder, file) = try package(without: "sums.csv")
    try Data(("id,indicators,total,tolerance\n" + String(repeating: "x", count: 15 << 20)).utf8).write(
      to: file)
    // A writer that never rests: while fifteen megabytes are read, it gets its turn.
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = ["-c", "while :; do printf x 1<>\"$0\"; done", file.path]
    try writer.run()
    defer {
      // The runner of the tests blocks gentler signals, and the writer has that from it.
      kill(writer.processIdentifier, SIGKILL)
      writer.waitUntilExit()
    }
    try expectRefusal(folder, "sums.csv: Dit bestand veranderde onder het lezen; probeer het opnieuw.")
  }
}
