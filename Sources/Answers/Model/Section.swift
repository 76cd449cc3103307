import BredeWelvaart
import Cells

/// Rows of one kind under a heading.
public struct Section: Sendable {
  /// Over the rows; empty where the answer's title says it all.
  public let title: String
  public let columns: [Column]
  public let rows: [Row]

  init(_ title: String = "", columns: [Column], rows: [Row]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  var facts: [any Fact] { rows.flatMap(\.facts) }
}

/// What a row's cells in one place have in common.
public struct Column: Hashable, Sendable {
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

  private init(_ title: String, _ role: Role) {
    self.title = title
    self.role = role
  }

  static func number(_ title: String) -> Column { Column(title, .number) }
  static func name(_ title: String) -> Column { Column(title, .name) }
  static func figure(_ title: String) -> Column { Column(title, .figure) }
  static func word(_ title: String) -> Column { Column(title, .word) }
  static func text(_ title: String) -> Column { Column(title, .text) }

  /// Whether the text may be broken into lines where there is little room.
  var wraps: Bool { role == .name || role == .text }
  /// Whether the text stands at the right of its column.
  var isTrailing: Bool { role == .number || role == .figure }
}

/// One line of an answer: what a reader sees, and the facts that it stands for.
public struct Row: Sendable {
  /// One for each column.
  let cells: [Cell]
  /// Mostly one; more where figures stand side by side.
  let facts: [any Fact]
  /// Whether a cell or the heading says where the facts come from, so that no note has to.
  let namesOrigin: Bool

  init(_ cells: [Cell], _ facts: [any Fact], namesOrigin: Bool = false) {
    self.cells = cells
    self.facts = facts
    self.namesOrigin = namesOrigin
  }

  init(_ cells: [Cell], _ fact: any Fact, namesOrigin: Bool = false) {
    self.init(cells, [fact], namesOrigin: namesOrigin)
  }

  /// Where the facts come from, as far as notes have to say so.
  var origins: [Origin] { namesOrigin ? [] : facts.flatMap(\.origins).unique }
}

/// A piece of text in a row.
struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
  let text: String
  let style: Style
  /// What to say instead where short words would not be understood.
  let spoken: String

  init(_ text: String, _ style: Style = .plain, spoken: String? = nil) {
    self.text = text
    self.style = style
    self.spoken = spoken ?? text
  }

  init(stringLiteral value: String) {
    self.init(value)
  }
}
