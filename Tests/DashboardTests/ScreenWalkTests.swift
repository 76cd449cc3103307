import BredeWelvaart
import Cells
import Testing

@testable import Dashboard

/// From every screen to every other: no dead end, Esc leads up, and the way back is the way that was gone.
@Suite struct ScreenWalkTests {
  private static let routes = TestStore.routes.compactMap { Route($0, store: TestStore.store) }

  @Test func everyScreenIsWalked() {
    #expect(Set(Self.routes.map(\.screen)) == Set(Route.forms.indices))
  }

  @Test(arguments: routes) func fromOneScreenToEveryOther(_ start: Route) throws {
    let escape = InputEvent.key(.escape)
    for goal in Self.routes where goal != start {
      var dashboard = TestStore.dashboard()
      dashboard.open(start)
      let before = dashboard.state
      dashboard.open(goal)
      #expect(dashboard.state.route == goal)

      let (now, then) = (dashboard.state.visit, before.visit)
      if now.layout != then.layout || now.panels.map(\.route.screen) != then.panels.map(\.route.screen) {
        var walker = dashboard
        _ = walker.handle(.key(.character("<")))
        if !start.takesText, !goal.takesText {
          #expect(walker.state.visit == before.visit)
          _ = walker.handle(.key(.character(">")))
          #expect(walker.state.visit == dashboard.state.visit)
        }
      }
      // Each Esc leaves a screen for good, until the overview of the gemeente is all there is.
      for _ in 0..<4 {
        let depth = dashboard.state.panels.count
        _ = dashboard.handle(escape)
        #expect(dashboard.state.panels.count == max(0, depth - 1))
      }
      #expect(dashboard.state.route == .overview(TestStore.store.gemeente?.code))
    }
  }

  @Test(arguments: routes) func everyScreenIsDrawnAtEverySize(_ route: Route) {
    for size in [(0, 0), (1, 1), (59, 19), (60, 20), (80, 24), (200, 60), (500, 3), (60, 200)] {
      var dashboard = TestStore.dashboard()
      dashboard.open(route)
      _ = dashboard.handle(.resize(Size(width: size.0, height: size.1)))
      let canvas = dashboard.frame(TestStore.presentation).canvas
      #expect(canvas.size == dashboard.state.size)
    }
  }

  @Test func aScreenKeepsItsPlaceOnReturn() {
    var dashboard = TestStore.dashboard("7 Enter Down Down Down")
    let before = dashboard.state.panels
    for key in [Key.enter, .down, .escape] { _ = dashboard.handle(.key(key)) }
    #expect(dashboard.state.panels == before)
  }

  @Test func aTabKeepsItsPlaceOnReturn() {
    var dashboard = TestStore.dashboard("7 Enter Tab Down Down")
    let cursor = dashboard.state.panel?.cursor
    _ = dashboard.handle(.key(.tab))
    _ = dashboard.handle(.key(.backTab))
    #expect(dashboard.state.panel?.cursor == cursor)
  }

  @Test func anotherWijkShowsTheSameFigure() {
    var dashboard = TestStore.dashboard("7 Enter Down Down")
    let indicator = dashboard.state.indicator
    _ = dashboard.handle(.key(.character("3")))
    #expect(dashboard.state.indicator == indicator)
    #expect(dashboard.state.route == .area("WK010604", .figures))
  }
}
