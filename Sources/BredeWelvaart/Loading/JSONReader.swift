/// Reads JSON as RFC 8259 has it, to a depth of 64.
///
/// It walks over values and says what is wrong with them; `JSONNode` uses it to look at them again.
package struct JSONReader {
  let file: String
  var cursor: ByteCursor
  private var depth = 0

  /// Reads a whole document.
  package static func read(file: String, bytes: [UInt8]) throws(DataFault) -> JSONNode {
    var reader = JSONReader(file: file, cursor: ByteCursor(bytes))
    reader.skipSpace()
    let root = JSONNode(reader)
    try reader.value()
    reader.skipSpace()
    guard reader.cursor.current == nil else {
      throw reader.fault("Na het einde van de JSON staat nog tekst; haal die weg.")
    }
    return root
  }

  static let noValue =
    "Hier hoort een JSON-waarde: een tekst, een getal, true, false, null, een lijst of een object."

  private init(file: String, cursor: ByteCursor) {
    (self.file, self.cursor) = (file, cursor)
  }

  var line: Int { cursor.line }
  var column: Int { cursor.column }

  // What a value is, for who looks at it again; nil where it is something else.

  var isBeforeList: Bool { cursor.current == UInt8(ascii: "[") }

  func bool() -> Bool? {
    switch cursor.current {
    case UInt8(ascii: "t"): true
    case UInt8(ascii: "f"): false
    default: nil
    }
  }

  func string() -> String? {
    guard cursor.current == UInt8(ascii: "\"") else { return nil }
    var reader = self
    return (try? reader.skipString()).map { reader.string($0) }
  }

  func fault(_ message: String) -> DataFault {
    DataFault(file: file, line: line, column: column, message: message)
  }

  private mutating func skipSpace() {
    cursor.skip { $0 == 0x20 || $0 == 0x0a || $0 == 0x09 || $0 == 0x0d }
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard cursor.current == UInt8(ascii: character) else { return false }
    cursor.advanceOverASCII()
    return true
  }

  /// Moves over the value that starts here.
  mutating func value() throws(DataFault) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else { throw fault("De JSON is dieper genest dan 64 lagen; maak hem vlakker.") }
    switch cursor.current {
    case UInt8(ascii: "{"):
      var isFirst = true
      while try nextKey(isFirst: isFirst) != nil {
        isFirst = false
        try value()
      }
    case UInt8(ascii: "["):
      var isFirst = true
      while try nextElement(isFirst: isFirst) {
        isFirst = false
        try value()
      }
    case UInt8(ascii: "\""): _ = try skipString()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: _ = try numberRange()
    }
  }

  /// Moves to the value of an object's first member of that name; nil where there is none.
  mutating func member(_ name: String) throws(DataFault) -> JSONNode? {
    guard cursor.current == UInt8(ascii: "{") else { return nil }
    var isFirst = true
    while let key = try nextKey(isFirst: isFirst) {
      if isText(key, name) { return JSONNode(self) }
      isFirst = false
      soundValue()
    }
    return nil
  }

  /// The members of an object; nil where the reader does not stand before one.
  func members() -> [(key: String, value: JSONNode)]? {
    guard cursor.current == UInt8(ascii: "{") else { return nil }
    var reader = self
    var members: [(key: String, value: JSONNode)] = []
    while let key = try? reader.nextKey(isFirst: members.isEmpty) {
      members.append((reader.string(key), JSONNode(reader)))
      reader.soundValue()
    }
    return members
  }

  /// Moves over what stands before a member's value: the brace or comma, its name, which it gives, and the colon.
  ///
  /// At the end of the object it moves over the closing brace and gives nil.
  private mutating func nextKey(isFirst: Bool) throws(DataFault) -> Text? {
    if isFirst { cursor.advanceOverASCII() }
    skipSpace()
    if take("}") { return nil }
    if !isFirst {
      guard take(",") else { throw fault("Hier hoort een komma of een sluitende accolade.") }
      skipSpace()
    }
    guard cursor.current == UInt8(ascii: "\"") else {
      throw fault("Hier hoort een naam tussen aanhalingstekens.")
    }
    let key = try skipString()
    skipSpace()
    guard take(":") else { throw fault("Hier hoort een dubbele punt.") }
    skipSpace()
    return key
  }

  /// Moves to the next element of a list, or over the list's end; tells whether there is an element.
  mutating func nextElement(isFirst: Bool) throws(DataFault) -> Bool {
    if isFirst { cursor.advanceOverASCII() }
    skipSpace()
    if take("]") { return false }
    if !isFirst {
      guard take(",") else { throw fault("Hier hoort een komma of een sluitende blokhaak.") }
      skipSpace()
    }
    return true
  }

  private mutating func word(_ word: StaticString) throws(DataFault) {
    for byte in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
      guard cursor.current == byte else { throw fault(Self.noValue) }
      cursor.advance()
    }
  }
}
