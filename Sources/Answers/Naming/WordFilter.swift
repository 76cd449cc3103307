import BredeWelvaart

/// The words that a list is narrowed down with; none let everything through.
struct WordFilter {
  private let words: [String]

  init(_ words: [String]) {
    self.words = words
  }

  /// The same without names of areas, for what is the same everywhere (`de criteria`), and a sentence that says so.
  func withoutAreas(_ things: String, _ store: Store) -> (filter: WordFilter, notes: [Note]) {
    let (areas, rest) = store.areas(in: words)
    guard !areas.isEmpty, let gemeente = store.gemeente else { return (self, []) }
    let others = areas.filter { $0 != gemeente }.map(\.name)
    let scope = "gelden voor heel \(gemeente.name), niet apart voor \(others.enumeration)."
    return (
      WordFilter(rest),
      others.isEmpty ? [] : [Note(.understood, "\(things.capitalisedFirst) \(scope)")]
    )
  }

  /// Whether each word begins one of the text's.
  func passes(_ text: String) -> Bool {
    words.flatMap { $0.slug.split(separator: "-") }.allSatisfy { text.slug.hasWord(beginningWith: $0.utf8) }
  }

  /// That the package has none (`geen criteria`), or none with these words (`geen criterium met`).
  func nothing(_ none: String, _ one: String, nearest: [Unanswered.Choice] = []) -> Unanswered {
    words.isEmpty
      ? .unknown(message: "er zijn \(none) in deze gegevens", nearest: nearest)
      : .unknown(message: "er is \(one) ‘\(words.joined(separator: " "))’", nearest: nearest)
  }
}
