import BredeWelvaart

/// What is wrong with a story, collected while the reading goes on.
struct StoryFaults {
  /// More than anybody mends before checking anew; what comes after is only counted.
  private static let limit = 500

  let file: String
  private(set) var found: [DataFault] = []
  private(set) var omitted = 0

  /// Notes a fault; its message is only made where it is kept.
  mutating func add(_ message: @autoclosure () -> String, line: Int = 0, column: Int = 0) {
    guard found.count < Self.limit else {
      omitted += 1
      return
    }
    found.append(DataFault(file: file, line: line, column: column, message: message()))
  }

  /// Notes what is wrong with the value of a key.
  mutating func add(_ message: @autoclosure () -> String, in entry: KeyedText.Entry) {
    add(message(), line: entry.line, column: entry.column)
  }

  /// Notes what is wrong with the key itself.
  mutating func add(_ message: @autoclosure () -> String, atKeyOf entry: KeyedText.Entry) {
    add(message(), line: entry.line, column: 1)
  }
}

/// Why a value cannot be taken: a Dutch sentence that also says what to do.
struct Objection: Error, Hashable {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
