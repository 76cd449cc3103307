import BredeWelvaart

/// The contents of every panel.
enum Pages {
  /// The page that a panel shows; an empty one for the screens that are no panels.
  static func page(for panel: State.Panel, _ state: State, _ knowledge: Knowledge) -> Page {
    let context = PageContext(
      store: knowledge.store, state: state, query: panel.query, filter: panel.filter, hits: knowledge.hits)
    return switch panel.route {
    case .area(let code, let tab): AreaPage(context: context, code: code, tab: tab).page()
    case .indicator(let id): IndicatorPage(context: context, id: id).page()
    case .theme(let id, let code): ThemePage(context: context, id: id, code: code).page()
    case .comparison(let codes): ComparisonPage(context: context, codes: codes).page()
    case .standouts: StandoutsPage(context: context).page()
    case .source(let id): SourcePage(context: context, id: id).page()
    case .sourcePlace(let id, let slug): SourcePlacePage(context: context, id: id, slug: slug).page()
    case .figure(let id, let figure): FigurePage(context: context, id: id, figure: figure).page()
    case .caveats: CaveatsPage(context: context).page()
    case .caveat(let id): CaveatPage(context: context, id: id).page()
    case .coverage: CoveragePage(context: context).page()
    case .gaps(let code, let theme): GapsPage(context: context, code: code, theme: theme).page()
    case .plans(let id): PlansPage(context: context, id: id).page()
    case .budgets: BudgetsPage(context: context).page()
    case .criteria: CriteriaPage(context: context).page()
    case .glossary: GlossaryPage(context: context).page()
    case .term(let slug): TermPage(context: context, slug: slug).page()
    case .indicators: IndicatorsPage(context: context).page()
    case .search: SearchPage(context: context).page()
    case .palette: PalettePage(context: context).page()
    case .help: HelpPage.page(width: state.size.width)
    case .overview, .map, .wheel: Page("")
    }
  }
}
