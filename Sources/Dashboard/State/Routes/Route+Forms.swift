import BredeWelvaart

// The table of addresses. Reading and writing routes, help, advice and completion all come from it.

extension Route {
  /// A row for each kind of screen.
  package static let forms: [RouteForm] = [
    RouteForm("overzicht", optional: .area, route: { .overview($0.idIfAny()) }) {
      if case .overview(let code) = $0 { [code] } else { nil }
    },
    RouteForm("kaart", optional: .indicator, route: { .map($0.idIfAny()) }) {
      if case .map(let id) = $0 { [id] } else { nil }
    },
    RouteForm("wiel", optional: .area, route: { .wheel($0.idIfAny()) }) {
      if case .wheel(let code) = $0 { [code] } else { nil }
    },
    RouteForm(
      "wijk", "gebied", parts: [.area], optional: .tab,
      route: { .area($0.id(), AreaPart(rawValue: $0.text()) ?? .figures) }
    ) {
      if case .area(let code, let tab) = $0 { [code, tab == .figures ? nil : tab.rawValue] } else { nil }
    },
    RouteForm("indicator", parts: [.indicator], route: { .indicator($0.id()) }) {
      if case .indicator(let id) = $0 { [id] } else { nil }
    },
    RouteForm("jaren", parts: [.area], route: { .developments($0.id()) }) {
      if case .developments(let code) = $0 { [code] } else { nil }
    },
    RouteForm("jaren", parts: [.indicator, .area], route: { .years($0.id(), $0.id()) }) {
      if case .years(let id, let code) = $0 { [id, code] } else { nil }
    },
    RouteForm("thema", parts: [.theme], optional: .area, route: { .theme($0.id(), $0.idIfAny()) }) {
      if case .theme(let id, let code) = $0 { [id, code] } else { nil }
    },
    RouteForm("vergelijk", parts: [.areas], route: { $0.comparison() }) {
      if case .comparison(let codes) = $0 { codes } else { nil }
    },
    RouteForm("aandacht", .standouts),
    RouteForm("tabel", .heatTable),
    RouteForm("bron", parts: [.source], route: { .source($0.id()) }) {
      if case .source(let id) = $0 { [id] } else { nil }
    },
    RouteForm("bron", parts: [.source, .place], route: { .sourcePlace($0.id(), $0.text()) }) {
      if case .sourcePlace(let id, let place) = $0 { [id, place] } else { nil }
    },
    RouteForm(
      "bron", parts: [.source, .indicator, .area],
      route: { .figure($0.id(), Figure(indicator: $0.id(), area: $0.id())) }
    ) {
      if case .figure(let id, let figure) = $0 { [id, figure.indicator, figure.area] } else { nil }
    },
    RouteForm("letop", .caveats),
    RouteForm("letop", parts: [.caveat], route: { .caveat($0.id()) }) {
      if case .caveat(let id) = $0 { [id] } else { nil }
    },
    RouteForm("dekking", .coverage),
    RouteForm("dekking", parts: [.area], optional: .theme, route: { .gaps($0.id(), $0.idIfAny()) }) {
      if case .gaps(let code, let theme) = $0 { [code, theme] } else { nil }
    },
    RouteForm("beleid", optional: .source, route: { .plans($0.idIfAny()) }) {
      if case .plans(let id) = $0 { [id] } else { nil }
    },
    RouteForm("debat", parts: [.area, .theme], route: { .debate($0.id(), $0.id()) }) {
      if case .debate(let code, let theme) = $0 { [code, theme] } else { nil }
    },
    RouteForm("beloften", optional: .area, route: { .promises($0.idIfAny()) }) {
      if case .promises(let code) = $0 { [code] } else { nil }
    },
    RouteForm("verschil", .difference),
    RouteForm("huishoudboekje", .budgets),
    RouteForm("toetsing", .criteria),
    RouteForm("begrip", .glossary),
    RouteForm("begrip", parts: [.term], route: { .term($0.text()) }) {
      if case .term(let word) = $0 { [word] } else { nil }
    },
    RouteForm("indicatoren", .indicators),
    RouteForm("zoek", .search),
    RouteForm("opdrachten", .palette),
    RouteForm("hulp", .help),
  ]
}
