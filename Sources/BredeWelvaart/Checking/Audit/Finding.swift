/// Something that is wrong with a row in view of the whole package: which row it is, and what to do.
struct Finding {
  /// The table's name in the descriptor.
  let table: String
  /// What the row can be told by: texts of some of its columns.
  let row: [String: String]
  /// The column that it is about.
  let column: String
  let message: String
}

/// Looks up where the rows of findings stand, reading their tables once more.
struct FindingPlaces {
  private let descriptor: PackageDescriptor
  private let source: PackageSource

  init(_ descriptor: PackageDescriptor, in source: PackageSource) {
    self.descriptor = descriptor
    self.source = source
  }

  /// The findings as faults with file, line and column; those whose row cannot be found name the file only.
  func faults(_ findings: [Finding]) -> [DataFault] {
    Dictionary(grouping: findings, by: \.table).flatMap { name, findings in
      faults(findings, in: descriptor.tables[name])
    }
  }

  private func faults(_ findings: [Finding], in table: PackageDescriptor.Table?) -> [DataFault] {
    guard let table else { return [] }
    var open = Dictionary(grouping: findings, by: \.row)
    let keys = Set(findings.map { Set($0.row.keys) })
    var faults: [DataFault] = []
    forEachRow(of: table) { header, record in
      for key in keys {
        var row: [String: String] = [:]
        for (name, field) in zip(header, record) where key.contains(name) { row[name] = field.text }
        for finding in open.removeValue(forKey: row) ?? [] {
          let field = zip(header, record).first { $0.0 == finding.column }?.1
          faults.append(
            DataFault(
              file: table.path, line: field?.line ?? 0, column: field?.column ?? 0, message: finding.message))
        }
      }
    }
    return faults + open.values.joined().map { DataFault(file: table.path, message: $0.message) }
  }

  private func forEachRow(
    of table: PackageDescriptor.Table, _ body: ([String], [FieldText]) -> Void
  ) {
    guard case .success(let bytes) = source.read(table.path) else { return }
    var reader = CSVReader(file: table.path, bytes: bytes, delimiter: table.delimiter)
    guard let header = try? reader.nextTexts()?.map(\.text) else { return }
    // What makes a table end early is a fault of its loading.
    while let record = try? reader.nextTexts() { body(header, record) }
  }
}
