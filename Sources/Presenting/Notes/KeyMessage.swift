import Cells

/// A key as a notes screen sends it to the show: a record of one line.
extension Key {
  /// No message is longer, so whatever is does not come from a notes screen.
  package static let mostMessageBytes = 256

  private static let beginning = "toets: "

  /// The key as text with a blank line at its end.
  package var message: String { "\(Self.beginning)\(name)\n\n" }

  /// Reads a message; returns nil for any other text.
  package init?(message: String) {
    // By bytes, since an accent that is typed by itself would join the space before it.
    let bytes = message.utf8
    guard bytes.starts(with: Self.beginning.utf8) else { return nil }
    let name = bytes.dropFirst(Self.beginning.utf8.count).prefix { $0 != UInt8(ascii: "\n") }
    self.init(name: String(decoding: name, as: UTF8.self))
  }
}
