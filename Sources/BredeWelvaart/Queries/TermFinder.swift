/// Finds the words that need explaining in a text.
package struct TermFinder: Sendable {
  /// The terms by their words; an abbreviation may stand for more than one.
  private var terms: [String: [Term]] = [:]
  /// The number of words of the longest term.
  private var longest = 0

  /// A stretch of the text that is a term.
  private struct Match {
    let range: Range<Int>
    let key: String
  }

  /// Creates a finder for the terms of a glossary, by their names and abbreviations.
  package init(_ glossary: [Term]) {
    for term in glossary {
      for name in [term.term, term.abbreviation] {
        let words = Self.words(name)
        guard !words.isEmpty, terms[Self.key(words)]?.contains(term) != true else { continue }
        terms[Self.key(words), default: []].append(term)
        longest = max(longest, words.count)
      }
    }
  }

  /// The terms that occur in a text as whole words, each once, in the order of the text.
  ///
  /// Case and accents make no difference, nor does a plural's ending. Where terms overlap the longest wins.
  package func terms(in text: String) -> [Term] {
    let words = Self.words(text)
    var matches: [Match] = []
    for start in words.indices {
      for end in words[start...].indices.prefix(longest).map({ $0 + 1 }) {
        if let key = key(of: words[start..<end]) { matches.append(Match(range: start..<end, key: key)) }
      }
    }
    matches.sort { ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound) }
    var chosen: [Match] = []
    for match in matches where !chosen.contains(where: { $0.range.overlaps(match.range) }) {
      chosen.append(match)
    }
    chosen.sort { $0.range.lowerBound < $1.range.lowerBound }
    return chosen.flatMap { terms[$0.key] ?? [] }.unique
  }

  /// The words that are a term: as they are, or without the ending of a plural.
  private func key(of words: ArraySlice<String>) -> String? {
    let key = Self.key(words)
    if terms[key] != nil { return key }
    for ending in ["en", "s"] where key.hasSuffix(ending) {
      let singular = String(key.dropLast(ending.count))
      // Endings of short words are part of other words: BW is not 'bwen'.
      if terms[singular] != nil, singular.count(where: \.isLetter) >= 5 { return singular }
    }
    return nil
  }

  private static func key(_ words: some Sequence<String>) -> String { words.joined(separator: "-") }

  private static func words(_ text: String) -> [String] {
    // An apostrophe joins the words of a slug, but here it parts a plural's s from its word.
    let parted = String(text.map { $0.asciiEquivalent == "'" ? " " : $0 })
    return parted.slug.split(separator: "-").map(String.init)
  }
}
