import BredeWelvaart
import Cells

/// What a panel shows: a title, items to walk through, and words about the item with the cursor.
///
/// It knows no size: lines are broken when it is drawn.
struct Page: Sendable {
  /// A part of the panel that stands beside others.
  struct Tab: Sendable {
    let name: String
    let route: Route
  }

  /// What the arrows to the left and right, the digits and `g` choose.
  enum Choice: Sendable {
    /// Another area for the same screen.
    case area(@Sendable (Area.Code) -> Route)
    /// The area that the list is narrowed down to.
    case areaFilter
    /// The theme whose column the cursor is in, where each item is a row of them.
    case themeColumn
    /// The indicator whose column the cursor is in, likewise.
    case indicatorColumn([Indicator.ID])
    /// The screen before and after this one.
    case steps(previous: Route, next: Route)

    /// The screens beside this one in a list, around its ends.
    static func steps<ID: Equatable>(among ids: [ID], from id: ID, _ route: (ID) -> Route) -> Self {
      .steps(previous: route(ids.stepping(from: id, by: -1)), next: route(ids.stepping(from: id, by: 1)))
    }
  }

  /// Whose figures are held against a reference, which the bar at the top names and a key changes.
  enum Compared: Sendable {
    case area
    /// The wijken, by the reference that the map of the indicator has.
    case wijken
    /// The wijken, each by its own figures.
    case standouts
  }

  /// What `f` narrows the list down by.
  enum FilterKind: Sendable {
    /// The theme chosen, and those that there is something of.
    case theme(Theme.ID?, @Sendable () -> [ThemeChoice])
    case differences
  }

  /// What a table is put in the order of.
  enum SortKind: Sendable {
    /// The column and the row of the figure with the cursor.
    case cells
    /// The column that the cursor is in.
    case column(String)
    /// One of the columns, from left to right.
    case columns([String])
  }

  /// A theme to narrow a list down to, nil for all of them, and what that leaves.
  struct ThemeChoice: Sendable {
    let theme: Theme.ID?
    let count: String
  }

  let title: String
  /// Words after the title.
  var note = ""
  /// Words at the right end of the title's line.
  var count = ""
  /// What was typed so far; nil where nothing can be.
  var input: String?
  var tabs: [Tab] = []
  /// What there is to know about the list; two lines at most are shown.
  var intro = ""
  /// What keys do with the list, said after that; before a room they may do something else.
  var tip = ""
  /// Draws the heads of columns above the list.
  var header: (@Sendable (inout Frame, Rect) -> Void)?
  /// The lines that the heads need.
  var headerLines = 1
  /// The item that shows the heads, where something else comes before the table.
  private(set) var heads: Int?
  var items: [PageItem] = []
  /// The item that starts a second column, where there is room for two; the cursor walks down both in turn.
  var secondColumn: Int?
  /// What to say where there are no items.
  var empty = "Hier is niets te zien."
  var choice: Choice?
  /// The same screen for the area that a digit or `g` chooses, where the arrows choose otherwise.
  ///
  /// Nil for an area that is on the screen already.
  var other: (@Sendable (Area.Code) -> Route?)?
  var filter: FilterKind?
  /// What `s` and `S` put in order; nil for nothing.
  var sorting: SortKind?
  /// Nil where nothing is compared, or the columns say with what.
  var compared: Compared?
  /// Whether an item shows what is selected, so that the cursor begins there.
  var isSelected: @Sendable (PageItem, State) -> Bool = { _, _ in false }
  /// Where the cursor begins without such an item; nil for the first that it can be on.
  var start: Int?

  init(_ title: String) {
    self.title = title
  }

  /// Adds the heads as an item, with air over them: the table begins here.
  mutating func addHeads() {
    guard let header, !items.isEmpty else { return }
    items.append(.blank)
    heads = items.count
    items.append(.heads(lines: headerLines, header))
  }

  /// The item that the cursor is on; nil where the list is empty.
  func item(at cursor: Int) -> PageItem? {
    items.indices.contains(cursor) ? items[cursor] : nil
  }

  /// The place for the cursor at first.
  func startCursor(_ state: State) -> Int {
    items.firstIndex { isSelected($0, state) } ?? start ?? items.firstStop
  }

  /// The item that shows a figure; a line of a table comes before what is told in short.
  func row(of figure: Figure) -> Int? {
    let rows = items.indices.filter { items[$0].figure == figure }
    return rows.first { !items[$0].observations.isEmpty } ?? rows.first
  }

  /// The item that shows a figure, or else the same of another area; nil where there is none.
  func place(of figure: Figure?) -> Int? {
    guard let figure else { return nil }
    return row(of: figure) ?? items.firstIndex { $0.figure?.indicator == figure.indicator }
  }
}
