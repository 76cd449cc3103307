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

  /// How much of an entry is looked at.
  enum Extent {
    case names
    case namesAndTopics
    case everything
  }

  /// Each text as its words with a hyphen before, between and after, and then an edge.
  private(set) var bytes: [UInt8] = [FoldedByte.edge]
  private(set) var entries: [Entry] = []
  /// The entries that others belong to, such as the area of a statement.
  private(set) var relations: [UInt32] = []

  mutating func reserve(bytes: Int, entries: Int) {
    self.bytes.reserveCapacity(bytes)
    self.entries.reserveCapacity(entries)
    relations.reserveCapacity(entries * 2)
  }

  /// Adds a thing; it belongs to earlier ones only, as far as there are any.
  mutating func append(
    names: [String] = [], topics: [String] = [], body: [String] = [], relations related: [Int?] = []
  ) {
    let start = UInt32(clamping: bytes.count)
    append(names)
    let topicStart = UInt32(clamping: bytes.count)
    append(topics)
    let bodyStart = UInt32(clamping: bytes.count)
    append(body)
    let firstRelation = UInt32(clamping: relations.count)
    for case let index? in related where index < entries.count { relations.append(UInt32(clamping: index)) }
    entries.append(
      Entry(
        names: start, topics: topicStart, body: bodyStart, end: UInt32(clamping: bytes.count),
        relations: firstRelation..<UInt32(clamping: relations.count)))
  }

  private mutating func append(_ texts: [String]) {
    for text in texts where !text.isEmpty {
      bytes.append(FoldedByte.hyphen)
      bytes.append(folded: text)
      bytes.append(FoldedByte.hyphen)
      bytes.append(FoldedByte.edge)
    }
  }
}
