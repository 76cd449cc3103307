import BredeWelvaart
import Cells

@testable import Dashboard

/// The text on a dashboard's screen, for tests of what stands where.
struct PageText {
  let lines: [String]

  init(_ dashboard: Dashboard) {
    let canvas = dashboard.frame(TestStore.presentation).canvas
    lines = (0..<canvas.size.height).map { y in String(canvas.row(y).map(\.character)) }
  }

  /// The route of a dashboard opened there, walked through with some keys, and its screen.
  static func open(_ route: String, _ keys: String = "", size: Size = Size(width: 80, height: 24))
    -> Dashboard
  {
    var dashboard = TestStore.dashboard("", size: size)
    if let route = Route(route, store: TestStore.store) { dashboard.open(route) }
    dashboard.press(keys)
    return dashboard
  }

  /// The first line that holds some words.
  func line(_ words: String) -> String? { lines.first { $0.contains(words) } }

  var all: String { lines.joined(separator: "\n") }
}

extension Dashboard {
  /// The route shown, as text.
  var address: String { state.route.text(TestStore.store) }
}
