/// Finds the one thing that someone means by a name, which may be incomplete or misspelled.
///
/// Unlike ``SearchIndex`` it looks at names alone, and tells a clear answer from a guess between several.
package struct NameFinder<Subject: Sendable>: Sendable {
  /// A thing and what it may be called; the first name is the one to show.
  package struct Candidate: Sendable {
    package let subject: Subject
    package let names: [String]

    package init(_ subject: Subject, names: [String]) {
      (self.subject, self.names) = (subject, names)
    }
  }

  /// What a name led to.
  package enum Match: Sendable {
    case one(Subject, Fit)
    /// Several things that fit alike, in the order of the candidates.
    case several([Subject])
    /// Nothing fits; the nearest names, nearest first.
    case none(nearest: [Subject])
  }

  /// How a name was understood, from sure to guessed.
  package enum Fit: Int, CaseIterable, Sendable {
    case wholeName
    case wholeWords
    case beginnings
    case parts
    case misspelled
  }

  /// How many of the nearest are given where nothing fits.
  package static var nearestCount: Int { 3 }

  private let candidates: [Candidate]

  package init(_ candidates: [Candidate]) {
    self.candidates = candidates
  }

  /// Finds what a name stands for.
  ///
  /// A whole name comes before whole words of one, those before beginnings of words, those before parts
  /// of words, and a misspelled word comes last.
  package func find(_ name: String) -> Match {
    let slug = name.slug
    let typed = slug.split(separator: "-").map(String.init)
    guard !typed.isEmpty else { return .none(nearest: []) }
    let entries = candidates.map { candidate in
      (subject: candidate.subject, names: candidate.names.map(\.slug).filter { !$0.isEmpty })
    }
    for fit in Fit.allCases {
      let found = entries.filter { $0.names.contains { Self.fits(fit, typed, slug, $0) } }.map(\.subject)
      if let only = found.first, found.count == 1 { return .one(only, fit) }
      if !found.isEmpty { return .several(found) }
    }
    return .none(nearest: nearest(to: name))
  }

  /// The things whose names are nearest, nearest first; those that share less than `least` are left out.
  package func nearest(to name: String, least: Double = 0) -> [Subject] {
    let pairs = Self.pairs(name.slug)
    let near = candidates.map { candidate in
      (subject: candidate.subject, distance: Self.distance(pairs, candidate.names.map(\.slug)))
    }
    return near.filter { 1 - $0.distance >= least }.stablySorted(by: \.distance).prefix(Self.nearestCount)
      .map(\.subject)
  }

  /// Fewer letters stand inside too many names.
  private static var leastPart: Int { 4 }

  private static func fits(_ fit: Fit, _ typed: [String], _ slug: String, _ name: String) -> Bool {
    switch fit {
    case .wholeName: name == slug
    case .wholeWords: all(typed, in: name) { $0 == $1 }
    case .beginnings: all(typed, in: name) { $1.hasPrefix($0) }
    case .parts: slug.utf8.count >= leastPart && name.contains(slug)
    case .misspelled: isGuess(typed, name)
    }
  }

  private static func all(_ typed: [String], in name: String, _ fits: (String, Substring) -> Bool) -> Bool {
    let words = name.split(separator: "-")
    return typed.allSatisfy { word in words.contains { fits(word, $0) } }
  }

  /// Whether each word is one of the name's with a typing error or two.
  private static func isGuess(_ typed: [String], _ name: String) -> Bool {
    let words = name.split(separator: "-").map { Array($0.utf8) }
    return typed.allSatisfy { word in
      var spelling = SpellingDistance(Array(word.utf8), isName: true)
      return words.contains { word.utf8.elementsEqual($0) || spelling.guess($0, $0.indices) != nil }
    }
  }

  /// How little pairs of letters share with those of names: 0 for the same, 1 for none (Dice's coefficient).
  private static func distance(_ pairs: [UInt16], _ names: [String]) -> Double {
    names.map { name in
      let others = Self.pairs(name)
      let total = pairs.count + others.count
      return total > 0 ? 1 - 2 * Double(shared(pairs, others)) / Double(total) : 1
    }.min() ?? 1
  }

  /// The pairs of neighbouring letters in a text, each once and in order.
  private static func pairs(_ text: String) -> [UInt16] {
    var pairs: [UInt16] = []
    var before: UInt8?
    for letter in text.utf8 {
      if let before { pairs.append(UInt16(before) << 8 | UInt16(letter)) }
      before = letter
    }
    pairs.sort()
    return pairs.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// How many are in both of two lists in order.
  private static func shared(_ first: [UInt16], _ second: [UInt16]) -> Int {
    var (rest, count) = (second[...], 0)
    for pair in first {
      rest = rest.drop { $0 < pair }
      if rest.first == pair { count += 1 }
    }
    return count
  }
}
