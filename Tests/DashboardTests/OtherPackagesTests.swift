import BredeWelvaart
import Cells
import TestSupport
import Testing

@testable import Dashboard

/// Every screen of the packages of other municipalities, however odd: nothing breaks, lies or leads nowhere.
@Suite struct OtherPackagesTests {
  /// A package with a name for the reports of the tests.
  struct Sample: CustomTestStringConvertible {
    let testDescription: String
    let package: OddPackage

    init(_ description: String, _ change: (inout OddPackage) -> Void) {
      testDescription = description
      var package = OddPackage()
      change(&package)
      self.package = package
    }
  }

  static let long = String(repeating: "Zoveel woorden over één wijk heeft niemand ooit gelezen. ", count: 90)

  static let samples = [
    Sample("usual") { $0.map = true },
    Sample("no wijken") { $0.wijken = 0 },
    Sample("one wijk") { ($0.wijken, $0.map) = (1, true) },
    Sample("14 wijken") { ($0.wijken, $0.map) = (14, true) },
    Sample("60 long names") {
      ($0.wijken, $0.map, $0.wijkName) = (60, true, "Sint-Jansklooster-aan-de-Überlinger Vä #")
      $0.without = ["caveats"]
    },
    Sample("wide names") { ($0.wijken, $0.map, $0.wijkName, $0.buurtName) = (5, true, "漢字の町 #", "町 #") },
    Sample("no gemeente") { $0.gemeente = false },
    Sample("neither") { ($0.gemeente, $0.wijken) = (false, 0) },
    Sample("no numbers") { $0.numbered = false },
    Sample("no figures") { ($0.values, $0.without) = (.none, ["assessments"]) },
    Sample("gaps only") { ($0.values, $0.map) = (.missing, true) },
    Sample("figures only") { $0.without = Set(OddPackage.optional) },
    Sample("zero") { $0.values = .zero },
    Sample("negative") { $0.values = .negative },
    Sample("huge") { $0.values = .huge },
    Sample("one theme") { $0.themes = 1 },
    Sample("30 themes") { $0.themes = 30 },
    Sample("long texts") { ($0.text, $0.more) = (long, long) },
    Sample("empty fields") { $0.more = "" },
    Sample("same names") { $0.buurtName = "Wijk #" },
  ]

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
      routes += Route.AreaTab.allCases.map { .area(area, $0) }
      routes.append(.overview(area))
      routes += [themes.first, themes.last].compactMap { $0 }.flatMap { [.theme($0, area), .gaps(area, $0)] }
    }
    if let buurt = store.content.areas.first(where: { $0.level == .buurt }) {
      routes += [.area(buurt.code, .figures), .area(buurt.code, .portrait)]
    }
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
  private static func turn(_ sample: Sample) -> Int {
    samples.firstIndex { $0.testDescription == sample.testDescription } ?? 0
  }

  @Test(arguments: samples) func everyScreenIsInPlaceAndTrue(_ sample: Sample) throws {
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
  @Test(arguments: samples) func nothingLeadsNowhere(_ sample: Sample) throws {
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

  @Test(arguments: samples.filter { ["wide names", "neither"].contains($0.testDescription) })
  func anyKeysAtAnySize(_ sample: Sample) throws {
    let store = try sample.package.store()
    RandomKeys(seed: 7).press(1000, on: Dashboard(store: store, size: Size(width: 80, height: 24)))
  }
}
