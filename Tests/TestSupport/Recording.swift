import Foundation

/// What was once looked at and found good, kept in a file.
///
/// With `WIJKWIEL_RECORD=1` what is drawn now is recorded; look at what changed.
package struct Recording {
  private let file: URL

  /// A file in the folder `Golden` beside a test.
  package init(_ name: String, beside test: String = #filePath) {
    file = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden").appending(path: name)
  }

  /// Where a text differs from what was recorded; nil where it does not.
  package func difference(from drawn: String) throws -> String? {
    if ProcessInfo.processInfo.environment["WIJKWIEL_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(drawn.utf8).write(to: file)
    }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    guard drawn != recorded else { return nil }
    let pair = zip(
      drawn.split(separator: "\n", omittingEmptySubsequences: false),
      recorded.split(separator: "\n", omittingEmptySubsequences: false)
    ).enumerated().first { $0.element.0 != $0.element.1 }
    guard let pair else { return "\(file.lastPathComponent): the length" }
    return "\(file.lastPathComponent), line \(pair.offset + 1):\n\(pair.element.0)\n\(pair.element.1)"
  }
}
