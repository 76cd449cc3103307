/// A part of a regular expression.
indirect enum PatternPart {
  case scalar(ScalarSet)
  case start
  case end
  case sequence([PatternPart])
  case choice([PatternPart])
  /// So many times at least, and at most; nil for as often as there is.
  case repeated(PatternPart, least: Int, most: Int?)
}

/// Why a text is no pattern, or none that can be used.
enum PatternObjection: Error {
  /// It breaks the rules.
  case invalid
  /// What it asks cannot be found out in one pass: looking around, referring back, the edges of words.
  case unsupported
  case tooLong
}

/// Reads a regular expression as the schemas of tables have it.
struct PatternReader {
  private var rest: Substring.UnicodeScalarView
  private var depth = 0

  /// Deeper than this nobody nests.
  private static let deepest = 50
  private static let mostTimes = 1000

  /// Reads a whole text.
  static func read(_ text: String) throws(PatternObjection) -> PatternPart {
    guard text.utf8.count <= PatternProgram.longest else { throw .tooLong }
    var reader = PatternReader(rest: text[...].unicodeScalars)
    let part = try reader.choice()
    guard reader.rest.isEmpty else { throw .invalid }
    return part
  }

  private init(rest: Substring.UnicodeScalarView) { self.rest = rest }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func next() throws(PatternObjection) -> Unicode.Scalar {
    guard let scalar = rest.popFirst() else { throw .invalid }
    return scalar
  }

  /// One or more sequences with bars between them.
  private mutating func choice() throws(PatternObjection) -> PatternPart {
    guard depth < Self.deepest else { throw .tooLong }
    depth += 1
    defer { depth -= 1 }
    var choices = [try sequence()]
    while take("|") { choices.append(try sequence()) }
    if let only = choices.first, choices.count == 1 { return only }
    return .choice(choices)
  }

  private mutating func sequence() throws(PatternObjection) -> PatternPart {
    var parts: [PatternPart] = []
    while let scalar = rest.first, scalar != "|", scalar != ")" {
      let part = try piece()
      guard let (least, most) = try times() else {
        parts.append(part)
        continue
      }
      // A question mark behind it changes which text is found, not whether the whole fits.
      _ = take("?")
      if let next = rest.first, "+*?".unicodeScalars.contains(next) {
        throw next == "+" ? .unsupported : .invalid
      }
      parts.append(.repeated(part, least: least, most: most))
    }
    return .sequence(parts)
  }

  private mutating func times() throws(PatternObjection) -> (least: Int, most: Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    let before = rest
    guard take("{") else { return nil }
    guard let least = number() else {
      // A brace that says no number is one.
      rest = before
      return nil
    }
    let most = take(",") ? number() : least
    guard take("}"), most.map({ $0 >= least }) ?? true else { throw .invalid }
    guard max(least, most ?? 0) <= Self.mostTimes else { throw .tooLong }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var digits = ""
    while let digit = rest.first, ("0"..."9").contains(digit) {
      digits.unicodeScalars.append(digit)
      rest.removeFirst()
    }
    return digits.isEmpty ? nil : Int(digits) ?? Int.max
  }

  private mutating func piece() throws(PatternObjection) -> PatternPart {
    switch try next() {
    case "^": return .start
    case "$": return .end
    case ".": return .scalar(.anyButLineEnds)
    case "[": return .scalar(try set())
    case "(": return try group()
    case "*", "+", "?", ")": throw .invalid
    case "\\": return try escaped()
    case let scalar: return .scalar(.one(scalar))
    }
  }

  private mutating func group() throws(PatternObjection) -> PatternPart {
    if take("?") {
      _ = take("P")
      if take("<") {
        // Others look around.
        guard rest.first?.properties.isAlphabetic == true else { throw .unsupported }
        while try next() != ">" {}
      } else if !take(":") {
        throw .unsupported
      }
    }
    let part = try choice()
    guard take(")") else { throw .invalid }
    return part
  }

  /// What stands behind a backslash, where it need not be a character.
  private mutating func escaped() throws(PatternObjection) -> PatternPart {
    switch rest.first {
    case "A":
      rest.removeFirst()
      return .start
    case "z", "Z":
      rest.removeFirst()
      return .end
    default: return .scalar(try character())
    }
  }

  /// What stands behind a backslash, as what it takes.
  private mutating func character() throws(PatternObjection) -> ScalarSet {
    switch try next() {
    case "d": return .all(.digit, isNegated: false)
    case "D": return .all(.digit, isNegated: true)
    case "w": return .all(.word, isNegated: false)
    case "W": return .all(.word, isNegated: true)
    case "s": return .all(.space, isNegated: false)
    case "S": return .all(.space, isNegated: true)
    case "t": return .one("\t")
    case "n": return .one("\n")
    case "r": return .one("\r")
    case "p": return .all(try property(), isNegated: false)
    case "P": return .all(try property(), isNegated: true)
    case "x": return .one(try hexadecimal(2))
    case "u": return .one(try hexadecimal(4))
    case let scalar where scalar.properties.isAlphabetic || ("0"..."9").contains(scalar): throw .unsupported
    case let scalar: return .one(scalar)
    }
  }

  private mutating func property() throws(PatternObjection) -> ScalarSet.Kind {
    guard take("{") else { throw .invalid }
    var name = ""
    while let scalar = rest.popFirst(), scalar != "}" { name.unicodeScalars.append(scalar) }
    let kinds: [String: ScalarSet.Kind] = [
      "L": .letter, "Lu": .upper, "Ll": .lower, "N": .number, "Nd": .digit,
    ]
    guard let kind = kinds[name] else { throw .unsupported }
    return kind
  }

  private mutating func hexadecimal(_ length: Int) throws(PatternObjection) -> Unicode.Scalar {
    var digits = ""
    for _ in 0..<length { digits.unicodeScalars.append(try next()) }
    guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw .invalid }
    return scalar
  }

  /// What stands between square brackets.
  private mutating func set() throws(PatternObjection) -> ScalarSet {
    var set = ScalarSet()
    set.isNegated = take("^")
    var isFirst = true
    while true {
      let scalar = try next()
      if scalar == "]", !isFirst { return set }
      isFirst = false
      // Sets within sets are other dialects' own.
      if scalar == "[" { throw .unsupported }
      let member = scalar == "\\" ? try character() : .one(scalar)
      guard rest.first == "-", rest.dropFirst().first != "]", let low = member.ranges.first?.lowerBound else {
        set.add(member)
        continue
      }
      rest.removeFirst()
      let end = try next()
      let limit = end == "\\" ? try character() : .one(end)
      guard let high = limit.ranges.first?.lowerBound, low <= high else { throw .invalid }
      set.ranges.append(low...high)
    }
  }
}
