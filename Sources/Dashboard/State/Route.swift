import BredeWelvaart

/// The name of a view, as `--open` takes it and the bottom line shows it.
package enum Route: Hashable, Sendable {
  case overview(Area.Code?)
  case map(Indicator.ID?)
  case wheel(Area.Code?)
  case area(Area.Code, AreaTab)
  case indicator(Indicator.ID)
  case theme(Theme.ID, Area.Code?)
  case comparison([Area.Code])
  case standouts
  case source(Source.ID)
  /// A place in a document, by the slug of its locator.
  case sourcePlace(Source.ID, String)
  case figure(Source.ID, Figure)
  case caveats
  case caveat(Caveat.ID)
  case coverage
  case gaps(Area.Code, Theme.ID)
  case plans(Source.ID?)
  case budgets
  case criteria
  case glossary
  /// A word, by its slug.
  case term(String)
  case indicators
  case search
  case palette
  case help

  /// The tabs of an area's profile.
  package enum AreaTab: String, CaseIterable, Hashable, Sendable {
    case figures = "cijfers"
    case portrait = "portret"
    case facilities = "voorzieningen"
    case housing = "wonen-en-zorg"
    case balance = "draagkracht"
    case plans = "beleid"
    case outlook = "vooruitblik"
  }

  /// The kinds of screens, whatever they are about.
  enum Screen: Hashable, CaseIterable {
    case overview, map, wheel, area, indicator, theme, comparison, standouts, source, sourcePlace, figure
    case caveats, caveat, coverage, gaps, plans, budgets, criteria, glossary, term, indicators, search
    case palette, help
  }

  var screen: Screen {
    switch self {
    case .overview: .overview
    case .map: .map
    case .wheel: .wheel
    case .area: .area
    case .indicator: .indicator
    case .theme: .theme
    case .comparison: .comparison
    case .standouts: .standouts
    case .source: .source
    case .sourcePlace: .sourcePlace
    case .figure: .figure
    case .caveats: .caveats
    case .caveat: .caveat
    case .coverage: .coverage
    case .gaps: .gaps
    case .plans: .plans
    case .budgets: .budgets
    case .criteria: .criteria
    case .glossary: .glossary
    case .term: .term
    case .indicators: .indicators
    case .search: .search
    case .palette: .palette
    case .help: .help
    }
  }

  /// The area that the screen is about; nil where it is about none or several.
  package var area: Area.Code? {
    switch self {
    case .area(let code, _), .gaps(let code, _): code
    case .overview(let code), .wheel(let code), .theme(_, let code): code
    case .figure(_, let figure): figure.area
    default: nil
    }
  }

  /// The indicator that the screen is about; nil where it is about none or several.
  var indicator: Indicator.ID? {
    switch self {
    case .map(let id): id
    case .indicator(let id): id
    case .figure(_, let figure): figure.indicator
    default: nil
    }
  }

  /// Whether characters are text on this screen.
  package var takesText: Bool {
    switch self {
    case .indicators, .search, .palette: true
    default: false
    }
  }
}
