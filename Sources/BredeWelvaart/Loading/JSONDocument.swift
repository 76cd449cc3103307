/// A value of a JSON document, with its place in the file.
///
/// Our own reader, because the faults of a package name the line and the column also where the
/// JSON is sound and only its meaning is not.
struct JSONNode {
  enum Value {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONNode])
    case object([(key: String, value: JSONNode)])
  }

  let value: Value
  let line: Int
  let column: Int

  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string, past the gate for control characters.
  var string: String? { rawString.map(TextGate.clean) }

  /// The text of a string exactly as it stands, for what is never shown.
  var rawString: String? {
    if case .string(let text) = value { text } else { nil }
  }

  var number: Double? {
    if case .number(let number) = value { number } else { nil }
  }

  var array: [JSONNode]? {
    if case .array(let elements) = value { elements } else { nil }
  }
}

/// Reads JSON as RFC 8259 has it, to a depth of 64.
struct JSONReader {
  private let file: String
  private var cursor: ByteCursor
  private var depth = 0

  /// Reads a whole document.
  static func read(file: String, bytes: [UInt8]) throws(DataFault) -> JSONNode {
    var reader = JSONReader(file: file, cursor: ByteCursor(bytes))
    let node = try reader.node()
    reader.skipSpace()
    guard reader.cursor.current == nil else {
      throw reader.fault("Na het einde van de JSON staat nog tekst; haal die weg.")
    }
    return node
  }

  private static let noValue =
    "Hier hoort een JSON-waarde: een tekst, een getal, true, false, null, een lijst of een object."

  private init(file: String, cursor: ByteCursor) {
    self.file = file
    self.cursor = cursor
  }

  private func fault(_ message: String) -> DataFault {
    DataFault(file: file, line: cursor.line, column: cursor.column, message: message)
  }

  private mutating func skipSpace() {
    cursor.skip { $0 == 0x20 || $0 == 0x0a || $0 == 0x09 || $0 == 0x0d }
  }

  private mutating func node() throws(DataFault) -> JSONNode {
    skipSpace()
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else { throw fault("De JSON is dieper genest dan 64 lagen; maak hem vlakker.") }
    let (line, column) = (cursor.line, cursor.column)
    let value: JSONNode.Value =
      switch cursor.current {
      case UInt8(ascii: "{"): .object(try members())
      case UInt8(ascii: "["): .array(try elements())
      case UInt8(ascii: "\""): .string(try string())
      case UInt8(ascii: "t"): try word("true", .bool(true))
      case UInt8(ascii: "f"): try word("false", .bool(false))
      case UInt8(ascii: "n"): try word("null", .null)
      default: .number(try number())
      }
    return JSONNode(value: value, line: line, column: column)
  }

  private mutating func members() throws(DataFault) -> [(key: String, value: JSONNode)] {
    var members: [(key: String, value: JSONNode)] = []
    cursor.advance()
    skipSpace()
    if take("}") { return members }
    while true {
      skipSpace()
      guard cursor.current == UInt8(ascii: "\"") else {
        throw fault("Hier hoort een naam tussen aanhalingstekens.")
      }
      let key = try string()
      skipSpace()
      guard take(":") else { throw fault("Hier hoort een dubbele punt.") }
      members.append((key, try node()))
      skipSpace()
      if take("}") { return members }
      guard take(",") else { throw fault("Hier hoort een komma of een sluitende accolade.") }
    }
  }

  private mutating func elements() throws(DataFault) -> [JSONNode] {
    var elements: [JSONNode] = []
    cursor.advance()
    skipSpace()
    if take("]") { return elements }
    while true {
      elements.append(try node())
      skipSpace()
      if take("]") { return elements }
      guard take(",") else { throw fault("Hier hoort een komma of een sluitende blokhaak.") }
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte = cursor.current, byte == UInt8(ascii: character) else { return false }
    cursor.advance()
    return true
  }

  private mutating func word(_ word: StaticString, _ value: JSONNode.Value) throws(DataFault)
    -> JSONNode.Value
  {
    for byte in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
      guard cursor.current == byte else { throw fault(Self.noValue) }
      cursor.advance()
    }
    return value
  }

  /// Reads a number by RFC 8259's grammar, which is narrower than that of `Double`.
  private mutating func number() throws(DataFault) -> Double {
    let (start, place) = (cursor.offset, fault(Self.noValue))
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    _ = take("-")
    let whole = cursor.offset
    cursor.skip { digits.contains($0) }
    guard cursor.offset > whole, cursor.bytes[whole] != UInt8(ascii: "0") || cursor.offset == whole + 1 else {
      throw place
    }
    if take(".") {
      let fraction = cursor.offset
      cursor.skip { digits.contains($0) }
      guard cursor.offset > fraction else { throw place }
    }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      let exponent = cursor.offset
      cursor.skip { digits.contains($0) }
      guard cursor.offset > exponent else { throw place }
    }
    let text = String(decoding: cursor.bytes[start..<cursor.offset], as: UTF8.self)
    guard let number = Double(text), number.isFinite else { throw place }
    return number
  }

  private mutating func string() throws(DataFault) -> String {
    var content: [UInt8] = []
    let (line, column) = (cursor.line, cursor.column)
    cursor.advance()
    let start = cursor.offset
    cursor.skipPlain { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    content += cursor.bytes[start..<cursor.offset]
    while let byte = cursor.current {
      switch byte {
      case UInt8(ascii: "\""):
        cursor.advance()
        guard let text = String(validating: content, as: UTF8.self) else {
          throw DataFault(
            file: file, line: line, column: column,
            message: "Deze tekst is geen geldige UTF-8; bewaar het bestand als UTF-8.")
        }
        return text
      case UInt8(ascii: "\\"):
        cursor.advance()
        content += String(try escape()).utf8
      case 0..<0x20:
        throw fault("Een tekst mag geen regeleinde of stuurteken bevatten; schrijf \\n of haal het weg.")
      default:
        content.append(byte)
        cursor.advance()
      }
    }
    throw DataFault(
      file: file, line: line, column: column,
      message: "De tekst die hier begint, wordt niet gesloten; zet er een aanhalingsteken achter.")
  }

  private mutating func escape() throws(DataFault) -> Character {
    guard let byte = cursor.current else {
      throw fault("Het bestand houdt midden in een tekst op; vul het aan.")
    }
    cursor.advance()
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "u"): return Character(try unicodeEscape())
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(byte))
    default: throw fault("Na een backslash hoort een van de tekens \" \\ / b f n r t u.")
    }
  }

  /// Reads the digits of `\u`, and the second half of a surrogate pair; a lone half becomes U+FFFD.
  private mutating func unicodeEscape() throws(DataFault) -> Unicode.Scalar {
    let first = try fourHexDigits()
    guard (0xd800..<0xdc00).contains(first) else { return Unicode.Scalar(first) ?? "\u{fffd}" }
    let afterFirst = cursor
    if take("\\"), take("u") {
      let second = try fourHexDigits()
      if (0xdc00..<0xe000).contains(second) {
        return Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00)) ?? "\u{fffd}"
      }
    }
    // What follows is a character of its own.
    cursor = afterFirst
    return "\u{fffd}"
  }

  private mutating func fourHexDigits() throws(DataFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = cursor.current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("Na \\u horen vier hexadecimale cijfers.")
      }
      value = value << 4 | UInt32(digit)
      cursor.advance()
    }
    return value
  }
}
