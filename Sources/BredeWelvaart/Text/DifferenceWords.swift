// The differences of two packages in plain Dutch.

extension PackageDifference.Part {
  /// Over the items that changed, came or went.
  package func heading(_ kind: PackageDifference.Kind) -> String {
    switch kind {
    case .changed: "Veranderde \(nouns.1)"
    case .came: "Nieuwe \(nouns.1)"
    case .went: "Verdwenen \(nouns.1)"
    }
  }

  /// One of them in a word.
  package var word: String { nouns.0 }

  /// One of them, and more.
  fileprivate var nouns: (String, String) {
    switch self {
    case .figure: ("cijfer", "cijfers")
    case .verdict: ("oordeel", "oordelen")
    case .text: ("tekst", "teksten")
    case .caveat: ("kanttekening", "kanttekeningen")
    case .indicator: ("indicator", "indicatoren")
    case .source: ("bron", "bronnen")
    case .area: ("gebied", "gebieden")
    }
  }
}

extension PackageDifference.Item {
  /// How it was and is, in one breath.
  package var words: String {
    switch kind {
    case .changed: "\(before) werd \(after)"
    case .came: after
    case .went: before
    }
  }
}

extension PackageDifference {
  /// How much is not the same.
  ///
  /// `Veranderd: 3 cijfers en 1 tekst. Nieuw: 2 cijfers.`
  package var summary: String {
    let words = [(Kind.changed, "Veranderd"), (.came, "Nieuw"), (.went, "Verdwenen")].compactMap {
      kind, word in
      let counts = Part.allCases.compactMap { part -> String? in
        let count = items(part, kind).count
        return count == 0 ? nil : count.counted(part.nouns.0, part.nouns.1)
      }
      return counts.isEmpty ? nil : "\(word): \(counts.enumeration)."
    }
    return words.isEmpty ? "Er is niets veranderd." : words.joined(separator: " ")
  }

  /// How to read the order of what is told.
  package static let reading =
    "Wat het meest veranderde, staat vooraan: cijfers tegen hun marge, oordelen van gunstig naar ongunstig en "
    + "omgekeerd, teksten naar het aantal andere woorden."
}
