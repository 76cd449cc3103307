import BredeWelvaart
import Cells
import TestSupport
import Testing

@testable import Answers
@testable import Dashboard
@testable import wijkwiel

/// Each screen has a look-up, and the look-up knows all that the screen shows.
@Suite struct ScreenLookUpTests {
  /// What can be told apart on a screen and in an answer alike.
  enum Shown: Hashable, CustomStringConvertible {
    case observation(Observation)
    case subject(Subject)

    var description: String {
      switch self {
      case .observation(let one): "\(one.indicator) \(one.area) \(one.period.text) \(one.scenario)"
      case .subject(let subject): "\(subject)"
      }
    }
  }

  /// The words that ask for what a screen shows; nil for screens that only lead to others.
  ///
  /// A new screen does not compile until it is here.
  static func words(for route: Route) -> String? {
    switch route {
    case .overview(let code): code.map { "wijk \($0)" } ?? "wijk"
    case .map(let id): id.map { "kaart \($0)" }
    case .wheel(let code): code.map { "wiel \($0)" } ?? "wiel"
    case .area(let code, let part): "wijk \(code) --deel \(part.rawValue)"
    case .indicator(let id): "indicator \(id)"
    case .developments(let code): "jaren \(code)"
    case .years(let id, let code): "jaren \(id) \(code)"
    case .theme(let id, let code): "thema \(id) \(code.map(\.rawValue) ?? "") --alles"
    case .comparison(let codes): "vergelijk \(codes.map(\.rawValue).joined(separator: " "))"
    case .standouts: "aandacht"
    case .heatTable: "overzicht"
    case .source(let id): "bron \(id)"
    case .sourcePlace, .figure: nil
    case .caveats: "letop"
    case .caveat(let id): "letop \(id)"
    case .coverage: "dekking"
    case .gaps(let code, let theme): "dekking \(code)" + (theme.map { " --thema \($0)" } ?? "")
    case .plans: "beleid"
    case .debate(let code, let theme): "debat \(code) \(theme)"
    case .promises(let code): "beloften \(code?.rawValue ?? "")"
    case .budgets: "huishoudboekje"
    case .criteria: "toetsing"
    case .glossary: "begrip"
    case .term(let slug): "begrip \(slug)"
    case .indicators: "indicator"
    case .search, .palette, .help, .difference: nil
    }
  }

  /// What the lines of a screen are about.
  static func shown(_ route: Route, _ store: Store) -> Set<Shown> {
    var dashboard = Dashboard(store: store, size: Size(width: 120, height: 40))
    dashboard.open(route)
    let items = dashboard.state.page(dashboard.knowledge)?.items ?? []
    return Set(items.flatMap { $0.observations.map(Shown.observation) })
      .union(items.compactMap(\.subject).map(Shown.subject))
  }

  /// What an answer knows.
  static func said(_ words: String, _ store: Store) throws -> Set<Shown> {
    let arguments = words.split(separator: " ").map(String.init)
    let command = try #require(try Wijkwiel.parseAsRoot(arguments) as? any LookUp)
    return Set(try command.question.answer(store).facts.flatMap(shown))
  }

  private static func shown(_ fact: any Fact) -> [Shown] {
    // Two years that are held against each other are one fact.
    if let change = (fact as? DevelopmentFact)?.development.change {
      return [change.first, change.last].map(Shown.observation)
    }
    return single(fact).map { [$0] } ?? []
  }

  private static func single(_ fact: any Fact) -> Shown? {
    func text(_ key: String) -> String {
      if case .text(let text)? = fact.fields.first(where: { $0.key == key })?.value { text } else { "" }
    }
    return switch fact.kind {
    case .figure: (fact as? ObservationFact)?.observation.map(Shown.observation)
    case .statement: .subject(.statement(Identifier(text("statement"))))
    case .action: .subject(.action(Identifier(text("action"))))
    case .facility: .subject(.facility(name: text("facility")))
    case .meetingPlace: .subject(.place(name: text("name"), area: Identifier(text("area"))))
    default: nil
    }
  }

  /// The screens of one kind: those of areas, of indicators, of themes, and all that is left.
  enum Kind: CaseIterable { case areas, indicators, themes, rest }

  static func routes(_ kind: Kind, _ store: Store) -> [Route] {
    let themes = store.content.themes.map(\.id)
    let areasWithThemes = store.wijken + [store.gemeente].compactMap(\.self)
    switch kind {
    case .areas:
      return store.content.areas.flatMap { area in AreaPart.tabs.map { .area(area.code, $0) } }
        + store.wijken.flatMap { [.promises($0.code), .gaps($0.code, nil)] }
        + store.content.areas.map { .developments($0.code) }
    case .indicators:
      return store.content.indicators.flatMap { indicator -> [Route] in
        let areas = store.content.areas.filter { store.series(indicator, $0).points.count > 1 }
        return [.indicator(indicator.id)] + areas.map { .years(indicator.id, $0.code) }
      }
    case .themes:
      return (store.gemeente == nil ? [] : themes.map { .theme($0, nil) })
        + areasWithThemes.flatMap { area in
          themes.flatMap { [.theme($0, area.code), .gaps(area.code, $0), .debate(area.code, $0)] }
        }
    case .rest:
      return store.content.caveats.map { .caveat($0.id) } + store.content.sources.map { .source($0.id) } + [
        .standouts, .heatTable, .coverage, .plans(nil), .promises(nil), .budgets, .criteria, .caveats,
        .glossary,
        .comparison(store.wijken.prefix(2).map(\.code)), .comparison(store.wijken.suffix(3).map(\.code)),
      ]
    }
  }

  private func check(_ kind: Kind, _ store: Store) throws {
    for route in Self.routes(kind, store) {
      guard let words = Self.words(for: route) else { continue }
      let shown = Self.shown(route, store)
      guard !shown.isEmpty else { continue }
      let missing = try shown.subtracting(Self.said(words, store))
      #expect(missing.isEmpty, "\(words) lacks \(missing)")
    }
  }

  @Test(arguments: Kind.allCases) func aLookUpKnowsAllThatItsScreenShows(_ kind: Kind) throws {
    try check(kind, BundledStore.whole)
  }

  @Test(arguments: OddPackage.samples) func thatHoldsForOtherPackages(_ sample: OddPackage.Sample) throws {
    let store = try sample.package.store()
    for kind in Kind.allCases { try check(kind, store) }
  }
}
