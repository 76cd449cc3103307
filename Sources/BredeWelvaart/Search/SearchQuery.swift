/// A query, cut into the words that all must be found.
struct SearchQuery {
  /// The query as a name would be folded, and the same without its small talk.
  let names: [[UInt8]]
  /// Each word once, in the order typed.
  let words: [Word]

  /// A word, ready to be looked for.
  struct Word {
    let pattern: BytePattern
    /// With the hyphen that every word has before it.
    let beginning: BytePattern
    /// What its forms have in common, and what each of them begins with.
    let key: [UInt8]
    let formBeginning: BytePattern
    /// Another word for it, which texts may have instead: the short name of what it leads to.
    var other: BytePattern?
    /// Whether it asks for what is expected rather than being what is asked for.
    let isTime: Bool
    /// Whether it only stands around what is asked for, and so is no misspelling of it.
    let isSmallTalk: Bool
    /// The entries that it leads to as an everyday word, or as one of a phrase, and how closely.
    private(set) var leads: [Int: UInt8] = [:]

    init(_ bytes: [UInt8]) {
      pattern = BytePattern(bytes)
      beginning = BytePattern([FoldedByte.hyphen] + bytes)
      key = DutchStem.key(bytes)
      isTime = SmallTalk.isTime(bytes)
      isSmallTalk = SmallTalk.contains(String(decoding: bytes, as: UTF8.self))
      // 'Heet' has the stem of 'het', which stands in many names.
      hasForms =
        key.count > 2 && bytes.allSatisfy { $0 > UInt8(ascii: "9") }
        && (isSmallTalk || !SmallTalk.contains(String(decoding: key, as: UTF8.self)))
      let isDistinct = key.count > 3
      // Of 'boom' and 'bomen', 'eenheid' and 'eenheden' only so much is the same.
      let common = key.suffix(4).elementsEqual("heid".utf8) ? key.count - 2 : isDistinct ? key.count - 1 : 2
      formBeginning = BytePattern([FoldedByte.hyphen] + key.prefix(common))
    }

    /// Adds what it leads to, the nearest first.
    mutating func lead(to entries: [Int]) {
      for (place, entry) in entries.enumerated() {
        let closeness = min(Closeness.meant + UInt8(clamping: place), Closeness.lastMeant)
        leads[entry] = min(leads[entry] ?? closeness, closeness)
      }
    }

    /// One or two letters are inside nearly everything.
    var mayBePart: Bool { pattern.bytes.count > 2 }
    /// Whether there may be other forms of it.
    let hasForms: Bool
  }

  /// More than anyone types; what is beyond is not looked for.
  private static let longest = 400
  static let mostWords = 16
  /// After more words than this a small one is no beginning of another: 'hoeveel jongeren zijn er'.
  private static let mostBeforeBeginning = 2

  init(_ text: String, _ catalogue: SearchCatalogue) {
    var head = text.prefix(Self.longest)
    // Where the text is cut, a whole word should be the last.
    if head.endIndex < text.endIndex, let space = head.lastIndex(of: " ") { head = head[..<space] }
    let slug = Array(head.slug.utf8)
    let parts = slug.split(separator: FoldedByte.hyphen).map(Array.init).unique
    var words = parts.map { Word($0) }
    let phrases = catalogue.meanings.found(words.map(\.key))
    var isInPhrase = [Bool](repeating: false, count: words.count)
    for phrase in phrases {
      if phrase.words.count == 1, let place = phrase.words.first, let lead = phrase.indicators.first {
        words[place].other = catalogue.shortWord(of: lead)
      }
      // A word of a phrase means what the phrase means: 'zorg aan huis' is no house.
      guard phrase.words.count > 1 || !phrase.words.contains(where: { isInPhrase[$0] }) else { continue }
      for place in phrase.words {
        words[place].lead(to: catalogue.places.entries(phrase))
        if phrase.words.count > 1 { isInPhrase[place] = true }
      }
    }
    // 'eenzaamheid in de lariks': small words need not be found. The last one may be the start of another.
    let texts = parts.map { String(decoding: $0, as: UTF8.self) }
    let tellsMuch = zip(SmallTalk.tells(texts), texts).map { $0 && !SmallTalk.asksForAll($1) }
    let tells = tellsMuch.contains(true) ? tellsMuch : SmallTalk.tells(texts)
    let mayGoOn = words.count <= Self.mostBeforeBeginning
    let telling = words.indices.filter {
      tells[$0] || (mayGoOn && $0 == words.count - 1 && parts[$0].count < 3)
    }
    let isOnlySmall = telling.allSatisfy { !tells[$0] }
    self.words = (isOnlySmall ? Array(words.indices) : telling).prefix(Self.mostWords).map { words[$0] }
    names = [slug, Array(telling.map { parts[$0] }.joined(separator: [FoldedByte.hyphen]))].unique
  }
}
