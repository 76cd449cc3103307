/// One row of a table: gives its fields as values and notes what does not fit.
struct TableRow<Column: TableColumn> {
  private let file: String
  private let record: [CSVReader.Field]
  private let positions: [Int?]
  private let decimalMark: Character
  private(set) var faults: [DataFault] = []

  init(
    file: String, record: [CSVReader.Field], positions: [Int?], decimalMark: Character
  ) {
    self.file = file
    self.record = record
    self.positions = positions
    self.decimalMark = decimalMark
  }

  private func field(_ column: Column) -> CSVReader.Field {
    guard positions.indices.contains(column.rawValue), let position = positions[column.rawValue],
      record.indices.contains(position)
    else {
      return CSVReader.Field(text: "", line: record.first?.line ?? 0, column: 0)
    }
    return record[position]
  }

  /// A fault at the column's field, to be noted now or later.
  func fault(_ column: Column, _ message: String) -> DataFault {
    let field = field(column)
    return DataFault(file: file, line: field.line, column: field.column, message: message)
  }

  /// Notes that a column's field does not fit.
  mutating func fail(_ column: Column, _ message: String) {
    faults.append(fault(column, "Kolom '\(column.name)': \(message)"))
  }

  /// The field's text, which may be empty.
  func text(_ column: Column) -> String {
    field(column).text
  }

  /// The field's text, which must not be empty.
  mutating func required(_ column: Column) -> String {
    let text = text(column)
    if text.isEmpty { fail(column, "dit veld mag niet leeg zijn; vul het in.") }
    return text
  }

  /// The field's text as an identifier, which must not be empty.
  mutating func identifier<Subject>(_ column: Column) -> Identifier<Subject> {
    Identifier(required(column))
  }

  /// The field's words as identifiers; none where it is empty.
  func identifiers<Subject>(_ column: Column) -> [Identifier<Subject>] {
    let text = text(column)
    guard text.utf8.contains(UInt8(ascii: " ")) else { return text.isEmpty ? [] : [Identifier(text)] }
    return text.utf8.split(separator: UInt8(ascii: " ")).map { Identifier(String(Substring($0))) }
  }

  /// The field's text as one of a fixed set of words.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ column: Column) -> Choice? {
    let text = text(column)
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    fail(column, "'\(text)' is hier geen bekende waarde; kies uit \(known).")
    return nil
  }

  /// The same for a field that may be empty.
  mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: Column
  ) -> Choice? {
    text(column).isEmpty ? nil : choice(column)
  }

  /// The field's text as a whole number, 0 or more.
  mutating func count(_ column: Column) -> Int {
    let text = text(column)
    if let number = Int(text), (0...1_000_000).contains(number) { return number }
    fail(column, "'\(text)' is geen geheel getal; schrijf bijvoorbeeld 3.")
    return 0
  }

  /// The field's text as a decimal number; nil where it is empty.
  mutating func decimal(_ column: Column) -> DecimalNumber? {
    let text = text(column)
    if text.isEmpty { return nil }
    if let number = DecimalNumber(text, decimalMark: decimalMark) { return number }
    fail(
      column, "'\(text)' is geen getal; schrijf bijvoorbeeld 12\(decimalMark)5 zonder punten voor duizenden.")
    return nil
  }

  /// The field's text as a period.
  mutating func period(_ column: Column) -> Period? {
    let text = text(column)
    if let period = Period(text) { return period }
    fail(column, "'\(text)' is geen periode; schrijf 2024, 2016/2024 of 2016/.. (sinds 2016).")
    return nil
  }
}
