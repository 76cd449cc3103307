/// What the descriptor says about one column: its type and what its values must satisfy.
///
/// As [Table Schema](https://specs.frictionlessdata.io/table-schema/) has it, for the types that tables of
/// this program consist of.
struct FieldSchema {
  enum Kind: String, CaseIterable {
    case string
    case integer
    case number
  }

  let name: String
  var kind = Kind.string
  var decimalMark: Character = "."
  var isRequired = false
  var isUnique = false
  var pattern: Pattern?
  var allowed: [String]?
  var minimum: Double?
  var maximum: Double?
  var minLength: Int?
  var maxLength: Int?

  /// A regular expression that a whole text must match.
  struct Pattern {
    let text: String
    private let matcher: PatternMatcher

    /// Reads an expression.
    init(_ text: String) throws(PatternObjection) {
      self.text = text
      matcher = PatternMatcher(try PatternProgram(PatternReader.read(text)))
    }

    func matches(_ text: String) -> Bool { matcher.matches(text) }

    /// Whether it asked so much work that it was given up, and says nothing any more.
    var isExhausted: Bool { matcher.isExhausted }
  }

  /// What is wrong with a text in this column, which is not empty; no sentence where it fits.
  func problems(of text: String) -> [String] {
    let number = number(text)
    guard kind == .string || number != nil else {
      let example = kind == .integer ? "3" : "12\(decimalMark)5"
      return ["'\(text)' is geen getal; schrijf bijvoorbeeld \(example)."]
    }
    var problems: [String] = []
    if let allowed, !allowed.contains(where: { number == nil ? $0 == text : Double($0) == number }) {
      problems.append("'\(text)' is hier geen bekende waarde; kies uit \(allowed.joined(separator: ", ")).")
    }
    if let pattern, !pattern.matches(text) {
      problems.append("'\(text)' heeft niet de vorm \(pattern.text); verbeter de tekst.")
    }
    if kind == .string, SheetFormula.isMeant(text) {
      problems.append(
        "'\(text)' is voor een rekenblad een formule; begin met iets anders dan \(text.prefix(1)).")
    }
    if let number {
      if let minimum, number < minimum {
        problems.append("\(text) is te klein; schrijf \(words(minimum)) of meer.")
      }
      if let maximum, number > maximum {
        problems.append("\(text) is te groot; schrijf \(words(maximum)) of minder.")
      }
    } else {
      let count = text.unicodeScalars.count
      if let minLength, count < minLength {
        problems.append("deze tekst telt \(count) tekens; maak er minstens \(minLength) van.")
      }
      if let maxLength, count > maxLength {
        problems.append("deze tekst telt \(count) tekens; maak er hooguit \(maxLength) van.")
      }
    }
    return problems
  }

  /// The text as a number; nil where the column has texts, or it is none.
  private func number(_ text: String) -> Double? {
    switch kind {
    case .string: nil
    case .integer: Int(text).map(Double.init)
    case .number: DecimalNumber(text, decimalMark: decimalMark)?.doubleValue
    }
  }

  private func words(_ bound: Double) -> String {
    Int(exactly: bound).map { "\($0)" } ?? "\(bound)"
  }
}
