/// One figure, or the place where a document has none: SDMX's observation.
package struct Observation: Hashable, Sendable {
  /// SDMX's OBS_STATUS.
  package enum Status: String, CaseIterable, Sendable {
    case normal = "A"
    case estimated = "E"
    case forecast = "F"
    case definitionDiffers = "D"
    case provisional = "P"
    case missing = "O"
    case cannotExist = "M"
    case suppressed = "Q"
    case lowReliability = "U"

    /// Whether an observation of this status has a value.
    package var hasValue: Bool {
      switch self {
      case .missing, .cannotExist, .suppressed: false
      default: true
      }
    }
  }

  /// How sure the document is of the figure.
  package enum Qualifier: String, CaseIterable, Sendable {
    case circa
    case ruim
    case bijna
    case minstens
    case hoogstens
  }

  package let indicator: Indicator.ID
  package let area: Area.Code
  package let period: Period
  /// `basis`, `trend`, `laag`…; empty for what is no scenario.
  package let scenario: String
  /// Nil exactly where the status says so.
  package let value: DecimalNumber?
  package let qualifier: Qualifier?
  package let status: Status
  package let citation: Citation
  package let note: String
  /// Nil where the source gives none.
  package var margin: Margin?
  /// Whether no document gives it, but a source that the package adds.
  package var isAddition = false
}

/// The place in a document that a fact was taken from.
package struct Citation: Hashable, Sendable {
  package let source: Source.ID
  /// The chapter and the table or figure; empty for the document as a whole.
  package let locator: String

  package init(source: Source.ID, locator: String) {
    (self.source, self.locator) = (source, locator)
  }
}

/// When a figure holds: a year, or a change from one year to another.
package struct Period: Hashable, Sendable {
  /// As in the data package: `2024`, `2016/2024`, `2016/..` (since 2016), or empty.
  package let text: String

  /// Reads a period; nil where the text is none of the forms above.
  package init?(_ text: String) {
    let bytes = text.utf8
    func isYear(_ part: Substring.UTF8View) -> Bool {
      part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    let isSound =
      switch bytes.count {
      case 0: true
      case 4: isYear(bytes[...])
      case 7: isYear(bytes.prefix(4)) && text.hasSuffix("/..")
      case 9:
        // Years of four digits sort as text.
        isYear(bytes.prefix(4)) && isYear(bytes.suffix(4)) && bytes.dropFirst(4).first == UInt8(ascii: "/")
          && bytes.prefix(4).lexicographicallyPrecedes(bytes.suffix(4))
      default: false
      }
    guard isSound else { return nil }
    self.text = text
  }

  /// The period in words: `2024`, `2016–2024`, `sinds 2016`; empty where unknown.
  package var dutch: String { dutch(isAhead: false) }

  /// The period in words; what lies ahead is `vanaf 2025`.
  func dutch(isAhead: Bool) -> String {
    if isOpen { return (isAhead ? "vanaf " : "sinds ") + text.dropLast(3) }
    return text.replacing("/", with: "–")
  }

  /// The last year named, for finding the latest figure; 0 where unknown.
  package var lastYear: Int {
    // Screens ask this thousands of times for a key; the form is known to be sound.
    let bytes = text.utf8
    let year = bytes.count == 9 ? bytes.suffix(4) : bytes.prefix(4)
    return year.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Whether it goes on without an end: since a year, or from one on.
  var isOpen: Bool { text.utf8.count == 7 }

  /// Whether the figure is a change over time rather than a state.
  package var isChange: Bool { text.utf8.count > 4 }
}
