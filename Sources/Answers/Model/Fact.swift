import BredeWelvaart

/// Something known, with all that data needs of it.
///
/// A reader sees it as a row; a program gets its fields.
protocol Fact: Sendable {
  /// What it is, as JSON names it.
  var kind: FactKind { get }
  /// Always the same keys in the same order for a kind.
  var fields: [Field] { get }
  /// Where it comes from; none for what is no statement of a document, such as an area.
  var origins: [Origin] { get }
  /// What is to be known before it is used.
  var caveats: [Caveat] { get }
  /// What its document notes.
  var remarks: [String] { get }
}

extension Fact {
  var origins: [Origin] { [] }
  var caveats: [Caveat] { [] }
  var remarks: [String] { [] }
}

/// A fact of which nothing is asked but its fields and what stands in notes.
struct PlainFact: Fact {
  let kind: FactKind
  let fields: [Field]
  var origins: [Origin] = []
  var caveats: [Caveat] = []
  var remarks: [String] = []
}

extension PlainFact {
  /// What a document says in one place: the fields of its kind, and then that place and the caveats.
  init(_ kind: FactKind, _ fields: [Field], from citation: Citation, _ caveats: [Caveat], _ store: Store) {
    let origin = Origin(citation, store)
    self.init(
      kind: kind, fields: fields + .origin(origin) + .caveats(caveats), origins: [origin], caveats: caveats)
  }
}

/// The kinds of facts.
enum FactKind: String, CaseIterable, Sendable {
  case figure
  case assessment
  case area
  case indicator
  case theme
  case source
  case place
  case statement
  case facility
  case meetingPlace = "meeting_place"
  case action
  case caveat
  case term
  case hit
  case mapClass = "map_class"
  case coverage
  case budget
  case criterion
  case finding
  case claim
  case facilityClaim = "facility_claim"
  case question
  case similarity
  case development
  case yearBreak = "break"
  case change

  /// Whether it tells in short what other facts of its answer tell in full.
  var isSummary: Bool { [.finding, .similarity, .development].contains(self) }

  /// Whether it is said in words, so that caveats are about its document rather than about it.
  var isText: Bool {
    [.statement, .facility, .meetingPlace, .action, .criterion].contains(self)
  }
}

/// Where a fact comes from: a document and the place in it.
struct Origin: Hashable, Sendable {
  let citation: Citation
  /// The document's title, with its year.
  let title: String
  /// Whether it is no document but adds to them.
  let isAddition: Bool
  /// The document with its year and the place, as a reference below a table.
  let words: String

  init(_ citation: Citation, _ store: Store) {
    self.citation = citation
    let source = store.source(citation.source)
    title = source?.datedTitle ?? citation.source.rawValue
    isAddition = source?.isAddition ?? false
    words = store.words(for: citation)
  }
}
