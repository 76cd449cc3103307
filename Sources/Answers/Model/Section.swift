import BredeWelvaart
import Cells

/// Rows of one kind under a heading.
package struct Section: Sendable {
  /// Over the rows; empty where the answer's title says it all.
  package let title: String
  package let columns: [Column]
  package let rows: [Row]
  /// Whether it shows in signs what other sections tell in words: to look at, and neither spoken nor data.
  let isPicture: Bool

  init(_ title: String = "", columns: [Column], rows: [Row], isPicture: Bool = false) {
    (self.title, self.columns, self.rows, self.isPicture) = (title, columns, rows, isPicture)
  }

  var facts: [any Fact] { rows.flatMap(\.facts) }
}

/// What a row's cells in one place have in common.
package struct Column: Hashable, Sendable {
  /// What the cells are to their row.
  enum Role: Hashable, Sendable {
    /// A number that rows are known by, such as a rank.
    case number
    /// What the row is about; it may be broken into lines.
    case name
    /// What the row is there for.
    case figure
    /// Words that belong on one line.
    case word
    /// Words that may be broken into lines.
    case text
  }

  /// Over the cells.
  let title: String
  let role: Role

  static func number(_ title: String) -> Column { Column(title: title, role: .number) }
  static func name(_ title: String) -> Column { Column(title: title, role: .name) }
  static func figure(_ title: String) -> Column { Column(title: title, role: .figure) }
  static func word(_ title: String) -> Column { Column(title: title, role: .word) }
  static func text(_ title: String) -> Column { Column(title: title, role: .text) }

  /// Whether the text stands at the right of its column.
  var isTrailing: Bool { role == .number || role == .figure }
}

extension [Column] {
  /// Whether figures stand beside each other, so that only the titles tell them apart.
  var isSideBySide: Bool { count { $0.role == .figure } > 1 }
}

/// One line of an answer: what a reader sees, and the facts that it stands for.
package struct Row: Sendable {
  /// One for each column.
  let cells: [Cell]
  /// Mostly one; more where figures stand side by side.
  let facts: [any Fact]
  /// What the notes below the rows have to tell of the facts.
  let notes: Notes

  /// What is told of a row in notes, where the row does not tell it itself.
  enum Notes: Sendable {
    case sourcesAndCaveats
    /// What is to be known of the facts has a row of its own.
    case sources
    /// A cell or the heading says where the facts come from.
    case caveats
    /// The row only lists names.
    case none
  }

  init(_ cells: [Cell], _ facts: [any Fact], notes: Notes = .sourcesAndCaveats) {
    (self.cells, self.facts, self.notes) = (cells, facts, notes)
  }

  init(_ cells: [Cell], _ fact: any Fact, notes: Notes = .sourcesAndCaveats) {
    self.init(cells, [fact], notes: notes)
  }

  /// The same row with other notes below it.
  func with(_ notes: Notes) -> Row { Row(cells, facts, notes: notes) }

  /// Where the facts come from, as far as notes have to say so.
  var origins: [Origin] {
    [.sourcesAndCaveats, .sources].contains(notes) ? all(\.origins, by: \.citation) : []
  }

  /// Whether the facts have no source, and yet are more than places where a document has no figure.
  var isWithoutSource: Bool {
    [.sourcesAndCaveats, .sources].contains(notes) && facts.allSatisfy(\.origins.isEmpty)
      && !facts.allSatisfy { $0.kind == .figure }
  }

  /// What is to be known of the facts, as far as notes have to say so.
  var caveats: [Caveat] { [.none, .sources].contains(notes) ? [] : all(\.caveats, by: \.id) }

  /// Those of them that are about this row rather than about all that a document says.
  var ownCaveats: [Caveat] { facts.allSatisfy { $0.kind.isText } ? [] : caveats }

  /// What documents note of the facts.
  var remarks: [String] { notes == .none ? [] : all(\.remarks, by: \.self) }

  /// The cell in a place; an empty one where the row has none.
  func cell(_ place: Int) -> Cell { cells.indices.contains(place) ? cells[place] : "" }

  private func all<Element>(
    _ part: (any Fact) -> [Element], by key: (Element) -> some Equatable
  ) -> [Element] {
    guard let first = facts.first, facts.count > 1 else { return facts.first.map(part) ?? [] }
    // A row has few of them: comparing each with each is quicker than keeping a set.
    return facts.dropFirst().reduce(into: part(first)) { found, fact in
      for element in part(fact) where !found.contains(where: { key($0) == key(element) }) {
        found.append(element)
      }
    }
  }
}

extension [Row] {
  /// The places of the columns that have anything in them.
  func places(in columns: [Column]) -> [Int] {
    columns.indices.filter { place in contains { !$0.cell(place).text.isEmpty } }
  }
}

/// A piece of text in a row.
struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
  let text: String
  let style: Style
  /// What to say instead where short words would not be understood.
  let spoken: String
  /// The cells that a sign takes at the end of the text; figures above each other line up before it.
  let signWidth: Int

  init(_ text: String, _ style: Style = .plain, spoken: String? = nil) {
    (self.text, self.style) = (text, style)
    self.spoken = spoken ?? text
    signWidth = 0
  }

  /// A figure with a sign behind it; `nil` for none.
  init(_ text: String, sign: String?, _ style: Style, spoken: String) {
    self.text = sign.map { "\(text) \($0)" } ?? text
    (self.style, self.spoken) = (style, spoken)
    signWidth = sign.map { $0.cellWidth + 1 } ?? 0
  }

  init(stringLiteral value: String) {
    self.init(value)
  }
}
