/// Reads CSV as RFC 4180 has it, record by record, with the place of every field.
struct CSVReader {
  /// One field of a record and where it starts.
  struct Field {
    var text: String
    let line: Int
    let column: Int
  }

  private let file: String
  private let delimiter: UInt8
  private var cursor: ByteCursor
  /// The record before, whose texts this one shares where they are the same: columns repeat themselves.
  private var previous: [Field] = []

  init(file: String, bytes: [UInt8], delimiter: UInt8) {
    self.file = file
    self.delimiter = delimiter
    cursor = ByteCursor(bytes)
  }

  /// The next record, nil at the end; empty lines are passed over.
  ///
  /// - Throws: A fault that leaves the rest of the file unreadable.
  mutating func nextRecord() throws(DataFault) -> [Field]? {
    skipEmptyLines()
    guard cursor.current != nil else { return nil }
    var record: [Field] = []
    record.reserveCapacity(previous.count)
    defer { previous = record }
    while true {
      var field = try nextField()
      if previous.indices.contains(record.count), previous[record.count].text == field.text {
        field.text = previous[record.count].text
      }
      record.append(field)
      switch cursor.current {
      case delimiter: cursor.advance()
      case UInt8(ascii: "\r") where cursor.next == UInt8(ascii: "\n"):
        cursor.advance()
        cursor.advance()
        return record
      case UInt8(ascii: "\n"):
        cursor.advance()
        return record
      case nil: return record
      default:
        throw fault(
          "Na het sluitende aanhalingsteken staat nog tekst; verdubbel aanhalingstekens in een veld.")
      }
    }
  }

  private mutating func skipEmptyLines() {
    while cursor.current == UInt8(ascii: "\n")
      || (cursor.current == UInt8(ascii: "\r") && cursor.next == UInt8(ascii: "\n"))
    {
      cursor.advance()
    }
  }

  private mutating func nextField() throws(DataFault) -> Field {
    let (line, column) = (cursor.line, cursor.column)
    let text = cursor.current == UInt8(ascii: "\"") ? try quotedText() : try bareText()
    return Field(text: text, line: line, column: column)
  }

  private mutating func bareText() throws(DataFault) -> String {
    let start = cursor.offset
    let (line, column) = (cursor.line, cursor.column)
    let (delimiter, quote) = (delimiter, UInt8(ascii: "\""))
    cursor.skipPlain { $0 == delimiter || $0 == quote }
    let isPlain = isAtEndOfField
    while !isAtEndOfField {
      if cursor.current == quote {
        throw fault("Een aanhalingsteken midden in een veld; zet het hele veld tussen aanhalingstekens.")
      }
      cursor.advance()
    }
    let bytes = cursor.bytes[start..<cursor.offset]
    return isPlain ? String(decoding: bytes, as: UTF8.self) : try decode(bytes, line: line, column: column)
  }

  private var isAtEndOfField: Bool {
    switch cursor.current {
    case nil, delimiter, UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): cursor.next == UInt8(ascii: "\n")
    default: false
    }
  }

  private mutating func quotedText() throws(DataFault) -> String {
    let (line, column) = (cursor.line, cursor.column)
    let quote = UInt8(ascii: "\"")
    cursor.advance()
    let start = cursor.offset
    cursor.skipPlain { $0 == quote }
    if cursor.current == quote, cursor.next != quote {
      let bytes = cursor.bytes[start..<cursor.offset]
      cursor.advance()
      return String(decoding: bytes, as: UTF8.self)
    }
    // Quotes in the text are doubled, so it is put together piece by piece.
    var content = Array(cursor.bytes[start..<cursor.offset])
    while let byte = cursor.current {
      cursor.advance()
      if byte != quote {
        content.append(byte)
      } else if cursor.current == quote {
        content.append(byte)
        cursor.advance()
      } else {
        return try decode(content[...], line: line, column: column)
      }
    }
    throw DataFault(
      file: file, line: line, column: column,
      message: "Het aanhalingsteken dat hier opent, wordt nergens gesloten; sluit het.")
  }

  private func decode(_ bytes: ArraySlice<UInt8>, line: Int, column: Int) throws(DataFault) -> String {
    guard !bytes.contains(0) else {
      throw DataFault(
        file: file, line: line, column: column,
        message: "Hier staat een nulteken; dit is geen tekstbestand. Bewaar het als CSV in UTF-8.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DataFault(
        file: file, line: line, column: column,
        message: "Dit veld is geen geldige UTF-8; bewaar het bestand als UTF-8.")
    }
    return TextGate.clean(text)
  }

  private func fault(_ message: String) -> DataFault {
    DataFault(file: file, line: cursor.line, column: cursor.column, message: message)
  }
}
