import BredeWelvaart

/// The contents of every panel.
enum Pages {
  /// The page that a panel shows; an empty one for the screens that are no panels.
  static func page(for panel: State.Panel, _ state: State, _ knowledge: Knowledge) -> Page {
    let context = PageContext(
      store: knowledge.store, state: state, query: panel.query, filter: panel.filter, hits: knowledge.hits,
      difference: knowledge.difference)
    return switch panel.route {
    case .area(let code, let tab): context.areaPage(code, tab)
    case .indicator(let id): context.indicatorPage(id)
    case .developments(let code): context.developmentsPage(code)
    case .years(let id, let code): context.yearsPage(id, code)
    case .theme(let id, let code): context.themePage(id, code)
    case .comparison(let codes): context.comparisonPage(codes)
    case .standouts: context.standoutsPage()
    case .heatTable: context.heatTablePage()
    case .source(let id): context.sourcePage(id)
    case .sourcePlace(let id, let slug): context.sourcePlacePage(id, slug)
    case .figure(let id, let figure): context.figurePage(id, figure)
    case .caveats: context.caveatsPage()
    case .caveat(let id): context.caveatPage(id)
    case .coverage: context.coveragePage()
    case .gaps(let code, let theme): context.gapsPage(code, theme)
    case .plans(let id): context.plansPage(id)
    case .debate(let code, let theme): context.debatePage(code, theme)
    case .promises(let code): context.promisesPage(code)
    case .difference: context.differencePage()
    case .budgets: context.budgetsPage()
    case .criteria: context.criteriaPage()
    case .glossary: context.glossaryPage()
    case .term(let slug): context.termPage(slug)
    case .indicators: context.indicatorsPage()
    case .search: context.searchPage()
    case .palette: context.palettePage()
    case .help: HelpPage.page(width: state.size.width)
    case .overview, .map, .wheel: Page("")
    }
  }
}
