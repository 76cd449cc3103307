import BredeWelvaart

extension Indicator {
  /// Whether every word begins a word of the indicator's names, topic or theme.
  func isAbout(_ words: [String], _ store: Store) -> Bool {
    guard !words.isEmpty else { return false }
    let names = [id.rawValue, name, shortName, topic, store.theme(theme)?.name ?? ""]
    return words.allSatisfy { word in
      names.contains { name in
        // What has accents is compared without them.
        let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
        return (isPlain ? name : name.slug).hasWord(beginningWith: word.utf8)
      }
    }
  }

  /// Which figures are favourable and in which order wijken stand.
  func orderWords(isReversed: Bool = false) -> String {
    let order = "Het \(isReversed ? "laagste" : "hoogste") cijfer staat bovenaan"
    guard direction != .neutral else { return "\(order). \(direction.words)" }
    let isBestFirst = (direction == .lower) == isReversed
    return "\(direction.words) \(order): dat is hier het \(isBestFirst ? "gunstigste" : "ongunstigste")."
  }
}
