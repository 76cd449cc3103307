import Answers
import BredeWelvaart
import Dashboard

extension State {
  /// The look-up that has the subject of the screen; nil for a screen that only leads to others.
  package var question: (any Question)? {
    let filter = panel?.filter
    let theme = filter?.theme?.rawValue
    return switch route {
    case .overview where focus == .wheel, .wheel: WheelQuestion(area.rawValue)
    case .overview, .map: MapQuestion(indicator.rawValue)
    case .area(let code, let part): AreaQuestion(code.rawValue, part.whole)
    case .indicator(let id): IndicatorQuestion(id.rawValue)
    case .developments(let code): YearsQuestion([code.rawValue])
    case .years(let id, let code): YearsQuestion([id.rawValue, code.rawValue])
    case .theme(let id, let code):
      ThemeQuestion([id.rawValue] + [code?.rawValue].compactMap(\.self), isWhole: true)
    case .comparison(let codes):
      ComparisonQuestion(
        codes.map(\.rawValue), theme: theme, onlyDifferences: filter?.onlyDifferences ?? false)
    case .standouts: StandoutsQuestion("")
    case .heatTable: Self.question(filter?.order ?? HeatTable.Order())
    case .source(let id), .sourcePlace(let id, _): SourceQuestion([id.rawValue])
    case .figure(_, let figure): WordsQuestion([figure.indicator.rawValue, figure.area.rawValue])
    case .caveats: CaveatQuestion("")
    case .caveat(let id): CaveatQuestion(id.rawValue)
    case .coverage: CoverageQuestion("")
    case .gaps(let code, let theme): CoverageQuestion(code.rawValue, theme: theme?.rawValue)
    case .plans: PolicyQuestion(filter?.area?.rawValue ?? "", theme: theme)
    case .debate(let code, let theme): DebateQuestion([code.rawValue, theme.rawValue])
    case .promises(let code): PromisesQuestion(code?.rawValue ?? "", theme: theme)
    case .budgets: BudgetQuestion([])
    case .criteria: CriteriaQuestion([])
    case .glossary: TermQuestion("")
    case .term(let slug): TermQuestion(slug)
    // The older package is no part of the state.
    case .indicators, .search, .palette, .help, .difference: nil
    }
  }

  /// The table in the order that it has on the screen.
  private static func question(_ order: HeatTable.Order) -> HeatTableQuestion {
    if let rows = order.rows {
      return HeatTableQuestion([rows.key.rawValue], isReversed: rows.isReversed)
    }
    guard let columns = order.columns else { return HeatTableQuestion([]) }
    return HeatTableQuestion([columns.key.rawValue], isReversed: columns.isReversed)
  }
}
