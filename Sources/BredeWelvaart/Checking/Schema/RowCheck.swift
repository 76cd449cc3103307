/// Checks the rows of one table against its schema.
struct RowCheck {
  private let schema: TableSchema
  /// Where each column of the schema stands in a record.
  private let columns: [Int?]
  /// What each foreign key may refer to; nil where that is not known.
  private let targets: [Set<[String]>?]
  private let primaryKey: [Int]
  private let foreignKeys: [[Int]]
  private var unique: [Int: Set<String>] = [:]
  private var keys: Set<[String]> = []

  init(_ schema: TableSchema, columns: [Int?], targets: [Set<[String]>?]) {
    (self.schema, self.columns, self.targets) = (schema, columns, targets)
    func places(_ names: [String]) -> [Int] {
      let places = names.compactMap { name in
        zip(schema.fields, columns).first { $0.0.name == name }.flatMap(\.1)
      }
      // A key of which a column is missing is none.
      return places.count == names.count ? places : []
    }
    primaryKey = places(schema.primaryKey)
    foreignKeys = schema.foreignKeys.map { places($0.columns) }
  }

  /// Notes what is wrong with a row, which has as many fields as the header.
  mutating func check(_ record: [FieldText], faults: inout FaultLog) {
    for (field, place) in zip(schema.fields, columns) {
      guard let place, record.indices.contains(place) else { continue }
      for problem in problems(field, record[place].text, place) {
        fail(record[place], "Kolom '\(field.name)': \(problem)", &faults)
      }
    }
    checkPrimaryKey(record, &faults)
    for (key, (places, target)) in zip(schema.foreignKeys, zip(foreignKeys, targets)) {
      guard let target, let first = places.first else { continue }
      let texts = places.map { record[$0].text }
      guard !texts.allSatisfy(\.isEmpty), !target.contains(texts) else { continue }
      let words = texts.joined(separator: ", ")
      fail(
        record[first],
        "Kolom '\(key.columns.joined(separator: ", "))': '\(words)' staat niet in de tabel '\(key.table)'; "
          + "verbeter de naam of voeg de regel toe.", &faults)
    }
  }

  private mutating func problems(_ field: FieldSchema, _ text: String, _ place: Int) -> [String] {
    guard !text.isEmpty else {
      return field.isRequired ? ["dit veld mag niet leeg zijn; vul het in."] : []
    }
    var problems = field.problems(of: text)
    if field.isUnique, !unique[place, default: []].insert(text).inserted {
      problems.append("'\(text)' staat er twee keer; haal er een weg.")
    }
    return problems
  }

  private mutating func checkPrimaryKey(_ record: [FieldText], _ faults: inout FaultLog) {
    guard let first = primaryKey.first else { return }
    let texts = primaryKey.map { record[$0].text }
    let names = schema.primaryKey.joined(separator: ", ")
    if texts.allSatisfy(\.isEmpty) {
      if isKeyRequired { return }
      fail(record[first], "Kolom '\(names)': hieraan is de regel te herkennen; vul het in.", &faults)
    } else if !keys.insert(texts).inserted, !isUniqueField {
      fail(
        record[first],
        "Kolom '\(names)': '\(texts.joined(separator: ", "))' staat er twee keer; haal er een weg.", &faults)
    }
  }

  /// Whether an empty key is a fault of its columns already.
  private var isKeyRequired: Bool {
    schema.fields.contains { schema.primaryKey.contains($0.name) && $0.isRequired }
  }

  /// Whether the key is one column that is checked for itself.
  private var isUniqueField: Bool {
    schema.primaryKey.count == 1
      && schema.fields.contains { $0.name == schema.primaryKey.first && $0.isUnique }
  }

  private func fail(_ field: FieldText, _ message: String, _ faults: inout FaultLog) {
    faults.add(
      DataFault(file: schema.table.path, line: field.line, column: field.column, message: message))
  }
}
