/// The text of a field in a table and where it starts.
struct FieldText {
  let text: String
  let line: Int
  let column: Int
}

extension CSVReader {
  /// Reads the next record with all its texts; nil at the end.
  mutating func nextTexts() throws(DataFault) -> [FieldText]? {
    guard try readRecord() else { return nil }
    return fields.indices.map { position in
      FieldText(text: text(position), line: fields[position].line, column: fields[position].column)
    }
  }
}
