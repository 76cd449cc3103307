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
///
/// What the columns must be is said below: said here, it would be looked up at run time for every table.
struct TableReader<Column> {
  private let file: String
  /// The row that is read, one after another in the same place.
  private var row: TableRow<Column>
  private let headerCount: Int
  /// Whether the header names every column that it must have.
  let hasAllColumns: Bool
  /// Whether the table was read from the header to its last row.
  private(set) var isWhole = true
}

extension TableReader where Column: TableColumn {
  /// Opens a table and reads its header.
  ///
  /// - Throws: The first fault that leaves the table unreadable; others go to the log.
  init(_ table: PackageDescriptor.Table, bytes: [UInt8], faults: inout FaultLog) throws(DataFault) {
    let file = table.path
    var reader = CSVReader(table, bytes: bytes)
    guard try reader.readRecord() else {
      throw .emptyTable(file: file)
    }
    let header = reader.fields
    var positions: [Int?] = Array(repeating: nil, count: Column.names.count)
    for (position, field) in header.enumerated() {
      let name = reader.text(position)
      guard let column = Column.names.firstIndex(of: name) else {
        let known = Column.names.joined(separator: ", ")
        faults.add(field.fault("De kolom '\(name)' is onbekend; deze tabel kent: \(known).", in: file))
        continue
      }
      if positions[column] != nil {
        faults.add(field.fault("De kolom '\(name)' staat er twee keer; haal er een weg.", in: file))
      }
      positions[column] = position
    }
    let missing = zip(Column.names, positions)
      .filter { $1 == nil && !Column.optional.contains($0) }.map(\.0)
    for column in missing { faults.add(.missingColumn(column, file: file)) }
    hasAllColumns = missing.isEmpty
    self.file = file
    headerCount = header.count
    row = TableRow(file: file, reader: reader, positions: positions, decimalMark: table.decimalMark)
  }

  /// Reads all rows; a row that `decode` finds faulty is left out, its faults are in the log.
  mutating func decodeRows<Element>(
    faults: inout FaultLog, _ decode: (inout TableRow<Column>) -> Element?
  ) -> [Element] {
    var elements: [Element] = []
    // Without all columns each row would repeat the header's fault.
    guard hasAllColumns else { return elements }
    do throws(DataFault) {
      while !faults.isExhausted, try row.readNext() {
        guard row.fieldCount == headerCount else {
          faults.add(.unequalRow(row.fieldCount, header: headerCount, file: file, line: row.line))
          continue
        }
        if let fault = row.tooLong() {
          faults.add(fault)
          continue
        }
        if let element = decode(&row), row.faults.isEmpty { elements.append(element) }
        for fault in row.faults { faults.add(fault) }
      }
    } catch {
      faults.add(error)
      isWhole = false
    }
    return elements
  }
}
