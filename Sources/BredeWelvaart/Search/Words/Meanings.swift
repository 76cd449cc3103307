/// Finds the everyday words and phrases of a package among other words.
struct Meanings: Sendable {
  /// A word or phrase that was found, and what it leads to.
  struct Found {
    /// The places of its words among those.
    let words: [Int]
    let indicators: [Indicator.ID]
    var themes: [Theme.ID] = []
    var facilities: [String] = []
    var terms: [String] = []
  }

  private let everyday: [EverydayWord]
  private let claims: [ClaimWord]
  /// The places of everyday words and phrases by their first two letters: a question has few of them.
  private let starts: [UInt16: [Int]]

  init(_ content: Store.Content) {
    (everyday, claims) = (content.everyday, content.words)
    var starts: [UInt16: [Int]] = [:]
    for (place, entry) in everyday.enumerated() {
      starts[Self.start(entry.word.utf8) ?? Self.start(entry.word.slug.utf8) ?? 0, default: []].append(place)
    }
    self.starts = starts
  }

  /// The first two letters of a word as one number; nil where they are not plain.
  private static func start(_ word: some Sequence<UInt8>) -> UInt16? {
    var start: UInt16 = 0
    for byte in word.prefix(2) {
      guard byte < 0x80, byte != UInt8(ascii: "'") else { return nil }
      start = start << 8 | UInt16(byte)
    }
    return start
  }

  /// The words and phrases of which each word is there in some form; those of the most words first.
  func found(_ keys: [[UInt8]]) -> [Found] {
    let places = Set(keys.compactMap { Self.start($0) }).flatMap { starts[$0] ?? [] }.sorted()
    var found = places.compactMap { place -> Found? in
      let entry = everyday[place]
      return words(entry.word, in: keys).map {
        Found(
          words: $0, indicators: entry.indicators, themes: entry.themes, facilities: entry.facilities,
          terms: entry.terms)
      }
    }
    // What a claim is made with says less than what is written for those who ask.
    let asked = Set(found.map(\.words))
    found += claims.grouped(by: \.word).compactMap { word, claims in
      guard let words = words(word, in: keys), !asked.contains(words) else { return nil }
      return Found(words: words, indicators: claims.map(\.indicator))
    }
    return found.stablySorted { -$0.words.count }
  }

  /// Whether some word alone is of this key.
  func isKnown(_ key: [UInt8]) -> Bool { !found([key]).isEmpty }

  private func words(_ phrase: String, in keys: [[UInt8]]) -> [Int]? {
    var found: [Int] = []
    for word in phrase.slug.utf8.split(separator: FoldedByte.hyphen) {
      let key = DutchStem.key(word)
      guard let place = keys.indices.first(where: { keys[$0] == key && !found.contains($0) }) else {
        return nil
      }
      found.append(place)
    }
    return found.isEmpty ? nil : found
  }
}
