/// The columns of a table, numbered from 0.
protocol TableColumn: RawRepresentable<Int>, CaseIterable {
  /// The names in the table's header, by the columns' numbers.
  static var names: [String] { get }
  /// Those that a table may do without; their fields are empty then.
  static var optional: Set<String> { get }
}

extension TableColumn {
  static var optional: Set<String> { [] }

  var name: String { Self.names.indices.contains(rawValue) ? Self.names[rawValue] : "" }
}

/// Reads a table whose header must name the given columns and no others, in any order.
struct TableReader<Column: TableColumn> {
  let file: String
  private let decimalMark: Character
  private var reader: CSVReader
  /// Where each column stands in a record, by its number; nil where the header lacks it.
  private var positions: [Int?] = Array(repeating: nil, count: Column.names.count)
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
      guard let column = Column.names.firstIndex(of: field.text) else {
        faults.add(
          DataFault(
            file: file, line: field.line, column: field.column,
            message: "De kolom '\(field.text)' is onbekend; deze tabel kent: \(Self.columnNames)."))
        continue
      }
      if positions[column] != nil {
        faults.add(
          DataFault(
            file: file, line: field.line, column: field.column,
            message: "De kolom '\(field.text)' staat er twee keer; haal er een weg."))
      }
      positions[column] = position
    }
    for column in missingColumns {
      faults.add(
        DataFault(
          file: file, line: 1, message: "De kolom '\(column)' ontbreekt; voeg hem toe."))
    }
  }

  /// Whether the header names every column.
  var hasAllColumns: Bool { missingColumns.isEmpty }

  private var missingColumns: [String] {
    zip(Column.names, positions).filter { $1 == nil && !Column.optional.contains($0) }.map(\.0)
  }

  private static var columnNames: String {
    Column.names.joined(separator: ", ")
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
        var row = TableRow<Column>(
          file: file, record: record, positions: positions, decimalMark: decimalMark)
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
