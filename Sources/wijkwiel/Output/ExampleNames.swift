import BredeWelvaart

/// Names of areas in the examples of the help: those of the package that is asked, not of the built-in one.
enum ExampleNames {
  /// A help text with names for the words `WIJK`, `ANDERE` and `GEMEENTE`; without a package these stay.
  static func filled(_ help: String, _ store: Store?) -> String {
    guard let store else { return help }
    let wijken = store.wijken.map(\.name.slug)
    let names = [
      "WIJK": wijken.first, "ANDERE": wijken.dropFirst().first, "GEMEENTE": store.gemeente?.name.slug,
    ].compactMapValues(\.self)
    var filled = ""
    var rest = help[...]
    while let character = rest.first {
      let word = rest.prefix { $0.isLetter || $0 == "_" }
      filled += word.isEmpty ? String(character) : names[String(word)] ?? String(word)
      rest = rest.dropFirst(max(1, word.count))
    }
    return filled
  }

  /// The package that a command line asks for; nil where it cannot be used, and for a manual of any package.
  static func store(_ arguments: [String]) -> Store? {
    guard !arguments.contains("--experimental-dump-help") else { return nil }
    let place = arguments.firstIndex(of: "--data").map { $0 + 1 }
    let folder =
      arguments.first { $0.hasPrefix("--data=") }.map { String($0.dropFirst("--data=".count)) }
      ?? place.flatMap { arguments.indices.contains($0) ? arguments[$0] : nil }
    return try? PackageChoice(folder: folder).load(.figures)
  }
}
