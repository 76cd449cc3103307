/// Checks tables against their schemas, reading each as the text that it is.
///
/// The tables that the program knows are checked by their loader too. This finds what only the descriptor
/// asks for, also in tables that the program has no use for.
struct TableReading {
  private let source: PackageSource
  private(set) var faults: FaultLog
  /// The values that others refer to, by table and columns; nil where the table cannot be read whole.
  private var keys: [Reference: Set<[String]>?] = [:]

  private struct Reference: Hashable {
    let table: String
    let columns: [String]
  }

  init(_ source: PackageSource, faults: FaultLog) {
    (self.source, self.faults) = (source, faults)
  }

  /// The schemas in the package's descriptor.
  mutating func schemas(_ descriptor: PackageDescriptor) -> [TableSchema] {
    guard case .success(let bytes) = source.read(PackageDescriptor.fileName),
      let root = try? JSONReader.read(file: PackageDescriptor.fileName, bytes: bytes)
    else { return [] }
    var reader = SchemaReader(faults: faults)
    defer { faults = reader.faults }
    return reader.schemas(root, descriptor)
  }

  /// Checks a table: its header, every field, and what keys and references ask of its rows.
  mutating func check(_ schema: TableSchema, among schemas: [TableSchema]) {
    for key in schema.foreignKeys {
      let reference = Reference(table: key.table, columns: key.references)
      guard keys[reference] == nil, let table = schemas.first(where: { $0.name == key.table })
      else { continue }
      keys.updateValue(values(key.references, of: table), forKey: reference)
    }
    let file = schema.table.path
    guard case .success(let bytes) = source.read(file) else { return }
    noteBlankLines(in: bytes, file: file)
    var reader = CSVReader(schema.table, bytes: bytes)
    do throws(DataFault) {
      guard let header = try reader.nextTexts() else { throw .emptyTable(file: file) }
      let columns = HeaderCheck.columns(header, schema, faults: &faults)
      let targets = schema.foreignKeys.map { keys[Reference(table: $0.table, columns: $0.references)] ?? nil }
      var rows = RowCheck(schema, columns: columns, targets: targets)
      while let record = try reader.nextTexts() {
        for field in reader.fields where field.isPadded {
          faults.add(field.fault("Voor of achter deze waarde staat een spatie; haal die weg.", in: file))
        }
        if record.count == header.count {
          rows.check(record, faults: &faults)
        } else if let first = record.first {
          faults.add(.unequalRow(record.count, header: header.count, file: file, line: first.line))
        }
        if faults.isExhausted { break }
      }
      for field in schema.fields {
        guard let pattern = field.pattern, pattern.isExhausted else { continue }
        faults.add(
          DataFault(
            file: PackageDescriptor.fileName,
            message:
              "Het patroon '\(pattern.text)' van de kolom '\(field.name)' kost te veel tijd; vereenvoudig het."
          ))
      }
    } catch {
      faults.add(error)
    }
  }

  /// Notes the lines that are empty and no part of a text between quotes.
  ///
  /// Loading passes over them and validators do not take them.
  private mutating func noteBlankLines(in bytes: [UInt8], file: String) {
    var line = 1
    var isQuoted = false
    var isBlank = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n"):
        if isBlank, !isQuoted {
          faults.add(DataFault(file: file, line: line, message: "Deze regel is leeg; haal hem weg."))
          if faults.isExhausted { return }
        }
        line += 1
        isBlank = true
        continue
      case UInt8(ascii: "\r"): continue
      case UInt8(ascii: "\""): isQuoted.toggle()
      default: break
      }
      isBlank = false
    }
  }

  /// The values of columns that another table refers to; nil where they cannot be read whole.
  private func values(_ columns: [String], of schema: TableSchema) -> Set<[String]>? {
    guard case .success(let bytes) = source.read(schema.table.path) else { return nil }
    var reader = CSVReader(schema.table, bytes: bytes)
    var values: Set<[String]> = []
    do throws(DataFault) {
      guard let header = try reader.nextTexts() else { return nil }
      let places = columns.compactMap { column in header.firstIndex { $0.text == column } }
      guard places.count == columns.count else { return nil }
      while let record = try reader.nextTexts() {
        // Other rows are faults, and refer to nothing.
        guard record.count == header.count else { continue }
        values.insert(places.map { record[$0].text })
      }
      return values
    } catch {
      return nil
    }
  }
}
