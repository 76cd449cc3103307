import BredeWelvaart

/// The screens that were visited, to go back and forward through like a browser's pages.
struct History: Hashable, Sendable {
  /// A screen with all that is needed to show it again as it was.
  struct Visit: Hashable, Sendable {
    let layout: State.Layout
    let focus: State.Pane
    let area: Area.Code
    let indicator: Indicator.ID
    let ring: Assessment.Ring
    var panels: [State.Panel]
  }

  private(set) var past: [Visit] = []
  private(set) var future: [Visit] = []

  /// So many screens are kept; nobody goes back further than that.
  private static let limit = 100

  /// Notes that a screen was left for another one.
  mutating func leave(_ visit: Visit) {
    past.append(visit)
    if past.count > Self.limit { past.removeFirst() }
    future = []
  }

  /// Goes to the screen before; nil where there is none.
  mutating func back(from current: Visit) -> Visit? {
    guard let visit = past.popLast() else { return nil }
    future.append(current)
    return visit
  }

  /// Goes to the screen that ``back(from:)`` came from; nil where there is none.
  mutating func forward(from current: Visit) -> Visit? {
    guard let visit = future.popLast() else { return nil }
    past.append(current)
    return visit
  }
}

extension State {
  /// The screen as it is now.
  var visit: History.Visit {
    History.Visit(
      layout: layout, focus: focus, area: area, indicator: indicator, ring: ring, panels: panels)
  }

  /// Shows a screen as it was; says why where there is none.
  mutating func show(_ visit: History.Visit?, orSay reason: String) {
    guard let visit else {
      notice = reason
      return
    }
    (layout, focus, area, indicator) = (visit.layout, visit.focus, visit.area, visit.indicator)
    (ring, panels) = (visit.ring, visit.panels)
  }
}
