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
