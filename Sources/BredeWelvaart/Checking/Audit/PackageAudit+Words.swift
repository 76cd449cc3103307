// Everyday words that lead nowhere, or elsewhere than they say.

extension PackageAudit {
  /// Targets that do not exist, words that stand there twice, and words that are a name by themselves.
  var misleadingWords: [Finding] {
    missingTargets + repeatedWords + wordsThatAreNames
  }

  private func finding(_ word: EverydayWord, _ column: String, _ message: String) -> Finding {
    Finding(table: "words", row: ["word": word.word, "indicator": ""], column: column, message: message)
  }

  private var missingTargets: [Finding] {
    // A row that could not be loaded may be what is meant.
    guard ["indicators", "themes", "facilities", "glossary"].allSatisfy(isWhole) else { return [] }
    let content = store.content
    let indicators = Set(content.indicators.map(\.id.rawValue))
    let themes = Set(content.themes.map(\.id.rawValue))
    let facilities = Set(content.facilities.map(\.name))
    let terms = Set(content.glossary.flatMap { [$0.term.slug, $0.abbreviation.slug] })
    return content.everyday.flatMap { word -> [Finding] in
      let targets = [
        ("indicators", word.indicators.map(\.rawValue), indicators),
        ("themes", word.themes.map(\.rawValue), themes),
        ("facilities", word.facilities, facilities), ("terms", word.terms, terms),
      ]
      return targets.flatMap { column, names, known in
        names.filter { !known.contains($0) }.map {
          finding(
            word, column,
            "Kolom '\(column)': '\($0)' bestaat niet; verbeter de naam of voeg de regel toe.")
        }
      }
    }
  }

  /// Two forms of a word are one word: it cannot lead to two places.
  private var repeatedWords: [Finding] {
    var known: [[[UInt8]]: String] = [:]
    return store.content.everyday.compactMap { word in
      let key = word.word.slug.utf8.split(separator: FoldedByte.hyphen).map { DutchStem.key($0) }
      guard let first = known[key] else {
        known[key] = word.word
        return nil
      }
      return finding(
        word, "word", "'\(word.word)' is een vorm van '\(first)', dat er al staat; haal er een weg.")
    }
  }

  /// What the package itself calls something is found by that name, and means nothing else.
  private var wordsThatAreNames: [Finding] {
    let content = store.content
    let areas = Set(content.areas.flatMap { [$0.name.slug, $0.shortName.slug] + $0.aliases.map(\.slug) })
    let indicators = Dictionary(content.indicators.map { ($0.name.slug, $0.id) }) { first, _ in first }
    return content.everyday.compactMap { word in
      let slug = word.word.slug
      let named = indicators[slug].map { !word.indicators.contains($0) } ?? false
      guard areas.contains(slug) || named else { return nil }
      return finding(
        word, "word", "'\(word.word)' is hier al de naam van iets anders; haal de regel weg.")
    }
  }
}
