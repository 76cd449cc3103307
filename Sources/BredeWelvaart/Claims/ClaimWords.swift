/// The words of a claim that were not read yet.
struct ClaimWords {
  /// Slugs, but for numbers; the sign for a percentage is a word.
  private(set) var left: [String]

  init(_ text: String) {
    let marks = "‘’“”\"'.,;:!?()"
    left = text.replacing("%", with: " procent ").replacing("€", with: " euro ")
      .split(whereSeparator: \.isWhitespace).map { part in
        let word = part.drop { marks.contains($0) }
        let end = word.lastIndex { !marks.contains($0) }
        return end.map { String(word[...$0]) } ?? ""
      }
      .map { Self.number($0) == nil ? $0.slug : $0 }.filter { !$0.isEmpty }
  }

  private init(left: [String]) {
    self.left = left
  }

  /// The words before a place.
  func before(_ place: Int) -> ClaimWords { ClaimWords(left: Array(left.prefix(place))) }

  /// The word at a place; empty beyond the ends.
  func word(_ place: Int) -> String { left.indices.contains(place) ? left[place] : "" }

  /// A number as Dutch readers write it: `5.385`, `12,6`.
  static func number(_ word: String) -> DecimalNumber? {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped =
      parts.count > 1
      && parts.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 && !$0.hasPrefix(",") }
    if isGrouped { return DecimalNumber(parts.joined(), decimalMark: ",") }
    return DecimalNumber(word, decimalMark: parts.count > 1 ? "." : ",")
  }

  // MARK: Taking

  mutating func remove(_ places: Range<Int>) {
    left.removeSubrange(places.clamped(to: left.indices))
  }

  /// Where a phrase stands; nil where it does not.
  func place(of phrase: String) -> Range<Int>? {
    let words = phrase.split(separator: " ").map(String.init)
    return left.indices.lazy.map { $0..<$0 + words.count }.first { range in
      range.upperBound <= left.count && left[range].elementsEqual(words)
    }
  }

  /// Takes the first of some phrases that is there.
  mutating func take(_ phrases: [String]) -> Bool {
    for phrase in phrases {
      guard let place = place(of: phrase) else { continue }
      remove(place)
      return true
    }
    return false
  }

  /// Takes the first phrase of a table that is there; gives what it means.
  mutating func take<Meaning>(_ table: [(phrases: [String], meaning: Meaning)]) -> Meaning? {
    takePhrase(table)?.meaning
  }

  /// The same with the phrase.
  mutating func takePhrase<Meaning>(
    _ table: [(phrases: [String], meaning: Meaning)]
  ) -> (meaning: Meaning, phrase: String)? {
    let all = table.flatMap { row in row.phrases.map { (phrase: $0, meaning: row.meaning) } }
    let found = all.compactMap { row in place(of: row.phrase).map { (place: $0, row: row) } }
    // Of phrases that begin alike the longest is meant.
    guard let best = found.max(by: { $0.place.count < $1.place.count }) else { return nil }
    remove(best.place)
    return (best.row.meaning, best.row.phrase)
  }

  /// Takes the area that stands at a place, after what may stand before a name.
  mutating func takeArea(at place: Int, _ store: Store, after fillers: Set<String>) -> Area? {
    var start = place
    while true {
      if let (area, length) = store.area(atStartOf: left[min(start, left.count)...]),
        DecimalNumber(word(start)) == nil
      {
        remove(place..<start + length)
        return area
      }
      guard fillers.contains(word(start)) else { return nil }
      start += 1
    }
  }

  /// Whether what is said to be more are things that can be counted: behind it stands a plural.
  var saysHowMany: Bool {
    guard !ClaimPhrases.relative.contains(where: { place(of: $0) != nil }) else { return false }
    return left.indices.contains { place in
      let noun = word(place + 1)
      return ClaimPhrases.counting.contains(left[place]) && (noun.hasSuffix("en") || noun.hasSuffix("s"))
        && !ClaimPhrases.uncounted.contains(noun)
    }
  }

  /// The words that name no area.
  func withoutAreas(_ store: Store) -> [String] { store.areas(in: left).rest }

  /// Puts a word back.
  mutating func append(_ word: String) {
    left.append(word)
  }

  /// Takes all areas named; gives them in order.
  mutating func takeAreas(_ store: Store) -> [Area] {
    let (areas, rest) = store.areas(in: left)
    left = rest
    return areas
  }
}
