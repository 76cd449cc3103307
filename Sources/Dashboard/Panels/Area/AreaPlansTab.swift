import BredeWelvaart

/// What the plans say for an area: what is promised, what is wished and what is past, each apart.
struct AreaPlansTab {
  let context: PageContext
  let area: Area

  private var store: Store { context.store }

  func fill(_ page: inout Page) {
    page.filter = .theme
    let theme = context.filter.theme
    let plans = Plans(store, area: area.code, theme: theme)
    for group in plans.groups {
      page.items.addSection(
        store.heading(of: group, for: area), note: "\(group.actions.count)", group.actions.map(context.item))
    }
    for (scope, ambitions) in plans.ambitions {
      page.items.addSection(
        store.ambitionsHeading(scope, for: area), note: "\(ambitions.count)",
        ambitions.map { context.item($0, namesArea: false) })
    }
    page.items.addSection("Let op", context.items(store.caveats(on: plans, for: area)))
    page.count = plans.actions.isEmpty ? "" : plans.counts
    let name = theme.flatMap { store.theme($0)?.name }
    if let name, !plans.actions.isEmpty { page.count += ", alleen \(name)" }
    page.empty =
      name.map { "Over \($0) noemen de plannen hier geen acties. Met f kiest u een ander thema." }
      ?? "De plannen noemen geen acties voor dit gebied."
  }
}
