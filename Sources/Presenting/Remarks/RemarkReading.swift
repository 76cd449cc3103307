import BredeWelvaart

/// A book of remarks as it was found in a file, with what could not be read of it.
///
/// People may have changed the file by hand: a line that means nothing is told, and the rest is kept.
package struct RemarkReading: Hashable, Sendable {
  package let book: RemarkBook
  /// In the order of the lines.
  package let faults: [DataFault]

  /// Reads the text of a file, whose name is for the faults.
  package init(_ text: String, file: String) {
    let keyed = KeyedText(text)
    var reader = RemarkReader(file: file)
    for stray in keyed.strays {
      reader.report("Hier hoort een woord met een dubbele punt te staan, zoals ‘opmerking:’.", stray.line)
    }
    for record in keyed.records { reader.read(record) }
    if reader.started == nil {
      reader.report(
        "Er staat niet wanneer het begon; zet bovenaan een regel zoals ‘begonnen: 2026-03-14 20:15’.")
    }
    var book = RemarkBook(story: reader.story ?? "", started: reader.started ?? "")
    book.entries = reader.entries
    self.book = book
    faults = reader.faults.sorted()
  }
}

/// Takes in the records of a file one by one.
private struct RemarkReader {
  let file: String
  private(set) var story: String?
  private(set) var started: String?
  private(set) var entries: [RemarkBook.Entry] = []
  private(set) var faults: [DataFault] = []

  mutating func report(_ message: String, _ line: Int = 0, _ column: Int = 0) {
    faults.append(DataFault(file: file, line: line, column: column, message: message))
  }

  private mutating func report(
    _ problem: RemarkDraft.Problem, _ key: RemarkKey, _ field: KeyedText.Entry
  ) {
    report(problem.message(key), field.line, problem.isAboutValue ? field.column : 0)
  }

  mutating func read(_ record: [KeyedText.Entry]) {
    var draft: RemarkDraft?
    for field in record {
      guard let key = RemarkKey(rawValue: field.key) else {
        report("‘\(field.key)’ is hier geen bekend woord; kijk of het goed geschreven is.", field.line)
        continue
      }
      switch key {
      case .show, .started: readShow(key, field)
      case .remark, .hands:
        finish(&draft)
        draft = RemarkDraft(key, field.value)
      case _ where draft == nil: report(.noEntry, key, field)
      default:
        if let problem = draft?.take(key, field.value) { report(problem, key, field) }
      }
    }
    finish(&draft)
  }

  private mutating func finish(_ draft: inout RemarkDraft?) {
    if let entry = draft?.entry { entries.append(entry) }
    draft = nil
  }

  private mutating func readShow(_ key: RemarkKey, _ field: KeyedText.Entry) {
    let isKnown = key == .show ? story != nil : started != nil
    guard !isKnown else {
      report(.twice, key, field)
      return
    }
    if key == .show { story = field.value } else { started = field.value }
  }
}
