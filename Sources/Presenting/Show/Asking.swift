/// What the program asks at one keyboard.
enum Asking: Hashable, Sendable {
  case quit
  case help
  /// All steps, with the cursor on one of them.
  case overview(cursor: Int)
  /// A remark, by its place in the book.
  case remark(entry: Int)
  /// What the room can choose from, as it is typed.
  case options(String)
}
