@testable import BredeWelvaart

/// The text of a field and where it starts.
struct PlacedText: Hashable {
  let text: String
  let line: Int
  let column: Int
}

extension CSVReader {
  /// The next record with all its texts; nil at the end.
  mutating func nextRecord() throws(DataFault) -> [PlacedText]? {
    guard try readRecord() else { return nil }
    return fields.indices.map { position in
      PlacedText(text: text(position), line: fields[position].line, column: fields[position].column)
    }
  }
}
