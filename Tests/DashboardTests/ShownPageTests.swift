import BredeWelvaart
import Testing

@testable import Dashboard

/// The page on the screen is kept while the cursor moves over it.
@Suite struct ShownPageTests {
  private static let routes = TestStore.routes.compactMap { Route($0, store: TestStore.store) }

  @Test(arguments: routes) func movingTheCursorMakesNoPageAnew(_ route: Route) {
    // What it says of an area goes along with the line that has the cursor.
    if case .indicator = route { return }
    var dashboard = TestStore.dashboard()
    dashboard.open(route)
    dashboard.press("Home")
    let origin = dashboard.knowledge.shown?.origin
    dashboard.press("Down Down PageDown End Up")
    #expect(dashboard.knowledge.shown?.origin == origin)
  }
}
