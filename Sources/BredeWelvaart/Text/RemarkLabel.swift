/// What stands before a remark about figures.
package enum RemarkLabel: String, CaseIterable, Sendable {
  /// Where it comes from.
  case source = "Bron"
  /// What the document notes.
  case note = "Noot"
  /// What to look out for.
  case caveat = "Let op"

  /// What stands over so many of them: `Bronnen`.
  package func heading(_ count: Int) -> String {
    guard count != 1 else { return rawValue }
    return switch self {
    case .source: "Bronnen"
    case .note: "Noten"
    case .caveat: rawValue
    }
  }

  /// A line of them: `Bron: Feitenblad; Woonzorgrapport`.
  package func line(_ remarks: [String]) -> String { "\(rawValue): \(remarks.joined(separator: "; "))" }

  /// A line of one.
  package func line(_ remark: String) -> String { line([remark]) }
}
