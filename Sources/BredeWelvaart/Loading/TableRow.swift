/// A row of a table: gives its fields as values and notes what does not fit.
///
/// What the columns must be is said below: said here, it would be looked up at run time for every table.
struct TableRow<Column> {
  private let file: String
  private var reader: CSVReader
  /// Where each column stands in a record, by its number; nil where the header lacks it.
  private let positions: [Int?]
  private let decimalMark: Character
  private(set) var faults: [DataFault] = []
  /// The period read last: columns repeat themselves.
  private var latestPeriod: Period?

  /// A row before the first; the reader has passed the header.
  init(file: String, reader: CSVReader, positions: [Int?], decimalMark: Character) {
    (self.file, self.reader, self.positions, self.decimalMark) = (file, reader, positions, decimalMark)
  }

  /// Moves on to the next row; false at the end.
  mutating func readNext() throws(DataFault) -> Bool {
    if !faults.isEmpty { faults = [] }
    return try reader.readRecord()
  }

  var fieldCount: Int { reader.fields.count }

  /// What is wrong with a field of which nobody would read the end; nil where there is none.
  mutating func tooLong() -> DataFault? {
    for (position, field) in reader.fields.enumerated() where field.range.count > PackageLimits.field {
      let count = reader.text(position).unicodeScalars.count
      guard count > PackageLimits.field else { continue }
      return field.fault(
        "Dit veld telt \(count) tekens; maak er hooguit \(PackageLimits.field) van.", in: file)
    }
    return nil
  }

  /// The line in which the row starts.
  var line: Int { reader.fields.first?.line ?? 0 }
}

extension TableRow where Column: TableColumn {
  /// Where a column's field stands in the row; nil where the header lacks it.
  private func position(_ column: Column) -> Int? {
    positions.indices.contains(column.rawValue) ? positions[column.rawValue] : nil
  }

  /// A fault at the column's field, to be noted now or later.
  func fault(_ column: Column, _ message: String) -> DataFault {
    guard let position = position(column), reader.fields.indices.contains(position) else {
      return DataFault(file: file, line: line, message: message)
    }
    return reader.fields[position].fault(message, in: file)
  }

  /// Notes that a column's field does not fit.
  mutating func fail(_ column: Column, _ message: String) {
    faults.append(fault(column, "Kolom '\(column.name)': \(message)"))
  }

  /// The field's text, which may be empty.
  mutating func text(_ column: Column) -> String {
    guard let position = position(column) else { return "" }
    return reader.text(position)
  }

  /// The field's text, or another where it is empty.
  mutating func text(_ column: Column, or other: String) -> String {
    let text = text(column)
    return text.isEmpty ? other : text
  }

  /// Whether the field has no bytes at all.
  private func isEmpty(_ column: Column) -> Bool {
    position(column).map { reader.fields[$0].range.isEmpty } ?? true
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
  mutating func identifiers<Subject>(_ column: Column) -> [Identifier<Subject>] {
    let text = text(column)
    guard !text.isEmpty else { return [] }
    // As bytes, which are quicker to walk over.
    let bytes = Array(text.utf8)
    let space = UInt8(ascii: " ")
    var identifiers: [Identifier<Subject>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: space) ?? bytes.count
      if start < end { identifiers.append(Identifier(String(decoding: bytes[start..<end], as: UTF8.self))) }
      start = end + 1
    }
    return identifiers
  }

  /// The field's text as one of a fixed set of words.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ column: Column) -> Choice? {
    choice(column, text(column))
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: Column, _ word: String
  ) -> Choice? {
    if let choice = Choice(rawValue: word) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    fail(column, "'\(word)' is hier geen bekende waarde; kies uit \(known).")
    return nil
  }

  /// The same for a field that may be empty.
  mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: Column
  ) -> Choice? {
    text(column).isEmpty ? nil : choice(column)
  }

  /// The field's words, each one of a fixed set; none where it is empty.
  mutating func choices<Choice: RawRepresentable<String> & CaseIterable>(_ column: Column) -> [Choice] {
    text(column).split(separator: " ").compactMap { choice(column, String($0)) }
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
    if isEmpty(column) { return nil }
    // Figures seldom repeat themselves, so no texts are made of them.
    if let bytes = position(column).flatMap(reader.plainBytes),
      let number = DecimalNumber(utf8: bytes, decimalMark: decimalMark)
    {
      return number
    }
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
    if let latestPeriod, latestPeriod.text == text { return latestPeriod }
    if let period = Period(text) {
      latestPeriod = period
      return period
    }
    fail(column, "'\(text)' is geen periode; schrijf 2024, 2016/2024 of 2016/.. (sinds 2016).")
    return nil
  }
}
