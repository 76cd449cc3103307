import BredeWelvaart

/// The words that a list is narrowed down with; none let everything through.
struct WordFilter {
  private let words: [String]

  init(_ words: [String]) {
    self.words = words
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
