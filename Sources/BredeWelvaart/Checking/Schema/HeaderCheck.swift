/// Compares a table's header with the columns that its schema names.
enum HeaderCheck {
  /// Where each column of the schema stands in the table; nil where it does not.
  ///
  /// Frictionless's own validator takes a table only with the columns in the order of the schema.
  static func columns(
    _ header: [FieldText], _ schema: TableSchema, faults: inout FaultLog
  ) -> [Int?] {
    let file = schema.table.path
    func fail(_ field: FieldText, _ message: String) {
      faults.add(DataFault(file: file, line: field.line, column: field.column, message: message))
    }
    let names = schema.fields.map(\.name)
    var seen: Set<String> = []
    for field in header {
      if !names.contains(field.text) {
        fail(
          field, "De kolom '\(field.text)' staat niet in datapackage.json; voeg hem daar toe of haal hem weg."
        )
      } else if !seen.insert(field.text).inserted {
        fail(field, "De kolom '\(field.text)' staat er twee keer; haal er een weg.")
      }
    }
    for name in names where !seen.contains(name) { faults.add(.missingColumn(name, file: file)) }
    // With a column too many or too few, all after it would be out of place.
    if seen.count == names.count, header.count == names.count {
      for (field, name) in zip(header, names) where field.text != name {
        fail(
          field,
          "Hier staat de kolom '\(field.text)' en hoort '\(name)'; gebruik de volgorde van datapackage.json.")
        break
      }
    }
    return names.map { name in header.firstIndex { $0.text == name } }
  }
}
