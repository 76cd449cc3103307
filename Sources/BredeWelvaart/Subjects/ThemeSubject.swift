/// A theme in an area: its figures, what documents say of it, and what the plans promise.
package struct ThemeSubject: Sendable {
  /// A fact for each of its indicators, in the order of the package.
  package let facts: [FigureFact]
  /// Ambitions stand with the plans.
  package let statements: [Statement]
  package let plans: Plans

  package init(
    _ store: Store, _ theme: Theme, in area: Area, against reference: Reference? = nil,
    toleranceScale scale: Double = 1
  ) {
    facts = store.content.indicators.filter { $0.theme == theme.id }
      .map { store.fact($0, area, against: reference, toleranceScale: scale) }
    plans = Plans(store, area: area.code, theme: theme.id)
    let ambitions = Set(plans.ambitions.flatMap(\.statements).map(\.id))
    statements = store.statements(area: area.code, theme: theme.id).filter { !ambitions.contains($0.id) }
  }

  /// What was measured, and what is told in words.
  package var measured: [FigureFact] {
    facts.filter { $0.isTold && !$0.isExpected }
  }

  /// What is expected and nothing else.
  package var expected: [FigureFact] { facts.filter(\.isExpected) }

  /// What there is no figure of here.
  package var unknown: [FigureFact] { facts.filter { !$0.isTold } }
}

extension FigureFact {
  fileprivate var isExpected: Bool { hasFigure && current.allSatisfy(\.isForecast) }
}
