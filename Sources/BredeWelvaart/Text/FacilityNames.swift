/// What the package's kinds of facilities are called, for a reader.
package struct FacilityNames: Sendable {
  private let abbreviations: [String: Term]
  private let names: [String: Term]

  /// Takes the names that a glossary explains from there.
  package init(_ glossary: [Term]) {
    names = Dictionary(glossary.map { ($0.term.slug, $0) }) { first, _ in first }
    abbreviations = Dictionary(
      glossary.filter { !$0.abbreviation.isEmpty }.map { ($0.abbreviation.slug, $0) }
    ) { first, _ in first }
  }

  /// The term of the glossary that explains a name of the package.
  package func term(_ name: String) -> Term? { abbreviations[name.slug] ?? names[name.slug] }

  /// The name as it stands within a sentence.
  package func words(_ name: String) -> String {
    abbreviations[name.slug].map { "\($0.term.lowercased()) (\($0.abbreviation))" } ?? Self.readable(name)
  }

  /// The name in a table.
  package func label(_ name: String) -> String {
    abbreviations[name.slug]?.term ?? Self.readable(name).capitalisedFirst
  }

  /// A name of the package as words: `middelbare-school` becomes `middelbare school`.
  private static func readable(_ name: String) -> String {
    let words = name.split(separator: "-").joined(separator: " ")
    // Short words without a vowel are abbreviations, which are read letter by letter.
    let isAbbreviation = words.count <= 4 && !words.lowercased().contains { "aeiouy".contains($0) }
    return isAbbreviation ? words.uppercased() : words
  }
}
