// What words mean, wherever they are asked.

/// What some words are about, and whether there is more of it than figures.
package struct SubjectOfWords: Sendable {
  package let indicators: [Indicator]
  /// Whether the words also lead to facilities or terms, or are an everyday name of several things.
  package let isMore: Bool
}

extension Store {
  /// What an everyday phrase or word leads to that all the telling words are in; nil for other words.
  ///
  /// A phrase comes before names, since its words mean something else by themselves: 'mensen wonen'.
  package func everydaySubject(_ words: [String]) -> SubjectOfWords? {
    let found = Meanings(content).found(words.map { DutchStem.key($0.utf8) })
    let tells = SmallTalk.tells(words)
    let telling = Set(
      words.indices.filter { tells.contains(true) ? tells[$0] : !SmallTalk.contains(words[$0]) })
    guard !telling.isEmpty, let meant = found.first(where: { telling.isSubset(of: $0.words) }) else {
      return nil
    }
    return SubjectOfWords(
      indicators: meant.indicators.compactMap(indicator),
      isMore: !meant.facilities.isEmpty || !meant.terms.isEmpty || !meant.themes.isEmpty)
  }

  /// What a part of some words means, for words that lead nowhere by themselves.
  package func subjects(nearestTo words: [String]) -> (indicators: [Indicator], themes: [Theme]) {
    let meanings = Meanings(content)
    let telling = zip(words, SmallTalk.tells(words)).filter(\.1).map(\.0).prefix(Self.mostWordsNear)
    let found = telling.flatMap { word in
      CompoundParts.divisions(of: Array(word.utf8)).flatMap { [$0.second, $0.first] }
        .filter { $0.count > Self.shortestNear }.sorted { $0.count > $1.count }.lazy
        .map { meanings.found([DutchStem.key($0)]) }.first { !$0.isEmpty } ?? []
    }
    return (
      found.flatMap(\.indicators).unique.compactMap(indicator),
      found.flatMap(\.themes).unique.compactMap(theme)
    )
  }

  private static var mostWordsNear: Int { 4 }
  private static var shortestNear: Int { 3 }

  /// The everyday words, no phrases, that begin as was typed; none before anything is.
  package func everydayWords(beginningWith slug: String) -> [String] {
    guard !slug.isEmpty else { return [] }
    return content.everyday.map(\.word.slug).filter { $0.hasPrefix(slug) && !$0.contains("-") }
  }
}
