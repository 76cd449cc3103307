import Foundation
import Testing

/// Frictionless's own validator, where `make check` has installed it.
enum Validator {
  /// One fault that it finds.
  struct Fault: Decodable {
    /// The file; nil where the descriptor is at fault.
    let file: String?
    /// The line; nil where the fault is about no row.
    let line: Int?
    let type: String
  }

  static let python = Program.root.appending(path: ".build/frictionless/bin/python3")

  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: python.path) }

  /// One start for all packages: it takes longer than the validation of them.
  private static let script = """
    import json, sys
    from frictionless import validate
    def faults(folder):
        try:
            report = validate(folder + "/datapackage.json")
        except Exception as error:
            return [{"file": None, "line": None, "type": str(error)}]
        found = [{"file": None, "line": None, "type": error.type} for error in report.errors]
        for task in report.tasks:
            for error in task.errors:
                line = getattr(error, "row_number", None)
                found.append({"file": task.place, "line": line, "type": error.type})
        return found
    print(json.dumps([faults(folder) for folder in sys.argv[1:]]))
    """

  /// The faults in each of the packages in these folders.
  static func faults(in folders: [URL]) throws -> [[Fault]] {
    let process = Process()
    process.executableURL = python
    process.arguments = ["-c", script] + folders.map(\.path)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([[Fault]].self, from: data)
  }
}

/// Wherever Frictionless finds a fault, `controleer` finds it too.
@Suite(.enabled(if: Validator.isThere, "make check installs Frictionless's validator"))
struct FrictionlessTests {
  /// One way to spoil the project's own package.
  struct Damage: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String
    let old: String
    let new: String

    init(_ name: String, _ file: String, _ old: String, to new: String) {
      (self.name, self.file, self.old, self.new) = (name, file, old, new)
    }

    var testDescription: String { name }
  }

  private static let damages = [
    Damage("wrong type, integer", "themes.csv", "Welzijn,Welzijn,1,", to: "Welzijn,Welzijn,een,"),
    Damage("wrong type, number", "observations.csv", ",,,85.3,", to: ",,,85x3,"),
    Damage("pattern", "themes.csv", "\nwonen,Wonen", to: "\nWonen!,Wonen"),
    Damage("pattern of a date", "sources.csv", "2025-12-31", to: "31 december 2025"),
    Damage("enumeration", "areas.csv", ",wijk,GM0106,1,", to: ",stad,GM0106,1,"),
    Damage("missing required", "sources.csv", "Gemeente Assen,2025", to: ",2025"),
    Damage("minimum", "criteria.csv", "Woonvraag,1,", to: "Woonvraag,0,"),
    Damage("maximum", "indicators.csv", ",rapportcijfer,1,", to: ",rapportcijfer,7,"),
    Damage("long name", "themes.csv", "Milieu,Milieu,8", to: "Milieu,Milieu en meer,8"),
    Damage(
      "long text", "glossary.csv", "Regel bij", to: String(repeating: "Heel lang. ", count: 30) + "Regel bij"),
    Damage("value that is unique", "themes.csv", "Veiligheid,Veilig,7", to: "Milieu,Veilig,7"),
    Damage("primary key", "sources.csv", "\neconomie,", to: "\nfeitenblad,"),
    Damage("primary key of two", "facilities.csv", "apotheek,WK010607", to: "apotheek,WK010606"),
    Damage("primary key of three", "balance.csv", "vrijwilligerswerk", to: "inzet-voor-buurtgenoten"),
    Damage("foreign key", "statements.csv", ",WK010607,fact", to: ",WK010697,fact"),
    Damage("foreign key into the table itself", "areas.csv", ",wijk,GM0106,2,", to: ",wijk,GM0107,2,"),
    Damage("key that others refer to", "themes.csv", "\nwonen,", to: "\nhuizen,"),
    Damage("extra column", "budgets.csv", "locator\n", to: "locator,extra\n"),
    Damage("unknown column", "glossary.csv", "term,abbreviation", to: "term,afkorting"),
    Damage("missing column", "sums.csv", ",total,tolerance", to: ",total"),
    Damage("columns in another order", "balance.csv", "side,factor", to: "factor,side"),
    Damage("column twice", "balance.csv", "side,factor", to: "side,side"),
    Damage("short row", "places.csv", "De Componist,WK010602,wijkcentrum", to: "De Componist,WK010602"),
    Damage("long row", "balance.csv", "draaglast,Vergrijzing,", to: "draaglast,Vergrijzing,en,"),
    Damage("empty line", "caveats.csv", "\nwmo-kolommen", to: "\n\nwmo-kolommen"),
    Damage("bad JSON", "datapackage.json", "\"resources\": [", to: "\"resources\": [,"),
    Damage("name of the package", "datapackage.json", "assen-brede-welvaart", to: "Assen, brede welvaart"),
    Damage("missing file", "datapackage.json", "\"glossary.csv\"", to: "\"begrippen.csv\""),
    Damage("path outside", "datapackage.json", "\"glossary.csv\"", to: "\"../glossary.csv\""),
    Damage("stricter schema", "datapackage.json", "\"maxLength\": 160", to: "\"maxLength\": 60"),
    Damage(
      "other pattern", "datapackage.json", "\"pattern\": \"^[a-z0-9]+(", to: "\"pattern\": \"^[a-c0-9]+("),
    Damage("bad pattern", "datapackage.json", "\"pattern\": \"^[a-z0-9]+(", to: "\"pattern\": \"^[a-z0-9+("),
    Damage("unknown type", "datapackage.json", "\"type\": \"integer\"", to: "\"type\": \"getal\""),
    Damage("unknown constraint", "datapackage.json", "\"minimum\": 0", to: "\"minLength\": 0"),
    Damage(
      "reference to no table", "datapackage.json", "\"resource\": \"themes\"", to: "\"resource\": \"thema\""),
    Damage(
      "column not in the schema", "datapackage.json", #"{"name": "aliases", "type": "string""#,
      to: #"{"name": "andere", "type": "string""#),
    Damage("invalid UTF-8", "actions.csv", "bouwplekken", to: "\u{fffd}"),
  ]

  private static func apply(_ damage: Damage, to folder: TemporaryFolder) throws {
    try folder.copyPackage()
    let file = folder.url.appending(path: damage.file)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(damage.old), "\(damage.name)")
    var data = Data(text.replacing(damage.old, with: damage.new).utf8)
    // A replacement character stands for a byte that no text has.
    if let mark = data.range(of: Data("\u{fffd}".utf8)) { data.replaceSubrange(mark, with: [0xff]) }
    try data.write(to: file)
  }

  @Test func whatFrictionlessFindsIsFound() throws {
    let folders = try Self.damages.map { damage in
      let folder = try TemporaryFolder()
      try Self.apply(damage, to: folder)
      return folder
    }
    let found = try Validator.faults(in: folders.map(\.url))
    try #require(found.count == Self.damages.count)
    for (damage, (folder, faults)) in zip(Self.damages, zip(folders, found)) {
      #expect(!faults.isEmpty, "Frictionless: \(damage.name)")
      let result = try Program.run(["controleer", folder.url.path])
      #expect(result.status == 65, "\(damage.name)")
      let lines = result.output.split(separator: "\n")
      // A schema that is no good is a fault of the descriptor's, and says nothing about rows.
      // Of more than a thousand only the first are listed.
      let listed = lines.count < 1000 ? faults : Array(faults.prefix(500))
      for fault in listed where !lines.contains(where: { $0.hasPrefix("datapackage.json:") }) {
        let place = [fault.file, fault.line.map(String.init)].compactMap(\.self).joined(separator: ":") + ":"
        #expect(
          lines.contains { $0.hasPrefix(place) },
          "\(damage.name): \(fault.type) at \(place)\n\(result.output)")
      }
    }
  }

  @Test func theProjectsOwnPackageIsSoundForBoth() throws {
    let resources = Program.root.appending(path: "Resources")
    #expect(try Validator.faults(in: [resources]).map(\.count) == [0])
    #expect(try Program.run(["controleer", resources.path]).status == 0)
  }
}
