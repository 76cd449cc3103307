/// The folded text of all that can be found, end to end in one row of bytes.
///
/// One row costs a fraction of the memory of as many strings, and is as fast to scan.
struct SearchText: Sendable {
  /// Where the text of one thing stands, and what it belongs to.
  struct Entry {
    /// Names come first, then what is nearly a name (a topic, a code), then other text.
    let names: UInt32
    let topics: UInt32
    let body: UInt32
    let end: UInt32
    /// Its part of `relations`.
    let relations: Range<UInt32>
  }

  private(set) var bytes: [UInt8] = [FoldedByte.edge]
  private(set) var entries: [Entry] = []
  /// The entries that others belong to, such as the area of a statement.
  private(set) var relations: [UInt32] = []

  mutating func reserve(bytes: Int, entries: Int) {
    self.bytes.reserveCapacity(bytes)
    self.entries.reserveCapacity(entries)
    relations.reserveCapacity(entries * 2)
  }

  /// Adds a thing; it belongs to earlier ones only.
  mutating func append(
    names: [String] = [], topics: [String] = [], body: [String] = [], relations related: [Int] = []
  ) {
    let start = UInt32(clamping: bytes.count)
    append(names)
    let topicStart = UInt32(clamping: bytes.count)
    append(topics)
    let bodyStart = UInt32(clamping: bytes.count)
    append(body)
    let firstRelation = UInt32(clamping: relations.count)
    for index in related where index < entries.count { relations.append(UInt32(clamping: index)) }
    entries.append(
      Entry(
        names: start, topics: topicStart, body: bodyStart, end: UInt32(clamping: bytes.count),
        relations: firstRelation..<UInt32(clamping: relations.count)))
  }

  private mutating func append(_ texts: [String]) {
    for text in texts where !text.isEmpty {
      bytes.append(folded: text)
      bytes.append(FoldedByte.edge)
    }
  }

  /// How much of an entry is looked at.
  enum Extent {
    case names
    case namesAndTopics
    case everything
  }

  /// How well a word fits an entry's own text.
  func closeness(of pattern: WordPattern, _ entry: Entry, in extent: Extent = .everything) -> UInt8 {
    var best = Closeness.none
    var start = Int(entry.names)
    let (topics, body) = (Int(entry.topics), Int(entry.body))
    let end =
      switch extent {
      case .names: topics
      case .namesAndTopics: body
      case .everything: Int(entry.end)
      }
    while let found = pattern.firstMatch(in: bytes, start..<end) {
      let begins = FoldedByte.isBoundary(bytes[found - 1])
      let isWhole = begins && FoldedByte.isBoundary(bytes[found + pattern.word.count])
      if found < body {
        let isTopic = found >= topics
        let closeness =
          isWhole && !isTopic
          ? Closeness.wholeWord
          : begins ? Closeness.beginning : isTopic ? Closeness.partOfTopic : Closeness.partOfWord
        best = min(best, closeness)
        if best == Closeness.wholeWord { return best }
        start = found + 1
      } else {
        // Parts of words in running text are noise; and names decide where they have the word.
        if best < Closeness.wholeWordOfText || isWhole { return min(best, Closeness.wholeWordOfText) }
        if begins { best = Closeness.beginningInText }
        start = found + 1
      }
    }
    return best
  }

  /// How well a misspelled word fits the names and topics of an entry.
  func closeness(of spelling: inout SpellingDistance, _ entry: Entry) -> UInt8 {
    var best = Closeness.none
    var start = Int(entry.names)
    for index in Int(entry.names)..<Int(entry.body) where FoldedByte.isBoundary(bytes[index]) {
      switch spelling.guess(bytes, start..<index) {
      case .word(let errors): best = min(best, Closeness.guess + UInt8(clamping: errors))
      case .beginning: best = min(best, Closeness.guessedBeginning)
      case nil: break
      }
      start = index + 1
    }
    return best
  }

  /// Whether one of an entry's names is exactly this, word for word.
  func hasName(_ name: WordPattern, _ entry: Entry) -> Bool {
    var start = Int(entry.names)
    let end = Int(entry.topics)
    while let found = name.firstMatch(in: bytes, start..<end) {
      if bytes[found - 1] == FoldedByte.edge, bytes[found + name.word.count] == FoldedByte.edge {
        return true
      }
      start = found + 1
    }
    return false
  }
}
