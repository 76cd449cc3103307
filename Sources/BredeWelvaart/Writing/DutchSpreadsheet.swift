/// Writes a data package the way Dutch spreadsheets do: semicolons between fields and commas in numbers.
package enum DutchSpreadsheet {
  /// The same files by their paths, the descriptor too, in that dialect; what is no table stays as it is.
  ///
  /// - Throws: What makes the descriptor or a table unreadable.
  package static func rewriting(_ files: [String: [UInt8]]) throws(DataFault) -> [String: [UInt8]] {
    var log = FaultLog()
    let bytes = files[PackageDescriptor.fileName] ?? []
    let descriptor = try PackageDescriptor(bytes: bytes, faults: &log)
    var reader = SchemaReader(faults: log)
    let root = try JSONReader.read(file: PackageDescriptor.fileName, bytes: bytes)
    var rewritten = files
    for schema in reader.schemas(root, descriptor) {
      guard let table = files[schema.table.path] else { continue }
      rewritten[schema.table.path] = try rewriting(table, schema)
    }
    if let fault = reader.faults.faults.first { throw fault }
    rewritten[PackageDescriptor.fileName] = Array(rewriting(String(decoding: bytes, as: UTF8.self)).utf8)
    return rewritten
  }

  /// The descriptor says what changed in two places of each table.
  private static func rewriting(_ descriptor: String) -> String {
    descriptor
      .replacing(#""delimiter": ",""#, with: #""delimiter": ";""#)
      .replacing(#""type": "number""#, with: #""type": "number", "decimalChar": ",""#)
  }

  private static func rewriting(_ bytes: [UInt8], _ schema: TableSchema) throws(DataFault) -> [UInt8] {
    var reader = CSVReader(file: schema.table.path, bytes: bytes, delimiter: schema.table.delimiter)
    let numbers = Set(schema.fields.filter { $0.kind == .number }.map(\.name))
    // Without a byte order mark Excel takes UTF-8 for another encoding, and spoils every accent.
    var text = "\u{feff}"
    var header: [String] = []
    while let record = try reader.nextTexts() {
      let fields = zip(record.map(\.text), header.isEmpty ? record.map { _ in "" } : header).map {
        field, name in
        quoted(numbers.contains(name) ? field.replacing(".", with: ",") : field)
      }
      if header.isEmpty { header = record.map(\.text) }
      text += fields.joined(separator: ";") + "\n"
    }
    return Array(text.utf8)
  }

  private static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: { Set(";\"\r\n".utf8).contains($0) }) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
