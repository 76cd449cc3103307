import BredeWelvaart

// Walking through a page, typing into it and narrowing it down.

extension State {
  /// Moves the cursor of a page so many stops.
  mutating func moveCursor(by count: Int, _ knowledge: Knowledge) {
    guard let panel, let page = page(knowledge) else { return }
    follow(page.item(at: panel.cursor)?.figure, knowledge.store)
    put(page.items.stop(from: panel.cursor, by: count), on: page, knowledge.store)
  }

  /// Moves the cursor a screen less a few lines to keep one's place by.
  mutating func moveCursor(byScreens screens: Int, _ knowledge: Knowledge) {
    guard let panel, let page = page(knowledge) else { return }
    let lines = max(1, size.height - 10) * screens
    put(page.items.stop(from: panel.cursor, lines: lines, width: size.width - 2), on: page, knowledge.store)
  }

  /// Puts the cursor on an item; the selection follows the figure that it shows.
  mutating func put(_ cursor: Int, on page: Page, _ store: Store) {
    editPanel { $0.cursor = cursor }
    follow(page.item(at: cursor)?.figure, store)
  }

  private mutating func follow(_ figure: Figure?, _ store: Store) {
    guard let figure else { return }
    indicator = figure.indicator
    follow(figure.area, store)
  }

  /// Selects an area of a list; the map and the wheel show wijken and the gemeente.
  mutating func follow(_ code: Area.Code, _ store: Store) {
    if let level = store.area(code)?.level, level == .wijk || level == .gemeente { area = code }
  }

  /// Goes to the other pane, the next part of a panel or the next heading of its list.
  mutating func switchPart(by step: Int, _ knowledge: Knowledge) {
    guard let panel, let page = page(knowledge) else {
      switchPane()
      return
    }
    if page.tabs.isEmpty {
      put(page.items.section(from: panel.cursor, by: step), on: page, knowledge.store)
    } else {
      let routes = page.tabs.map(\.route)
      replaceRoute(routes.stepping(from: panel.route, by: step), knowledge)
    }
  }

  private mutating func switchPane() {
    focus = focus == .map ? .wheel : .map
    if layout != .overview { layout = focus == .map ? .map : .wheel }
  }

  // MARK: Typing

  /// Nobody looks for more characters than this.
  private static let longestQuery = 60

  /// Adds to what was typed, as far as there is room.
  mutating func type(_ text: String, _ knowledge: Knowledge) {
    guard let panel else { return editQuery(knowledge) { $0 } }
    let room = Self.longestQuery - panel.query.count
    guard room > 0 else { return }
    editQuery(knowledge) { $0 + text.prefix(room) }
  }

  /// Changes what was typed, where something can be.
  mutating func editQuery(_ knowledge: Knowledge, _ change: (String) -> String) {
    guard let panel, panel.route.takesText else {
      notice = "Op dit scherm typt u niets."
      return
    }
    editPanel { $0.query = change(panel.query) }
    resetCursor(knowledge)
  }

  // MARK: Filters

  mutating func changeFilter(_ knowledge: Knowledge) {
    guard let panel, let page = page(knowledge), let kind = page.filter else {
      notice = "Op dit scherm is er niets te filteren."
      return
    }
    switch kind {
    case .differences:
      editPanel { $0.filter.onlyDifferences.toggle() }
      notice = panel.filter.onlyDifferences ? "Alle cijfers." : "Alleen wat meer verschilt dan de marge."
      keepCursor(of: page, knowledge)
    case .theme: open(.themes, knowledge)
    }
  }

  /// Narrows the list down to a theme; nil for all.
  mutating func filter(by theme: Theme.ID?, _ knowledge: Knowledge) {
    guard let page = page(knowledge) else { return }
    editPanel { $0.filter.theme = theme }
    notice = theme.flatMap { knowledge.store.theme($0) }.map { "Alleen: \($0.name)." } ?? "Alle thema’s."
    keepCursor(of: page, knowledge)
  }

  /// Shows all that was left out by choice; where nothing was, it goes back.
  mutating func clearFilter(_ knowledge: Knowledge) {
    guard isFiltered(knowledge), let page = page(knowledge) else { return goBack(knowledge) }
    editPanel { ($0.filter.theme, $0.filter.onlyDifferences) = (nil, false) }
    notice = "Alles staat er weer."
    keepCursor(of: page, knowledge)
  }

  /// Whether a choice leaves some of the list out.
  func isFiltered(_ knowledge: Knowledge) -> Bool {
    guard let panel, page(knowledge)?.filter != nil else { return false }
    return panel.filter.theme != nil || panel.filter.onlyDifferences
  }

  /// Narrows the list down to what is for an area; nil for all.
  mutating func filter(by code: Area.Code?, _ knowledge: Knowledge) {
    guard let page = page(knowledge) else { return }
    editPanel { $0.filter.area = code }
    keepCursor(of: page, knowledge)
  }

  /// Stays on the same figure where it is still in the list, else near the same place.
  mutating func keepCursor(of old: Page, _ knowledge: Knowledge) {
    guard let panel, let new = page(knowledge) else { return }
    let place = new.place(of: old.item(at: panel.cursor)?.figure)
    editPanel {
      $0.cursor = place ?? new.items.stop(from: min(panel.cursor, max(0, new.items.count - 1)), by: 0)
    }
  }
}

extension String {
  /// The text up to its last word; what separates the two stays.
  var withoutLastWord: String {
    let end = lastIndex { $0 != " " }.map(index(after:)) ?? startIndex
    let start = self[..<end].lastIndex(of: " ").map(index(after:)) ?? startIndex
    return String(self[..<start])
  }
}

extension Array where Element: Equatable {
  /// The element so many places further, around the end; the first where the start is not in it.
  func stepping(from element: Element, by step: Int) -> Element {
    guard let index = firstIndex(of: element) else { return first ?? element }
    let next = ((index + step) % count + count) % count
    return self[next]
  }
}
