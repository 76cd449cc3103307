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
}
