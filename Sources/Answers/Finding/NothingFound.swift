import BredeWelvaart

extension Store {
  /// Nobody reads which of more words lead somewhere.
  private static var mostWords: Int { 8 }

  /// A whole paragraph is not repeated.
  private static var longestQuoted: Int { 60 }

  /// Some words as they are quoted in a sentence.
  func quoted(_ words: String) -> String {
    words.count > Self.longestQuoted ? "‘\(words.prefix(Self.longestQuoted))…’" : "‘\(words)’"
  }

  /// Says that nothing was found for some words, what there is, and which of them lead somewhere by themselves.
  func nothingFound(_ words: String) -> Unanswered {
    if let elsewhere = nothingOfArea(words.split(separator: " ").map(String.init)) { return elsewhere }
    let index = SearchIndex(self)
    let all = words.split(separator: " ").map(String.init)
    let parts = zip(all, SmallTalk.tells(all.map(\.slug))).filter(\.1).map(\.0).prefix(Self.mostWords)
    let fruitful = parts.count > 1 ? parts.filter { !index.find($0, limit: 1).isEmpty } : []
    let quoted = quoted(words)
    guard !fruitful.isEmpty else {
      return .unknown(
        message: "er is niets gevonden voor \(quoted); \(themeWords)",
        nearest: nearestMeant(by: String(words.prefix(Self.longestQuoted))))
    }
    return .unknown(
      message: "er is niets gevonden met alle woorden van \(quoted)",
      nearest: fruitful.unique.map { word in
        let count = index.find(word, limit: .max).count
        return Unanswered.Choice(word, count.counted("treffer", "treffers"))
      })
  }

  /// Says what can be asked, where words say nothing of what they are about; nil for other words.
  func nothingAsked(_ words: [String]) -> Unanswered? {
    let slugs = words.map(\.slug)
    guard !words.isEmpty, slugs.allSatisfy(SmallTalk.contains), everydaySubject(slugs) == nil else {
      return nil
    }
    return .unknown(
      message: "\(quoted(words.joined(separator: " "))) zegt niet waar het over gaat; \(themeWords)",
      nearest: [])
  }

  private var themeWords: String {
    "de thema’s zijn \(content.themes.map { $0.name.lowercased() }.enumeration)"
  }

  /// Says where documents do tell of a subject that they do not tell of in the area named.
  func nothingOfArea(_ words: [String]) -> Unanswered? {
    let (areas, rest) = areas(in: words)
    guard let area = areas.first, areas.count == 1 else { return nil }
    let slugs = rest.flatMap { $0.slug.split(separator: "-").map(String.init) }
    let named = content.indicators.filter { $0.isAbout(slugs, self) }
    let known = wijken.filter { wijk in
      named.contains { indicator in
        let fact = fact(indicator, wijk)
        return fact.isTold
      }
    }
    guard !known.isEmpty else { return nil }
    let subject = rest.joined(separator: " ")
    return .unknown(
      message: "over ‘\(subject)’ zeggen de documenten niets van \(area.name), "
        + "wel van \(known.map(\.name).enumeration)",
      nearest: named.map { Unanswered.Choice($0.id.rawValue, $0.name) })
  }
}
