/// The columns of a table; the raw value is the name in its header.
protocol TableColumn: RawRepresentable<String>, CaseIterable, Hashable {}

/// Reads a table whose header must name exactly the given columns, in any order.
struct TableReader<Column: TableColumn> {
  let file: String
  private let decimalMark: Character
  private var reader: CSVReader
  private var positions: [Column: Int] = [:]
  private var headerCount = 0
  /// Whether the table was read from the header to its last row.
  private(set) var isWhole = true

  /// Opens a table and reads its header.
  ///
  /// - Throws: The first fault that leaves the table unreadable; others go to the log.
  init(_ table: PackageDescriptor.Table, bytes: [UInt8], faults: inout FaultLog) throws(DataFault) {
    file = table.path
    decimalMark = table.decimalMark
    reader = CSVReader(file: table.path, bytes: bytes, delimiter: table.delimiter)
    guard let header = try reader.nextRecord() else {
      throw DataFault(
        file: file, line: 1, column: 1, message: "Het bestand is leeg; de eerste regel noemt de kolommen.")
    }
    headerCount = header.count
    for (position, field) in header.enumerated() {
      guard let column = Column(rawValue: field.text) else {
        faults.add(
          DataFault(
            file: file, line: field.line, column: field.column,
            message: "De kolom '\(field.text)' is onbekend; deze tabel kent: \(Self.columnNames)."))
        continue
      }
      if positions.updateValue(position, forKey: column) != nil {
        faults.add(
          DataFault(
            file: file, line: field.line, column: field.column,
            message: "De kolom '\(field.text)' staat er twee keer; haal er een weg."))
      }
    }
    for column in Column.allCases where positions[column] == nil {
      faults.add(
        DataFault(
          file: file, line: 1, message: "De kolom '\(column.rawValue)' ontbreekt; voeg hem toe."))
    }
  }

  /// Whether the header names every column.
  var hasAllColumns: Bool { positions.count == Column.allCases.count }

  private static var columnNames: String {
    Column.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// Reads all rows; a row that `decode` finds faulty is left out, its faults are in the log.
  mutating func decodeRows<Element>(
    faults: inout FaultLog, _ decode: (inout TableRow<Column>) -> Element?
  ) -> [Element] {
    var elements: [Element] = []
    // Without all columns each row would repeat the header's fault.
    guard hasAllColumns else { return elements }
    do throws(DataFault) {
      while let record = try reader.nextRecord() {
        guard let first = record.first else { continue }
        guard record.count == headerCount else {
          faults.add(
            DataFault(
              file: file, line: first.line,
              message:
                "Deze regel heeft \(record.count) velden en de kopregel \(headerCount); maak ze gelijk."))
          continue
        }
        var row = TableRow(file: file, record: record, positions: positions, decimalMark: decimalMark)
        let element = decode(&row)
        for fault in row.faults { faults.add(fault) }
        if let element, row.faults.isEmpty { elements.append(element) }
      }
    } catch {
      faults.add(error)
      isWhole = false
    }
    return elements
  }
}
