/// Why no screen can be shown.
package nonisolated enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// The terminal of that name cannot put text where it is wanted.
  case unusable(name: String)

  /// One sentence in Dutch: what is wrong and what to do.
  package var message: String {
    switch self {
    case .notATerminal:
      "Dit scherm heeft een terminal nodig voor invoer en uitvoer; "
        + "gebruik in een script of achter een pijp een losse opdracht (zie --help)."
    case .unusable(let name):
      "Op deze terminal (TERM=\(Self.printable(name))) kan geen scherm worden opgebouwd; "
        + "gebruik een ander terminalvenster, stel TERM goed in (bijvoorbeeld TERM=xterm) "
        + "of gebruik een losse opdracht (zie --help)."
    }
  }

  /// The name as it may be shown: it comes from the environment, so it may hold anything.
  private static func printable(_ name: String) -> String {
    let shown = name.unicodeScalars.map { (0x21..<0x7f).contains($0.value) ? Character($0) : "?" }
    return shown.count > 40 ? String(shown.prefix(39)) + "~" : String(shown)
  }
}
