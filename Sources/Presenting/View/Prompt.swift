/// A question of the program to the speaker, on the screen whose key asked for it.
public struct Prompt: Hashable, Sendable {
  public let title: String
  /// What was typed so far; nil where nothing can be.
  public let input: String?
  /// What can be chosen from.
  public let lines: [String]
  /// The line that has the cursor.
  public let cursor: Int?
  /// Which keys do what.
  public let hint: String

  public init(title: String, input: String? = nil, lines: [String] = [], cursor: Int? = nil, hint: String) {
    (self.title, self.input, self.lines, self.cursor, self.hint) = (title, input, lines, cursor, hint)
  }
}
