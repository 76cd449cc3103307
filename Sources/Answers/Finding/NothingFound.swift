import BredeWelvaart

extension Store {
  /// Nobody reads which of more words lead somewhere.
  private static var mostWords: Int { 8 }

  /// Says that nothing was found for some words, and which of them lead somewhere by themselves.
  func nothingFound(_ words: String) -> Unanswered {
    let index = SearchIndex(self)
    let parts = words.split(separator: " ").prefix(Self.mostWords).map(String.init)
    let fruitful = parts.count > 1 ? parts.filter { !index.find($0, limit: 1).isEmpty } : []
    guard !fruitful.isEmpty else {
      return .unknown(
        message: "er is niets gevonden voor ‘\(words)’", nearest: nearestNames(to: words))
    }
    return .unknown(
      message: "er is niets gevonden met alle woorden van ‘\(words)’",
      nearest: fruitful.unique.map { word in
        let count = index.find(word, limit: .max).count
        return Unanswered.Choice(word, count.counted("treffer", "treffers"))
      })
  }
}
