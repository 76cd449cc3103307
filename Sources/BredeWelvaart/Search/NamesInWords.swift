// What people name among other words.

extension Store {
  /// The area that the first words are the whole name of, and how many words that takes; the longest name wins.
  package func area(atStartOf words: ArraySlice<String>) -> (area: Area, length: Int)? {
    for length in (1...Self.longestName).reversed() where length <= words.count {
      let name = words.prefix(length).joined(separator: " ")
      if let area = area(named: name) { return (area, length) }
    }
    return nil
  }

  /// The areas that some of the words are the whole names of, and the other words.
  package func areas(in words: [String]) -> (areas: [Area], rest: [String]) {
    var (areas, rest): ([Area], [String]) = ([], [])
    var left = words[...]
    while let word = left.first {
      // A number is more likely part of the subject: '65 plus in de lariks'.
      if Int(word) == nil, let (area, length) = area(atStartOf: left) {
        areas.append(area)
        left = left.dropFirst(length)
      } else {
        rest.append(word)
        left = left.dropFirst()
      }
    }
    return (areas, rest)
  }

  /// The most words of an area's name.
  package static var longestName: Int { 5 }
}

extension Indicator {
  /// Whether every word begins a word of the indicator's names, topic or theme.
  package func isAbout(_ words: [String], _ store: Store) -> Bool {
    isCalled(words, topics: [topic, store.theme(theme)?.name ?? ""])
  }

  /// Whether every word begins a word of the indicator's names, or of some topics.
  func isCalled(_ words: [String], topics: [String] = []) -> Bool {
    guard !words.isEmpty else { return false }
    let names = [id.rawValue, name, shortName] + topics
    return words.allSatisfy { word in
      names.contains { name in
        // What has accents is compared without them.
        let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
        return (isPlain ? name : name.slug).hasWord(beginningWith: word.utf8)
      }
    }
  }
}
