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
    return Self.difference(was: recorded, is: drawn).map { "\(file.lastPathComponent), \($0)" }
  }

  /// How many different lines are shown.
  private static let shown = 4

  /// The first lines that differ, what was and what is; nil where none does.
  package static func difference(was: String, is now: String) -> String? {
    guard was != now else { return nil }
    let (old, new) = (lines(was), lines(now))
    let differing = (0..<max(old.count, new.count)).filter { line(old, $0) != line(new, $0) }
    let first = differing.prefix(shown).map { number in
      let (was, now) = (line(old, number), line(new, number))
      // The place is named, for the lines are as wide as a screen.
      let column = zip(was ?? "", now ?? "").prefix { $0 == $1 }.count
      return """
        line \(number + 1), column \(column + 1):
          was: \(was.map { visible($0, around: column) } ?? "nothing")
          is:  \(now.map { visible($0, around: column) } ?? "nothing")
        """
    }
    let more = differing.count - first.count
    return (first + (more > 0 ? ["and \(more) more lines"] : [])).joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func line(_ lines: [Substring], _ number: Int) -> Substring? {
    lines.indices.contains(number) ? lines[number] : nil
  }

  /// A line, or of a long one the part around a column, that colours nothing where it is shown.
  private static func visible(_ line: Substring, around column: Int) -> String {
    let start = line.count > 240 ? max(0, column - 80) : 0
    let part = line.dropFirst(start).prefix(240)
    return (start > 0 ? "…" : "") + String(part).replacing("\u{1b}", with: "␛")
      + (start + part.count < line.count ? "…" : "")
  }
}
