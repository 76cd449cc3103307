import BredeWelvaart

/// What is wrong with a story, collected while the reading goes on.
struct StoryFaults {
  let file: String
  private(set) var found: [DataFault] = []

  init(file: String) {
    self.file = file
  }

  var isEmpty: Bool { found.isEmpty }

  mutating func add(_ message: String, line: Int = 0, column: Int = 0) {
    found.append(DataFault(file: file, line: line, column: column, message: message))
  }

  /// Notes what is wrong with the value of a key.
  mutating func add(_ message: String, in entry: KeyedText.Entry) {
    add(message, line: entry.line, column: entry.column)
  }

  /// Notes what is wrong with the key itself.
  mutating func add(_ message: String, atKeyOf entry: KeyedText.Entry) {
    add(message, line: entry.line, column: 1)
  }
}

/// Why a value cannot be taken: a Dutch sentence that also says what to do.
struct Objection: Error, Hashable {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
