// How well the words of a query fit what is in the row.

extension SearchText {
  /// How well a word fits an entry's own text.
  func closeness(of word: SearchQuery.Word, _ entry: Entry, in extent: Extent = .everything) -> UInt8 {
    let inNames = closeness(of: word, Int(entry.names)..<Int(entry.topics), inTopics: false)
    guard extent != .names, inNames != Closeness.wholeWord else { return inNames }
    let inTopics = closeness(of: word, Int(entry.topics)..<Int(entry.body), inTopics: true)
    let best = min(inNames, inTopics, formCloseness(of: word, Int(entry.names)..<Int(entry.body)))
    guard extent == .everything, best == Closeness.none else { return best }
    return closenessInBody(of: word, Int(entry.body)..<Int(entry.end))
  }

  private func closeness(of word: SearchQuery.Word, _ range: Range<Int>, inTopics: Bool) -> UInt8 {
    // Looking for the hyphen as well is faster, and no part of a word is then found.
    let (pattern, lead) = word.mayBePart ? (word.pattern, 0) : (word.beginning, 1)
    var best = Closeness.none
    var start = range.lowerBound
    while let found = pattern.firstMatch(in: bytes, start..<range.upperBound) {
      start = found + 1
      guard bytes[found + lead - 1] == FoldedByte.hyphen else {
        best = min(best, inTopics ? Closeness.partOfTopic : Closeness.partOfWord)
        continue
      }
      best = Closeness.beginning
      guard !inTopics else { return best }
      if bytes[found + pattern.bytes.count] == FoldedByte.hyphen { return Closeness.wholeWord }
    }
    return best
  }

  /// Whether a word stands somewhere in another form.
  private func formCloseness(of word: SearchQuery.Word, _ range: Range<Int>) -> UInt8 {
    hasForm(of: word, in: range) ? Closeness.form : Closeness.none
  }

  /// Whether a word stands in a part of the text, in whatever form.
  func hasForm(of word: SearchQuery.Word, in range: Range<Int>) -> Bool {
    guard word.hasForms else { return word.beginning.firstMatch(in: bytes, range) != nil }
    var start = range.lowerBound
    while let found = word.formBeginning.firstMatch(in: bytes, start..<range.upperBound) {
      let end = bytes[(found + 1)...].firstIndex { $0 <= FoldedByte.hyphen } ?? bytes.count
      // Forms differ by an ending; what is much longer is another word.
      if end - found <= word.pattern.bytes.count + Self.longestEnding,
        DutchStem.key(bytes[found + 1..<end]) == word.key
      {
        return true
      }
      start = found + 1
    }
    return false
  }

  private static var longestEnding: Int { 6 }

  /// Parts of words in running text are noise; only beginnings count.
  private func closenessInBody(of word: SearchQuery.Word, _ range: Range<Int>) -> UInt8 {
    var best = Closeness.none
    var start = range.lowerBound
    while let found = word.beginning.firstMatch(in: bytes, start..<range.upperBound) {
      if bytes[found + word.beginning.bytes.count] == FoldedByte.hyphen { return Closeness.wholeWordOfText }
      best = Closeness.beginningInText
      start = found + 1
    }
    if hasForm(of: word, in: range) { return Closeness.formInText }
    let hasOther = word.other.map { $0.firstMatch(in: bytes, range) != nil } ?? false
    return hasOther ? min(best, Closeness.beginningInText) : best
  }

  /// How well a misspelled word fits the names and topics of an entry.
  func closeness(of spelling: inout SpellingDistance, _ entry: Entry) -> UInt8 {
    var best = Closeness.none
    var start = Int(entry.names)
    for index in Int(entry.names)..<Int(entry.body) where bytes[index] <= FoldedByte.hyphen {
      switch spelling.guess(bytes, start..<index) {
      case .word(let errors):
        let isName =
          start < entry.topics && bytes[start - 2] == FoldedByte.edge && bytes[index + 1] == FoldedByte.edge
        let closeness = isName ? Closeness.guessedName : Closeness.guessedWord
        best = min(best, closeness + UInt8(clamping: errors))
      case .beginning: best = min(best, Closeness.guessedBeginning)
      case nil: break
      }
      start = index + 1
    }
    return best
  }

  /// Whether one of an entry's names is exactly this, word for word.
  func hasName(_ name: [UInt8], _ entry: Entry) -> Bool {
    let pattern = BytePattern(
      [FoldedByte.edge, FoldedByte.hyphen] + name + [FoldedByte.hyphen, FoldedByte.edge])
    // The edge before the first name is the end of the text before.
    return pattern.firstMatch(in: bytes, Int(entry.names) - 1..<Int(entry.topics)) != nil
  }
}
