import Platform

/// An update that a terminal shows as a whole, by DEC's private mode 2026.
enum SynchronizedUpdate {
  static let beginning = Array("\u{1b}[?2026h".utf8)
  static let end = Array("\u{1b}[?2026l".utf8)

  /// Has the terminal show at once what the body writes.
  static func write(_ body: () -> Void) {
    _ = writeWhole(beginning, to: STDOUT_FILENO)
    body()
    _ = writeWhole(end, to: STDOUT_FILENO)
  }
}
