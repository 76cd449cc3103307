// Small things of Dutch sentences.

extension Int {
  /// The number with its noun: `geen acties`, `1 actie`, `3 acties`.
  package func counted(_ one: String, _ more: String) -> String {
    switch self {
    case 0: "geen \(more)"
    case 1: "1 \(one)"
    default: "\(DecimalNumber(Int64(self)).dutch(decimals: 0)) \(more)"
    }
  }
}

extension StringProtocol {
  /// The text with a full stop, unless it ends a sentence already.
  package var asSentence: String { last.map { "?!.".contains($0) } ?? true ? String(self) : "\(self)." }

  /// The text with a capital at its start.
  package var capitalisedFirst: String { prefix(1).uppercased() + String(dropFirst()) }
}

extension [String] {
  /// The words as a Dutch enumeration: `Peelo, Lariks en Pittelo`.
  package var enumeration: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " en " + last
  }

  /// The same of a few names; of many, the first ones and how many more there are.
  package var fewNames: String {
    count > 4 ? (prefix(3) + ["\(count - 3) andere"]).enumeration : enumeration
  }
}

/// A date as the package writes it, for a reader.
package enum DutchDate {
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]

  /// `2023-05-25` as `25 mei 2023`; what is no full date stays as it is.
  package static func words(_ text: String) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return text }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }
}
