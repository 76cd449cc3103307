/// Reads CSV as RFC 4180 has it, record by record, with the place of every field.
///
/// Reading finds the fields and sees to it that they are sound; texts are made of those asked for.
struct CSVReader {
  /// More fields than any table has; a record of more is none, but another kind of file.
  static let fieldLimit = 200

  /// The fields of the record read last.
  private(set) var fields: [Field] = []

  private let file: String
  private let delimiter: UInt8
  private var cursor: ByteCursor
  /// A text that was made, and the bytes that it was made of.
  private struct MadeText {
    var range = 0..<0
    var text = ""
  }

  /// The text made last of each column: columns repeat themselves, and what is the same is shared.
  private var latest: [MadeText] = []

  /// What stands for no value in a table of a package; nil where fields are taken just as they stand.
  private let missingValues: [[UInt8]]?

  init(file: String, bytes: [UInt8], delimiter: UInt8) {
    (self.file, self.delimiter, missingValues) = (file, delimiter, nil)
    cursor = ByteCursor(bytes)
  }

  /// Reads a table of a package, in which spaces around a value are none of it.
  init(_ table: PackageDescriptor.Table, bytes: [UInt8]) {
    (file, delimiter, missingValues) = (table.path, table.delimiter, table.missingValues)
    cursor = ByteCursor(bytes)
  }

  /// Reads the next record, passing over empty lines; false at the end.
  ///
  /// - Throws: A fault that leaves the rest of the file unreadable.
  mutating func readRecord() throws(DataFault) -> Bool {
    fields.removeAll(keepingCapacity: true)
    skipEmptyLines()
    guard cursor.current != nil else { return false }
    let line = cursor.line
    while true {
      guard fields.count < Self.fieldLimit else {
        throw DataFault(
          file: file, line: line,
          message:
            "Deze regel heeft meer dan \(Self.fieldLimit) velden; maak hem korter of verbeter het scheidingsteken."
        )
      }
      let field = try nextField()
      fields.append(missingValues.map { field.value(in: cursor.bytes, besides: $0) } ?? field)
      switch cursor.current {
      case delimiter: cursor.advanceOverASCII()
      case UInt8(ascii: "\r") where cursor.next == UInt8(ascii: "\n"):
        cursor.advance()
        cursor.advance()
        return true
      case UInt8(ascii: "\n"):
        cursor.advance()
        return true
      case nil: return true
      default:
        throw fault(
          "Na het sluitende aanhalingsteken staat nog tekst; verdubbel aanhalingstekens in een veld.")
      }
    }
  }

  /// The text of a field of the record read last, past the gate for control characters.
  mutating func text(_ position: Int) -> String {
    guard position < fields.count, !fields[position].range.isEmpty else { return "" }
    let field = fields[position]
    if latest.count <= position {
      latest += Array(repeating: MadeText(), count: fields.count - latest.count)
    }
    if cursor.bytes.hasSame(field.range, latest[position].range) { return latest[position].text }
    let text = field.text(in: cursor.bytes)
    latest[position] = MadeText(range: field.range, text: text)
    return text
  }

  /// The bytes of a plain field of the record read last, without a text being made; nil for others.
  func plainBytes(_ position: Int) -> ArraySlice<UInt8>? {
    guard position < fields.count, fields[position].isPlain else { return nil }
    return cursor.bytes[fields[position].range]
  }

  private mutating func skipEmptyLines() {
    while cursor.current == UInt8(ascii: "\n")
      || (cursor.current == UInt8(ascii: "\r") && cursor.next == UInt8(ascii: "\n"))
    {
      cursor.advance()
    }
  }

  @inline(__always)
  private mutating func nextField() throws(DataFault) -> Field {
    switch cursor.current {
    case UInt8(ascii: "\""): try quotedField()
    case delimiter:
      // Many fields are empty.
      Field(range: cursor.offset..<cursor.offset, line: cursor.line, column: cursor.column, isPlain: true)
    default: try bareField()
    }
  }

  @inline(__always)
  private mutating func bareField() throws(DataFault) -> Field {
    let (start, line, column) = (cursor.offset, cursor.line, cursor.column)
    let quote = UInt8(ascii: "\"")
    cursor.skipPlain(until: delimiter, or: quote)
    if cursor.current == delimiter || isAtEndOfField {
      return Field(range: start..<cursor.offset, line: line, column: column, isPlain: true)
    }
    return try specialField(from: start, line: line, column: column)
  }

  /// The rest of a bare field that is not all printable ASCII.
  private mutating func specialField(from start: Int, line: Int, column: Int) throws(DataFault) -> Field {
    let quote = UInt8(ascii: "\"")
    while !isAtEndOfField {
      if cursor.current == quote {
        throw fault("Een aanhalingsteken midden in een veld; zet het hele veld tussen aanhalingstekens.")
      }
      cursor.advance()
    }
    return try Field(range: start..<cursor.offset, line: line, column: column, isPlain: false)
      .checked(in: cursor.bytes, of: file)
  }

  private var isAtEndOfField: Bool {
    switch cursor.current {
    case nil, delimiter, UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): cursor.next == UInt8(ascii: "\n")
    default: false
    }
  }

  private mutating func quotedField() throws(DataFault) -> Field {
    let (line, column) = (cursor.line, cursor.column)
    let quote = UInt8(ascii: "\"")
    cursor.advanceOverASCII()
    let start = cursor.offset
    var isPlain = true
    while true {
      cursor.skipPlain(until: quote, or: quote)
      guard let byte = cursor.current else {
        throw DataFault(
          file: file, line: line, column: column,
          message: "Het aanhalingsteken dat hier opent, wordt nergens gesloten; sluit het.")
      }
      if byte == quote, cursor.next != quote { break }
      // Of a doubled quote both are passed.
      if byte == quote { cursor.advance() }
      cursor.advance()
      isPlain = false
    }
    let end = cursor.offset
    cursor.advance()
    let field = Field(range: start..<end, line: line, column: column, isPlain: isPlain)
    return isPlain ? field : try field.checked(in: cursor.bytes, of: file)
  }

  private func fault(_ message: String) -> DataFault {
    DataFault(file: file, line: cursor.line, column: cursor.column, message: message)
  }
}
