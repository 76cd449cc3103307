import BredeWelvaart
import Cells
import TestSupport
import Testing

@testable import Dashboard

/// Every screen of the packages of other municipalities, however odd: nothing breaks, lies or leads nowhere.
@Suite struct OtherPackagesTests {
  /// A route to every screen and part of a store.
  static func routes(_ store: Store) -> [Route] {
    let last = store.wijken.count > 1 ? store.wijken.last : nil
    let areas = [store.gemeente, store.wijken.first, last].compactMap { $0?.code }
    let indicators = store.content.indicators.map(\.id)
    let themes = store.content.themes.map(\.id)
    var routes: [Route] = [
      .overview(nil), .map(nil), .wheel(nil), .standouts, .caveats, .coverage, .plans(nil), .budgets,
      .criteria,
      .glossary, .indicators, .search, .palette, .help,
    ]
    for area in areas {
      routes += AreaPart.tabs.map { .area(area, $0) }
      routes.append(.overview(area))
      routes += [themes.first, themes.last].compactMap { $0 }.flatMap { [.theme($0, area), .gaps(area, $0)] }
    }
    if let buurt = store.content.areas.first(where: { $0.level == .buurt }) {
      routes += [.area(buurt.code, .figures), .area(buurt.code, .portrait)]
    }
    routes += areas.map { .developments($0) } + [.difference]
    routes += indicators.prefix(3).flatMap { id in [.indicator(id)] + areas.map { .years(id, $0) } }
    routes += indicators.prefix(3).map { .indicator($0) }
    if areas.count > 1 { routes.append(.comparison(areas)) }
    for source in store.content.sources {
      routes += [.source(source.id), .plans(source.id)]
      routes += store.places(in: source.id).prefix(2).map { .sourcePlace(source.id, $0.slug) }
    }
    if let observation = store.content.observations.last {
      let figure = Figure(indicator: observation.indicator, area: observation.area)
      routes.append(.figure(observation.citation.source, figure))
    }
    routes += store.content.caveats.map { .caveat($0.id) }
    routes += store.content.glossary.map { .term($0.term.slug) }
    return routes
  }

  /// What no screen of these packages can say and be right.
  private static let untrue = [
    "Assen", "Drenthe", "GM0106", "WK0106", "null", "nil", "Optional", "0 van 0", "nan", "-nan", " inf",
    "\"\"", "()", "  ,", " ,", "..,", " .", "van de 0 ", "0 van de",
  ]

  private static let sizes = [(60, 20), (80, 24), (132, 43)].map { Size(width: $0.0, height: $0.1) }

  /// Where a sample stands: each route is drawn at one size and walked for one sample in three, in turn.
  private static func turn(_ sample: OddPackage.Sample) -> Int {
    OddPackage.samples.firstIndex { $0.description == sample.description } ?? 0
  }

  @Test(arguments: OddPackage.samples) func everyScreenIsInPlaceAndTrue(_ sample: OddPackage.Sample) throws {
    let store = try sample.package.store()
    let start = Dashboard(store: store, size: Size(width: 80, height: 24))
    for (offset, route) in Self.routes(store).enumerated() {
      let size = Self.sizes[(offset + Self.turn(sample)) % Self.sizes.count]
      var dashboard = start
      _ = dashboard.handle(.resize(size))
      dashboard.open(route)
      #expect(Route(dashboard.state.route.text(store), store: store) == dashboard.state.route)
      let page = PageText(dashboard)
      let name = "\(route.text(store)) \(size.width)"
      for line in page.lines.dropFirst().dropLast() {
        // The panes and panels keep one column free at both sides.
        #expect(line.first == " " && line.last == " ", "\(name): \(line)")
      }
      // The help names keys, among which signs and numbers.
      for words in Self.untrue where route != .help {
        for line in page.lines where line.contains(words) {
          Issue.record("\(name) says '\(words)': \(line)")
        }
      }
    }
  }

  /// From the top of every screen down: what Enter opens is a screen, and Esc leads back.
  @Test(arguments: OddPackage.samples) func nothingLeadsNowhere(_ sample: OddPackage.Sample) throws {
    let store = try sample.package.store()
    let start = Dashboard(store: store, size: Size(width: 80, height: 24))
    for (offset, route) in Self.routes(store).enumerated() where (offset + Self.turn(sample)) % 3 == 0 {
      var dashboard = start
      dashboard.open(route)
      let name = dashboard.state.route.text(store)
      try everyHintDoesSomething(dashboard, name)
      for _ in 0..<4 {
        var next = dashboard
        _ = next.handle(.key(.enter))
        if next.state.panels.count > dashboard.state.panels.count {
          #expect(PageText(next).lines[1].contains { $0 != " " }, "\(name) opens an empty screen")
          _ = next.handle(.key(.escape))
          #expect(next.state.panels == dashboard.state.panels, "\(name)")
        } else {
          #expect(next.state != dashboard.state, "Enter on \(name)")
        }
        _ = dashboard.handle(.key(.down))
      }
    }
  }

  /// What the bottom line offers changes something or says why not.
  private func everyHintDoesSomething(_ dashboard: Dashboard, _ name: String) throws {
    let frame = dashboard.frame(TestStore.presentation)
    let y = frame.canvas.size.height - 1
    var tried: [Command] = []
    for x in 0..<frame.canvas.size.width {
      let point = Point(x: x, y: y)
      guard let command = frame.command(at: point), !tried.contains(command) else { continue }
      tried.append(command)
      var next = dashboard
      let effects = next.handle(.mouse(MouseEvent(.press, at: point)), on: frame)
      #expect(!effects.isEmpty || next.state != dashboard.state, "\(command) on \(name)")
    }
    #expect(!tried.isEmpty, "\(name)")
  }

  @Test(arguments: OddPackage.samples.filter { ["wide names", "neither"].contains($0.description) })
  func anyKeysAtAnySize(_ sample: OddPackage.Sample) throws {
    let store = try sample.package.store()
    RandomKeys(seed: 7).press(1000, on: Dashboard(store: store, size: Size(width: 80, height: 24)))
  }
}
