import BredeWelvaart

extension PageContext {
  /// What the plans say for an area: what is promised, what is wished and what is past, each apart.
  func addPlans(for area: Area, to page: inout Page) {
    page.filter = themeFilter { plansCount(Plans(store, area: area.code, theme: $0)) }
    let plans = Plans(store, area: area.code, theme: filter.theme)
    add(plans, for: area, to: &page.items)
    page.count = plans.actions.isEmpty ? "" : plans.counts + onlyTheme
    if let themeName {
      page.empty = "Over \(themeName) noemen de plannen hier geen acties. Met f kiest u een ander thema."
    }
  }
}
