import BredeWelvaart

/// The sources, notes and caveats of an answer, numbered as notes below its rows.
struct References {
  /// A note with the mark that leads to it; empty where it goes with every row, or with a document's words.
  struct Note {
    let mark: String
    let text: String
  }

  private let origins: [Origin]
  private let caveats: [Caveat]
  private let remarks: [String]
  // By what they are known by: their texts are long.
  private let numbers: [Citation: String]
  private let letters: [Caveat.ID: String]
  private let remarkMarks: [String: String]

  init(_ answer: Answer) {
    let rows = answer.sections.flatMap(\.rows)
    origins = rows.flatMap(\.origins).unique(by: \.citation)
    // A caveat that is itself a row need not be told again.
    let told = Set(answer.facts.compactMap { ($0 as? CaveatFact)?.caveat.id })
    let all = rows.flatMap(\.caveats)
    caveats = all.unique(by: \.id).filter { !told.contains($0.id) }
    // What goes with every row needs no mark at each of them.
    let isShared = origins.count == 1 && rows.allSatisfy { !$0.isWithoutSource }
    numbers = Self.marks(isShared ? [] : origins.map(\.citation)) { "\($0 + 1)" }
    let counts = Dictionary(all.map { ($0.id, 1) }, uniquingKeysWith: +)
    let marked = Set(rows.flatMap(\.ownCaveats).map(\.id))
    letters = Self.marks(
      caveats.map(\.id).filter { marked.contains($0) && counts[$0] != rows.count }, Self.letters)
    let allRemarks = rows.flatMap(\.remarks)
    remarks = allRemarks.unique
    let remarkCounts = Dictionary(allRemarks.map { ($0, 1) }, uniquingKeysWith: +)
    remarkMarks = Self.marks(remarks.filter { remarkCounts[$0] != rows.count }) { "n\($0 + 1)" }
  }

  /// The marks that lead from a row to its notes: `[1] [a]`.
  func marks(of row: Row) -> String { markList(of: row).joined(separator: " ") }

  /// The same, one by one.
  func markList(of row: Row) -> [String] {
    let sources = row.origins.compactMap { numbers[$0.citation] }
    let warnings = row.ownCaveats.compactMap { letters[$0.id] }
    return sources + row.remarks.compactMap { remarkMarks[$0] } + warnings
  }

  /// The notes of one kind.
  struct Group {
    let label: RemarkLabel
    /// What goes with every row, each as a line of its own.
    let plain: [String]
    /// Those that a mark leads to.
    let marked: [Note]

    /// What stands over those that a mark leads to.
    var heading: String { label.heading(2) }

    init(_ label: RemarkLabel, _ notes: [Note]) {
      self.label = label
      plain = notes.filter(\.mark.isEmpty).map(\.text)
      marked = notes.filter { !$0.mark.isEmpty }
    }
  }

  /// All notes in the order in which they are told.
  var groups: [Group] {
    [Group(.source, sourceNotes), Group(.note, remarkNotes), Group(.caveat, caveatNotes)]
  }

  /// What goes with no row in particular, as sentences.
  var shared: [String] { groups.flatMap { $0.plain.map($0.label.line) } }

  /// What goes with a row and not with every other, as sentences.
  func own(_ row: Row) -> [String] {
    row.origins.filter { numbers[$0.citation] != nil }.map { RemarkLabel.source.line($0.words) }
      + row.remarks.filter { remarkMarks[$0] != nil }.map(RemarkLabel.note.line)
      + row.ownCaveats.filter { letters[$0.id] != nil }.map { RemarkLabel.caveat.line($0.wordsWithTitle) }
  }

  var sourceNotes: [Note] { origins.map { Note(mark: numbers[$0.citation] ?? "", text: $0.words) } }

  var remarkNotes: [Note] { remarks.map { Note(mark: remarkMarks[$0] ?? "", text: $0.asSentence) } }

  var caveatNotes: [Note] { caveats.map { Note(mark: letters[$0.id] ?? "", text: $0.wordsWithTitle) } }

  private static func marks<Subject: Hashable>(
    _ subjects: [Subject], _ mark: (Int) -> String
  ) -> [Subject: String] {
    Dictionary(
      subjects.enumerated().map { ($1, "[\(mark($0))]") }, uniquingKeysWith: { first, _ in first })
  }

  /// `a` to `z`, then `aa` and on.
  private static func letters(_ index: Int) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    let head = index >= alphabet.count ? letters(index / alphabet.count - 1) : ""
    return head + String(alphabet[index % alphabet.count])
  }
}
