/// What the descriptor says about one table beyond where it is: its columns, keys and references.
struct TableSchema {
  /// Columns whose values must occur in another table, or in this one.
  struct ForeignKey {
    let columns: [String]
    /// The name of the table referred to.
    let table: String
    let references: [String]
  }

  let name: String
  let table: PackageDescriptor.Table
  var fields: [FieldSchema] = []
  var primaryKey: [String] = []
  var foreignKeys: [ForeignKey] = []
}

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
