import BredeWelvaart

/// Finds the areas in words as people type them: `assen oost, de lariks en marsdijk`.
struct AreaNames {
  let store: Store

  /// What stands between names.
  private static let separators: Set<String> = [
    "en", "met", "tegen", "versus", "vs", "naast", "of", "and", "with", "&", "+",
  ]
  /// What may stand before a name without being a part of it.
  private static let leadingWords: Set<String> = [
    "de", "het", "wijk", "buurt", "gemeente", "in", "van", "the",
  ]

  /// The areas named, each once, in order.
  func areas(in words: [String]) throws(Unanswered) -> Meant<[Area]> {
    var found: [Meant<Area>] = []
    for var part in parts(of: words) {
      while !part.isEmpty { found.append(try take(from: &part)) }
    }
    return Meant(subject: found.map(\.subject).unique, notes: found.flatMap(\.notes).unique)
  }

  /// The words between separators, each a name or some in a row.
  private func parts(of words: [String]) -> [ArraySlice<String>] {
    words.joined(separator: " ").replacing(",", with: " , ").replacing(";", with: " , ")
      .split(separator: " ").map(String.init)
      .split { $0 == "," || Self.separators.contains($0.lowercased()) }
  }

  /// Takes the name at the start: as many words as make a whole name, else as many as lead to one.
  private func take(from part: inout ArraySlice<String>) throws(Unanswered) -> Meant<Area> {
    if let (area, length) = store.area(atStartOf: part) {
      part.removeFirst(length)
      return Meant(subject: area, notes: [])
    }
    let lengths = (1...min(Store.longestName, part.count)).reversed()
    for length in lengths.dropLast() {
      let name = part.prefix(length).joined(separator: " ")
      guard let meant = try? store.area(meant: name) else { continue }
      part.removeFirst(length)
      return meant
    }
    let word = part.removeFirst()
    if Self.leadingWords.contains(word.lowercased()), !part.isEmpty { return try take(from: &part) }
    return try store.area(meant: word)
  }
}
