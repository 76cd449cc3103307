import BredeWelvaart
import Cells

/// What a row has in a column, by which rows can be put in order.
enum SortValue: Comparable {
  case number(Double)
  case text(String)
}

/// The columns that a table can be put in the order of, and the one that it is in the order of.
struct TableOrder<Row>: Sendable {
  struct Column: Sendable {
    /// The name, which stands for the column in what is remembered.
    let name: String
    /// Nil for a row that has nothing there; it comes last, whichever way the others stand.
    let value: @Sendable (Row) -> SortValue?

    init(_ name: String, _ value: @escaping @Sendable (Row) -> SortValue?) {
      (self.name, self.value) = (name, value)
    }
  }

  let columns: [Column]
  /// Nil where the table has the order of the package.
  let sorting: State.ColumnSorting?

  init(_ columns: [Column], _ sorting: State.ColumnSorting?) {
    self.columns = columns
    self.sorting = columns.contains { $0.name == sorting?.key } ? sorting : nil
  }

  /// The names of the columns, from left to right.
  var kind: Page.SortKind { .columns(columns.map(\.name)) }

  func sorted(_ rows: [Row]) -> [Row] {
    guard let sorting, let column = columns.first(where: { $0.name == sorting.key }) else { return rows }
    let valued = rows.compactMap { row in column.value(row).map { (row: row, value: $0) } }
    // Rows with the same value keep their order, whichever way the others stand.
    let ordered = valued.enumerated().sorted { one, other in
      let (first, second) = sorting.isReversed ? (other, one) : (one, other)
      return one.element.value == other.element.value
        ? one.offset < other.offset : first.element.value < second.element.value
    }
    return ordered.map(\.element.row) + rows.filter { column.value($0) == nil }
  }

  /// The sign before the head of the column that the rows are in the order of; empty for another.
  func mark(_ name: String, _ glyphs: GlyphSet) -> String {
    guard let sorting, sorting.key == name else { return "" }
    return String(sorting.isReversed ? glyphs.moreAbove : glyphs.moreBelow)
  }
}

extension SortValue {
  /// A name, as it is looked up in a list.
  static func name(_ text: String) -> SortValue { .text(text.slug) }

  /// The least favourable first, and what is no judgement after it; nil for no comparison.
  static func verdict(_ comparison: Comparison?) -> SortValue? {
    guard let comparison, let verdict = comparison.verdict else { return nil }
    return .number(verdict.order(isStrong: comparison.isStrong))
  }
}

extension Verdict {
  /// Its place among the others, the least favourable first.
  func order(isStrong: Bool = false) -> Double {
    switch self {
    case .worse: isStrong ? 0 : 1
    case .equal: 2
    case .better: isStrong ? 4 : 3
    case .higher: 5
    case .lower: 6
    }
  }
}

extension State {
  /// A column of a table, by its name, and which way it puts the rows in order.
  package typealias ColumnSorting = HeatTable.Sorting<String>
}
