import BredeWelvaart

extension PageContext {
  /// The figures of all wijken that ask to be looked at, weak and strong.
  func standoutsPage() -> Page {
    let standouts = store.standouts(
      against: { state.reference(for: $0, store) }, toleranceScale: state.toleranceScale)
    var page = Page("Sterk en kwetsbaar")
    page.compared = .standouts
    page.note = store.gemeente.map { "de wijken en \($0.name)" } ?? "de wijken"
    page.intro = Standouts.reading + StandoutTable.reading(state.size.width)
    page.empty = "Er zijn geen wijken om naast elkaar te leggen."
    guard !store.wijken.isEmpty else { return page }
    let noneIsBoth = "Geen cijfer is allebei. Dat kan alleen waar de documenten ook een ontwikkeling geven."
    add(Standouts.attentionHeading, standouts.attention, to: &page, none: noneIsBoth)
    add(Standouts.strengthsHeading, standouts.strengths, to: &page, none: noneIsBoth)
    add(
      store.farthestHeading(standouts, state.mapReference(store)), standouts.farthest, to: &page,
      note: standouts.farthest.isEmpty ? "" : farthestNote(standouts.farthest.count),
      none: "Geen cijfer verschilt meer dan de marge.")
    page.items.addSection(
      Standouts.developmentsHeading,
      standouts.developments.compactMap { item(development: $0, namesArea: true) })
    page.start = page.items.firstIndex { $0.figure != nil }
    return page
  }

  private func farthestNote(_ count: Int) -> String {
    "\(count), \(filter.sorting.map { "op volgorde van \($0.key)" } ?? "de verste eerst")"
  }

  private func add(
    _ heading: String, _ standouts: [Standout], to page: inout Page, note: String = "", none: String
  ) {
    page.items.addSection(heading, note: note)
    if standouts.isEmpty { page.items.append(.text(none, .muted)) }
    let table = StandoutTable(
      store: store, standouts: standouts, usual: state.mapReference(store), filter.sorting)
    if !standouts.isEmpty {
      page.sorting = table.order.kind
      page.items.append(.heads(lines: 1, table.drawHeads))
    }
    page.items += table.order.sorted(standouts).map { standout in
      let figure = Figure(indicator: standout.indicator.id, area: standout.area.code)
      let more = standout.distanceWords.map { "; afstand \($0)" } ?? ""
      return .row(
        opens: .indicator(standout.indicator.id), figure: figure,
        store.observation(figure.indicator, figure.area)?.citation,
        foot: .remarks {
          fact(standout.indicator, standout.area).footnotes(store, namesArea: true, more: more)
        }
      ) { table.draw(standout, &$0, in: $1, hasCursor: $2) }
    }
  }
}
