/// What someone says of a facility in one sentence: that there is one in areas, or that there is none.
package struct FacilityClaim: Hashable, Sendable {
  package let scope: Claim.Scope
  /// The kind of facility, as the package writes it.
  package let facility: String
  /// Whether it is said to be there.
  package let isPresent: Bool

  /// Words that say there is none.
  private static let absent = ["geen enkele", "geen", "niet", "mist", "missen", "ontbreekt", "ontbreken"]
  /// Words that say there is one; without any of these or the former nothing is said.
  private static let present: Set<String> = [
    "heeft", "hebben", "is", "zijn", "kent", "kennen", "telt", "staat", "staan", "zit", "zitten", "ligt",
    "bestaat",
  ]

  /// Reads a sentence; nil where it is not about a facility of the package alone.
  init?(_ text: String, _ store: Store) {
    var words = ClaimWords(text)
    guard !words.left.contains(where: { ClaimPhrases.exceptions.union(ClaimPhrases.causes).contains($0) })
    else {
      return nil
    }
    let scope: Claim.Scope? =
      words.take(ClaimPhrases.noWijk) ? .noWijk : words.take(ClaimPhrases.everyWijk) ? .everyWijk : nil
    let areas = words.takeAreas(store)
    let isAbsent = words.take(Self.absent)
    guard isAbsent || words.left.contains(where: Self.present.contains), scope != nil || !areas.isEmpty else {
      return nil
    }
    // What is in a wijk 'in Assen' says nothing more.
    let inner = areas.filter { area in
      !areas.contains { $0 != area && store.ancestors(of: $0).contains(area) }
    }
    let rest = words.left.filter { !ClaimPhrases.fillers.union(Self.present).contains($0) }
    guard let facility = store.facility(called: rest) else { return nil }
    (self.scope, self.facility, isPresent) = (scope ?? .areas(inner), facility, !isAbsent)
  }
}

extension Store {
  /// Reads a sentence as a claim about a facility; nil where it is none.
  package func facilityClaim(_ text: String) -> FacilityClaim? { FacilityClaim(text, self) }

  /// The kind of facility that all of some words name in any form, or that an everyday word alone leads to.
  fileprivate func facility(called words: [String]) -> String? {
    func keys(_ name: String) -> [[UInt8]] {
      name.slug.utf8.split(separator: FoldedByte.hyphen).map { DutchStem.key($0) }
    }
    let asked = keys(words.joined(separator: "-"))
    guard !asked.isEmpty else { return nil }
    let names = FacilityNames(content.glossary)
    let kinds = content.facilities.map(\.name).unique
    let named = kinds.first { kind in
      [kind, names.term(kind)?.term].compactMap(\.self).contains { keys($0) == asked }
    }
    let everyday = content.everyday.first { $0.facilities.count == 1 && keys($0.word) == asked }
    return named ?? everyday?.facilities.first.flatMap { kinds.contains($0) ? $0 : nil }
  }
}
