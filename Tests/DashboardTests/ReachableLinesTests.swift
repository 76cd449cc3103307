import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// Nobody gets stuck: what one comes to by a key leads on, and a digit finds its wijk.
@Suite struct ReachableLinesTests {
  private static let routes = TestStore.routes.compactMap { Route($0, store: TestStore.store) }

  /// The lines of a page that the cursor can be on and that lead nowhere.
  private static func deadEnds(_ dashboard: Dashboard) -> [String] {
    let page = dashboard.state.page(dashboard.knowledge)
    return (page?.items ?? []).filter { $0.isStop && $0.command == nil }.map {
      PanelPages.lines($0).joined(separator: " ")
    }
  }

  @Test(arguments: routes) func theKeyForSourcesLeadsToLinesThatLeadOn(_ route: Route) {
    var dashboard = TestStore.dashboard()
    dashboard.open(route)
    guard !route.takesText else { return }
    var before = dashboard.state
    for steps in 0..<40 {
      var walker = dashboard
      for _ in 0..<steps { _ = walker.handle(.key(.down)) }
      if steps > 0, walker.state == before { break }
      before = walker.state
      _ = walker.handle(.key("b"))
      guard walker.state.route != route else { continue }
      #expect(Self.deadEnds(walker).isEmpty, "\(route.text(TestStore.store)) leads to \(walker.state.route)")
      // What is under the cursor leads on as well.
      _ = walker.handle(.key(.enter))
      #expect(walker.state.notice != "Verder gaat het hier niet.", "\(walker.state.route)")
    }
  }

  @Test(arguments: routes) func aDigitChoosesAWijkWhereThereAreWijken(_ route: Route) {
    let store = TestStore.store
    guard !route.takesText, route != .help else { return }
    var dashboard = TestStore.dashboard()
    dashboard.open(route)
    let page = dashboard.state.page(dashboard.knowledge)
    let wijken = Set(store.wijken.map(\.code))
    let shown = Set((page?.items ?? []).compactMap(\.area)).intersection(wijken)
    for wijk in store.wijken {
      guard let number = wijk.number else { continue }
      var walker = dashboard
      _ = walker.handle(.key(Key.character(Character(String(number % 10)))))
      let state = walker.state
      switch state.route {
      case .comparison(let codes): #expect(codes.contains(wijk.code))
      default:
        #expect(state.area == wijk.code || state.panel?.filter.area == wijk.code, "\(route) \(number)")
        guard shown.contains(wijk.code), state.route == route else { continue }
        #expect(state.currentItem(walker.knowledge)?.area == wijk.code, "\(route) \(number)")
      }
    }
  }
}
