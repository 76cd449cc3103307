import BredeWelvaart
import Cells

/// The figures and areas that a screen has lines about, for whoever wants to point at them.
package struct PageSubjects: Sendable {
  package let figures: Set<Figure>
  package let areas: Set<Area.Code>

  /// Opens the screen that a route leads to; without a panel it has none.
  package init(_ route: Route, _ store: Store) {
    var dashboard = Dashboard(store: store, size: Size(width: 120, height: 40))
    dashboard.open(route)
    let items = dashboard.state.page(dashboard.knowledge)?.items ?? []
    figures = Set(items.compactMap(\.figure))
    areas = Set(items.compactMap(\.area))
  }
}
