/// What is known in answer to a question, before it takes a form such as text or JSON.
package struct Answer: Sendable {
  /// What the answer is about, as a heading.
  package let title: String
  /// What is to be known before the rows, such as a definition.
  package let notes: [Note]
  /// The rows, in the order in which they are read; never empty ones.
  package let sections: [Section]

  init(title: String, notes: [Note] = [], sections: [Section]) {
    self.title = title.printable
    self.notes = notes
    self.sections = sections.filter { !$0.rows.isEmpty }
  }

  /// All facts, in the order of the rows.
  var facts: [any Fact] { sections.flatMap(\.facts) }
}

/// A sentence that goes with an answer as a whole.
package struct Note: Hashable, Sendable {
  /// What the sentence is about, as JSON names it.
  package enum Key: String, CaseIterable, Sendable {
    /// How the words asked with were understood.
    case understood
    case description
    case definition
    /// How to read the figures.
    case reading
    /// What figures are compared with.
    case reference
    case period
    /// What there is not, or is left out.
    case absence
  }

  package let key: Key
  package let text: String
  /// What to say instead; empty for what explains signs that are not spoken.
  let spoken: String

  init(_ key: Key, _ text: String, spoken: String? = nil) {
    self.key = key
    self.text = text.printable
    self.spoken = (spoken ?? text).printable
  }
}
