/// The program that a terminal says it is, such as `kitty(0.40.1)` or `ghostty 1.2.0`.
nonisolated struct TerminalProgram: Hashable, Sendable {
  /// In lower case.
  let name: String
  /// The numbers of the version, from the first; empty where it has none.
  let version: [Int]

  /// Reads a name, and a version behind a space or in brackets; nil for what is no name.
  init?(_ text: String) {
    guard text.unicodeScalars.allSatisfy({ (0x20..<0x7f).contains($0.value) }) else { return nil }
    let name = text.prefix { $0 != " " && $0 != "(" }
    guard !name.isEmpty else { return nil }
    self.name = name.lowercased()
    let version = text[name.endIndex...].dropFirst().prefix { $0.isNumber || $0 == "." }
    self.version = version.split(separator: ".").map { Int($0) ?? 0 }
  }

  /// Whether the version is that one or a later one.
  func isAtLeast(_ least: [Int]) -> Bool {
    !version.isEmpty && !version.lexicographicallyPrecedes(least)
  }
}
