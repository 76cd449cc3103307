/// A question of the program to the speaker, on the screen whose key asked for it.
package struct Prompt: Hashable, Sendable {
  package let title: String
  /// What was typed so far; nil where nothing can be.
  package let input: String?
  /// What can be chosen from.
  package let lines: [String]
  /// The line that has the cursor.
  package let cursor: Int?
  /// Which keys do what.
  package let hint: String

  package init(title: String, input: String? = nil, lines: [String] = [], cursor: Int? = nil, hint: String) {
    (self.title, self.input, self.lines, self.cursor, self.hint) = (title, input, lines, cursor, hint)
  }
}
