import BredeWelvaart
import CBundledPackage

/// A small package of a made-up municipality, for others to begin theirs with.
enum StarterPackage {
  /// Its files by their names, in the dialect asked for.
  static func files(forSpreadsheet: Bool) throws(DataFault) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = ["datapackage.json": descriptor]
    for index in 0..<starter_file_count() {
      let file = starter_file(index)
      guard let name = file.name else { continue }
      files[String(cString: name)] = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
    return forSpreadsheet ? try DutchSpreadsheet.rewriting(files) : files
  }

  /// What the descriptor says about the municipality; about the tables it says what the program's own does.
  private static let about = [
    "name": "voorbeeldstad-brede-welvaart",
    "title": "Brede welvaart van Voorbeeldstad en zijn drie wijken",
    "description": "Een verzonnen voorbeeld om een eigen pakket mee te beginnen.",
  ]

  private static var descriptor: [UInt8] {
    let file = bundled_file_named("datapackage.json")
    defer { bundled_file_release(file) }
    let whole = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
    let own = withoutAdditions(whole)
    let lines = own.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // The members of the package itself stand two spaces in; those of its tables stand deeper.
      let member = about.first { line.hasPrefix("  \"\($0.key)\": ") }
      return member.map { "  \"\($0.key)\": \"\($0.value)\"," } ?? String(line)
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// The descriptor without the tables of open data, which a made-up municipality has none of.
  private static func withoutAdditions(_ descriptor: String) -> String {
    let (start, end) = (",\n    {\n", "\n  ]\n}\n")
    let tables = descriptor.dropLast(end.count).split(separator: start)
    return tables.filter { !$0.contains("\"name\": \"added-") }.joined(separator: start) + end
  }
}
