/// Where a word of the glossary occurs.
public struct TermUse: Sendable {
  public let indicators: [Indicator]
  public let statements: [Statement]
  public let actions: [Action]

  /// Looks for a word, in its singular or plural, in the names and texts of a store.
  public init(_ term: Term, _ store: Store) {
    let finder = TermFinder([term])
    let beginnings = [term.term, term.abbreviation].filter { !$0.isEmpty }.map(\.asciiBeginning)
    // Reading every text word by word takes too long for a key; few texts have a word that begins alike.
    func occurs(in text: String) -> Bool {
      beginnings.contains { text.hasWord(beginningWith: $0) } && !finder.terms(in: text).isEmpty
    }
    let content = store.content
    indicators = content.indicators.filter { occurs(in: $0.name) || occurs(in: $0.definition) }
    statements = content.statements.filter { occurs(in: $0.text) }
    actions = content.actions.filter { occurs(in: $0.text) }
  }
}

extension String {
  /// The letters and digits of ASCII that the text begins with, in lower case.
  fileprivate var asciiBeginning: [UInt8] {
    utf8.prefix { $0.isASCIILetterOrDigit }.map(\.asciiLowercased)
  }

  /// Whether a word begins with some letters of ASCII in lower case, written as capitals or not.
  fileprivate func hasWord(beginningWith wanted: [UInt8]) -> Bool {
    let isHeld = utf8.withContiguousStorageIfAvailable { bytes in
      var isStart = true
      for start in bytes.indices {
        defer { isStart = !bytes[start].isASCIILetterOrDigit }
        if isStart, bytes[start...].starts(with: wanted, by: { $0.asciiLowercased == $1 }) { return true }
      }
      return false
    }
    return isHeld ?? true
  }
}

extension UInt8 {
  fileprivate var asciiLowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  fileprivate var isASCIILetterOrDigit: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(asciiLowercased)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
