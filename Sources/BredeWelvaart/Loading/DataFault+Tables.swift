// What can be wrong with the form of any table, in the same words wherever it is found.

extension DataFault {
  static func emptyTable(file: String) -> DataFault {
    DataFault(
      file: file, line: 1, column: 1, message: "Het bestand is leeg; de eerste regel noemt de kolommen.")
  }

  static func missingColumn(_ name: String, file: String) -> DataFault {
    DataFault(file: file, line: 1, message: "De kolom '\(name)' ontbreekt; voeg hem toe.")
  }

  static func unequalRow(_ count: Int, header: Int, file: String, line: Int) -> DataFault {
    DataFault(
      file: file, line: line,
      message: "Deze regel heeft \(count) velden en de kopregel \(header); maak ze gelijk.")
  }
}
