/// A query, cut into the words that all must be found.
struct SearchQuery {
  /// The query as a name would be folded.
  let name: WordPattern?
  /// Each word once, in the order typed.
  let words: [WordPattern]

  /// More than anyone types; what is beyond is not looked for.
  private static let longest = 400
  static let mostWords = 16

  init(_ text: String) {
    let slug = Array(text.prefix(Self.longest).slug.utf8)
    name = slug.isEmpty ? nil : WordPattern(slug)
    var words: [[UInt8]] = []
    for word in slug.split(separator: FoldedByte.hyphen) where !words.contains(Array(word)) {
      words.append(Array(word))
    }
    // 'eenzaamheid in de lariks': small words need not be found. The last one may be the start of another.
    let last = words.last
    let telling = words.filter { $0 == last || !Self.smallWords.contains($0) }
    let isOnlySmall = telling.allSatisfy { Self.smallWords.contains($0) }
    self.words = (isOnlySmall ? words : telling).prefix(Self.mostWords).map { WordPattern($0) }
  }

  private static let smallWords: Set<[UInt8]> = Set(
    [
      "aan", "bij", "de", "der", "een", "en", "er", "het", "hoe", "hoeveel", "in", "is", "met", "naar", "om",
      "op", "over", "te", "uit", "van", "voor", "wat",
    ].map { Array($0.utf8) })
}
