import BredeWelvaart

/// Words that the program itself uses, and what they ask for beside the name of an area.
enum ProgramWords {
  private static let standouts: Set<String> = ["aandacht", "kracht", "opvalt", "standouts"]
  private static let plans: Set<String> = ["acties", "actie", "beleid", "plan", "plannen", "policy"]
  private static let others: Set<String> = [
    "begrip", "bron", "dekking", "district", "export", "indicator", "indicatoren", "kaart", "letop", "map",
    "rang", "rank", "source", "term", "thema", "themas", "vergelijk", "wheel", "wiel", "wijk", "zoek",
  ]

  /// Whether a word is one of the program's.
  static func contains(_ word: String) -> Bool {
    [standouts, plans, others].contains { $0.contains(word.slug) }
  }

  /// Whether a word asks for what will be done.
  static func meansPlans(_ word: String) -> Bool { plans.contains(word.slug) }

  /// What the words ask of an area; nil where they are about something else, or about plans.
  ///
  /// Plans are not in what the words are answered from.
  static func question(_ words: [String], _ area: Area) -> (any Question)? {
    guard !words.isEmpty else { return nil }
    let name = area.code.rawValue
    if words.allSatisfy({ standouts.contains($0.slug) }) { return StandoutsQuestion(name) }
    return words.allSatisfy { others.contains($0.slug) } ? AreaQuestion(name) : nil
  }
}

extension Store {
  /// Whether the glossary explains the words.
  func isTerm(_ words: String) -> Bool {
    let slug = words.slug
    return content.glossary.contains { [$0.term.slug, $0.abbreviation.slug].contains(slug) }
  }
}
