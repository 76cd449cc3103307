/// A number to put hits in order by: the less, the earlier.
enum SearchKey {
  /// The rough order; what is inside one is put in order by kind and closeness.
  enum Tier: UInt64 {
    /// The query is the name.
    case exact
    case figure
    /// An everyday word leads to it.
    case meant
    /// Every word is a word of the name, or the beginning of one.
    case named
    /// Some word is only a part of a word of the name.
    case partlyNamed
    /// Found by its text, or by what it belongs to.
    case text
    /// An indicator, say, found by its definition only.
    case explained
    /// Some word is misspelled.
    case guessed
  }

  /// The lowest bits are for the place of the entry, which settles what is equal otherwise.
  static let indexMask: UInt64 = 0xffff_ffff

  /// Whether names have all words, so that nothing else need be looked for.
  static func isNamed(_ key: UInt64) -> Bool { key >> 52 <= Tier.partlyNamed.rawValue }

  static func key(_ tier: Tier, _ first: UInt8, _ second: UInt8, isMapped: Bool = false) -> UInt64 {
    tier.rawValue << 52 | UInt64(first) << 44 | UInt64(second) << 36 | (isMapped ? 0 : 1) << 35
  }
}
