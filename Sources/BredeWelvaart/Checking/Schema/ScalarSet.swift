/// The characters that one place of a pattern takes.
struct ScalarSet {
  /// A kind of characters that has a name in patterns.
  enum Kind {
    case digit
    case word
    case space
    case letter
    case upper
    case lower
    case number

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      let properties = scalar.properties
      return switch self {
      case .digit: properties.generalCategory == .decimalNumber
      case .word:
        properties.isAlphabetic || scalar == "_" || properties.generalCategory == .decimalNumber
      case .space: properties.isWhitespace
      case .letter: properties.isAlphabetic
      case .upper: properties.isUppercase
      case .lower: properties.isLowercase
      case .number: properties.numericType != nil
      }
    }
  }

  var ranges: [ClosedRange<Unicode.Scalar>] = []
  var kinds: [(kind: Kind, isNegated: Bool)] = []
  var isNegated = false

  static func one(_ scalar: Unicode.Scalar) -> ScalarSet { ScalarSet(ranges: [scalar...scalar]) }
  static func all(_ kind: Kind, isNegated: Bool) -> ScalarSet { ScalarSet(kinds: [(kind, isNegated)]) }
  /// What a point stands for.
  static let anyButLineEnds = ScalarSet(
    ranges: ["\n"..."\r", "\u{85}"..."\u{85}", "\u{2028}"..."\u{2029}"], isNegated: true)

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isListed =
      ranges.contains { $0.contains(scalar) } || kinds.contains { $0.kind.contains(scalar) != $0.isNegated }
    return isListed != isNegated
  }

  /// All that another one takes too.
  mutating func add(_ other: ScalarSet) {
    ranges += other.ranges
    kinds += other.kinds
  }
}
