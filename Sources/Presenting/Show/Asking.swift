/// What the program asks at one keyboard.
enum Asking: Hashable, Sendable {
  case quit
  case help
  /// All steps, with the cursor on one of them.
  case overview(cursor: Int)
  /// A remark, by its place in the book.
  case remark(entry: Int)
  /// A question to the room and what it can choose from, as they are typed, about what was on the screen.
  case options(String, about: RemarkBook.Entry)
}
