import BredeWelvaart

// The themes that a list can be narrowed down to.

extension PageContext {
  /// A choice among the themes that leave something, each with how much; nil counts as nothing.
  func themeFilter(_ count: @escaping @Sendable (Theme.ID?) -> String?) -> Page.FilterKind {
    let themes = [nil] + store.content.themes.map(\.id)
    return .theme(filter.theme) {
      themes.compactMap { theme in
        guard let words = count(theme) ?? (theme == nil ? "" : nil) else { return nil }
        return Page.ThemeChoice(theme: theme, count: words)
      }
    }
  }

  /// How much plans say; nil for nothing.
  func plansCount(_ plans: Plans) -> String? {
    guard plans.actions.isEmpty else { return plans.counts }
    let ambitions = plans.ambitions.reduce(0) { $0 + $1.statements.count }
    return ambitions == 0 ? nil : ambitions.counted("ambitie", "ambities")
  }
}
