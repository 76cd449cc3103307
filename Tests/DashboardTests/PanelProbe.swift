import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// Reads what a panel says, for tests that know the data.
struct PanelProbe {
  private(set) var dashboard: Dashboard

  /// Opens a screen and presses keys on it, given by name.
  init(_ route: String, _ keys: String = "", store: Store = TestStore.store) throws {
    dashboard = Dashboard(store: store, size: Size(width: 160, height: 200))
    let screen = Route(route, store: store)
    dashboard.open(try #require(screen, "no screen \(route)"))
    press(keys)
  }

  mutating func press(_ keys: String) { dashboard.press(keys) }

  /// The page on top, as it is on a screen high enough for most.
  var page: Page? {
    dashboard.state.page(Knowledge(store: dashboard.store, atlas: Atlas(dashboard.store)))
  }

  /// The item that has the cursor.
  var item: PageItem? { dashboard.state.currentItem(dashboard.knowledge) }

  var route: String { dashboard.state.route.text(dashboard.store) }

  var text: String { dashboard.frame(TestStore.presentation).canvas.plainText }

  /// The words of the items, without what is drawn.
  var words: [String] { page?.items.map(\.words).filter { !$0.isEmpty } ?? [] }

  var headings: [String] { page?.items.filter(\.isHeading).map(\.words) ?? [] }

  /// The items under a heading.
  func items(under heading: String) -> [PageItem] {
    let items = page?.items ?? []
    guard let start = items.firstIndex(where: { $0.isHeading && $0.words == heading }) else { return [] }
    return items[(start + 1)...].prefix { !$0.isHeading }.filter(\.isStop)
  }

  /// Puts the cursor on the first item that fits.
  mutating func moveTo(_ isWanted: (PageItem) -> Bool) throws {
    let items = try #require(page?.items)
    let found = items.firstIndex(where: isWanted)
    let target = try #require(found, "no such item")
    press("Home")
    let steps = items[..<target].count(where: \.isStop)
    for _ in 0..<steps { press("Down") }
    try #require(dashboard.state.panel?.cursor == target)
  }
}
