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

extension [Finding] {
  /// The findings as faults with file, line and column; those whose row cannot be found name the file only.
  ///
  /// To find the rows, their tables are read once more.
  func faults(_ descriptor: PackageDescriptor, in source: PackageSource) -> [DataFault] {
    Dictionary(grouping: self, by: \.table).flatMap { name, findings in
      findings.faults(descriptor.parts(of: name), in: source)
    }
  }

  /// The same of those that are about one table and what goes on with it.
  private func faults(_ tables: [PackageDescriptor.Table], in source: PackageSource) -> [DataFault] {
    var open = Dictionary(grouping: self, by: \.row)
    let keys = Set(map { Set($0.row.keys) })
    var faults: [DataFault] = []
    for table in tables {
      table.forEachRow(in: source) { header, record in
        for key in keys {
          var row: [String: String] = [:]
          for (name, field) in zip(header, record) where key.contains(name) { row[name] = field.text }
          for finding in open.removeValue(forKey: row) ?? [] {
            let field = zip(header, record).first { $0.0 == finding.column }?.1
            faults.append(
              DataFault(
                file: table.path, line: field?.line ?? 0, column: field?.column ?? 0,
                message: finding.message))
          }
        }
      }
    }
    guard let first = tables.first else { return faults }
    return faults + open.values.joined().map { DataFault(file: first.path, message: $0.message) }
  }
}

extension PackageDescriptor.Table {
  fileprivate func forEachRow(in source: PackageSource, _ body: ([String], [FieldText]) -> Void) {
    guard case .success(let bytes) = source.read(path) else { return }
    var reader = CSVReader(self, bytes: bytes)
    guard let header = try? reader.nextTexts()?.map(\.text) else { return }
    // What makes a table end early is a fault of its loading.
    while let record = try? reader.nextTexts() { body(header, record) }
  }
}
