/// A query, cut into the words that all must be found.
struct SearchQuery {
  /// The query as a name would be folded.
  let name: [UInt8]
  /// Each word once, in the order typed.
  let words: [Word]

  /// A word, ready to be looked for.
  struct Word {
    let pattern: BytePattern
    /// With the hyphen that every word has before it.
    let beginning: BytePattern

    init(_ bytes: [UInt8]) {
      pattern = BytePattern(bytes)
      beginning = BytePattern([FoldedByte.hyphen] + bytes)
    }

    /// One or two letters are inside nearly everything.
    var mayBePart: Bool { pattern.bytes.count > 2 }
  }

  /// More than anyone types; what is beyond is not looked for.
  private static let longest = 400
  static let mostWords = 16

  init(_ text: String) {
    var head = text.prefix(Self.longest)
    // Where the text is cut, a whole word should be the last.
    if head.endIndex < text.endIndex, let space = head.lastIndex(of: " ") { head = head[..<space] }
    let slug = Array(head.slug.utf8)
    name = slug
    let words = slug.split(separator: FoldedByte.hyphen).map(Array.init).unique
    // 'eenzaamheid in de lariks': small words need not be found. The last one may be the start of another.
    let last = words.last
    let telling = words.filter { $0 == last || !Self.smallWords.contains($0) }
    let isOnlySmall = telling.allSatisfy { Self.smallWords.contains($0) }
    self.words = (isOnlySmall ? words : telling).prefix(Self.mostWords).map { Word($0) }
  }

  private static let smallWords: Set<[UInt8]> = Set(
    [
      "aan", "bij", "de", "der", "een", "en", "er", "het", "hoe", "hoeveel", "in", "is", "met", "naar", "om",
      "op", "over", "te", "uit", "van", "voor", "wat",
    ].map { Array($0.utf8) })
}
