import BredeWelvaart
import Cells

extension PageContext {
  /// Figures beside the actions meant to change them; without an area those of all wijken and the gemeente.
  func promisesPage(_ code: Area.Code?) -> Page {
    let area = code.flatMap { store.area($0) }
    let promises = Promises(store, area: code, theme: filter.theme)
    var page = Page("Belofte naast cijfer")
    page.note =
      (area?.name ?? "alle wijken en \(store.gemeente?.name ?? "de gemeente")") + " · "
      + (themeName ?? "alle thema’s")
    page.intro = Promises.reading
    page.choice = .area { .promises($0) }
    page.filter = themeFilter { theme in
      let left = Promises(store, area: code, theme: theme)
      let actions = left.unmeasured.actions + left.pairs.flatMap(\.actions)
      return actions.isEmpty ? nil : actions.unique.counts
    }
    let groups = promises.unattendedGroups(store)
    let strips = groups.isEmpty ? "" : StandoutTable.reading(state.size.width)
    page.items = [.text("\(promises.extentWords) \(Promises.farReading)\(strips)", .muted)]
    for (heading, figures) in groups {
      page.items.addCounted(heading, items(figures))
    }
    if groups.isEmpty { page.items.append(.text(Promises.noneUnattended, .muted)) }
    for pair in promises.pairs {
      page.items.addSection(
        pair.indicator.nameWithUnit, note: pair.actions.counts,
        pair.facts.map(item) + pair.actions.map { item($0, namesStanding: true) })
    }
    if !promises.unmeasured.isEmpty {
      page.items.addSection(Promises.unmeasuredHeading, note: promises.unmeasured.counts)
      page.items.append(.text(Promises.unmeasuredReading, .muted))
      add(promises.unmeasured, for: area, to: &page.items)
    }
    page.start = page.items.firstIndex { $0.figure != nil }
    return page
  }

  private func items(_ figures: [Standout]) -> [PageItem] {
    let table = StandoutTable(store: store, standouts: figures, usual: state.mapReference(store), nil)
    return figures.map { standout in
      let figure = Figure(indicator: standout.indicator.id, area: standout.area.code)
      let fact = store.fact(standout.indicator, standout.area)
      return .row(
        opens: .indicator(figure.indicator), figure: figure, fact.citations.first,
        foot: .remarks { fact.footnotes(store, namesArea: true) }
      ) { table.draw(standout, &$0, in: $1, hasCursor: $2) }
    }
  }

  /// A figure over its actions.
  private func item(_ fact: FigureFact) -> PageItem {
    var item = PageItem.entry(
      "\(fact.area.name): \(fact.figureWords)", opens: .indicator(fact.indicator.id),
      figure: Figure(indicator: fact.indicator.id, area: fact.area.code), fact.citations.first)
    item.observations = fact.current.first?.observations ?? []
    item.foot = .remarks { fact.footnotes(store, namesArea: true) }
    return item
  }
}
