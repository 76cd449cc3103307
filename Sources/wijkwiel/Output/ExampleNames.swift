import BredeWelvaart

/// Names in the examples of the help: those of the package that is asked, not of the built-in one.
enum ExampleNames {
  /// A help text with names in the place of words such as `WIJK`; what the package has none of stays a word.
  static func filled(_ help: String, _ store: Store?) -> String {
    guard let store else { return help }
    let content = store.content
    let wijken = store.wijken.map(\.name.slug)
    let indicator = store.mapIndicator
    let names: [(word: String, name: String?)] = [
      ("WIJK", wijken.first), ("ANDERE", wijken.dropFirst().first), ("GEMEENTE", store.gemeente?.name.slug),
      ("INDICATOR", indicator?.id.rawValue), ("THEMA", indicator?.theme.rawValue),
      ("ONDERWERP", indicator?.topic),
      ("DOCUMENT", indicator.flatMap { store.citations(of: $0.id).first?.source.rawValue }),
      ("BEGRIP", content.glossary.first?.term.slug), ("KANTTEKENING", content.caveats.first?.id.rawValue),
    ]
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // Elsewhere the same words say what an address is made of.
      guard line.contains("wijkwiel ") else { return String(line) }
      return names.reduce(String(line)) { text, pair in
        pair.name.map { text.replacing(pair.word, with: $0) } ?? text
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The package that a command line asks for; nil where it cannot be used, and for a manual of any package.
  static func store(_ arguments: [String]) -> Store? {
    guard !arguments.contains("--experimental-dump-help") else { return nil }
    return try? PackageChoice(commandLine: arguments).load(.everything)
  }
}
