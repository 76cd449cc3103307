import BredeWelvaart

extension PageContext {
  /// The figures of all wijken that ask to be looked at, weak and strong.
  func standoutsPage() -> Page {
    let standouts = store.standouts(
      against: { state.reference(for: $0, store) }, toleranceScale: state.toleranceScale)
    let references = [state.mapReference(store)] + standouts.farthest.map(\.comparison.reference)
    var page = Page("Sterk en kwetsbaar")
    page.compared = .standouts
    page.note = store.gemeente.map { "de wijken en \($0.name)" } ?? "de wijken"
    page.intro =
      "Losse cijfers, geen oordeel over een wijk. Afstand 1 is hoe ver de wijken meestal van hun "
      + "gemiddelde liggen."
    page.empty = "Er zijn geen wijken om naast elkaar te leggen."
    guard !store.wijken.isEmpty else { return page }
    let noneIsBoth = "Geen cijfer is allebei. Dat kan alleen waar de documenten ook een ontwikkeling geven."
    add(Standouts.attentionHeading, standouts.attention, to: &page, none: noneIsBoth)
    add(Standouts.strengthsHeading, standouts.strengths, to: &page, none: noneIsBoth)
    add(
      "Het verst van \(references.unique.map(store.name).joined(separator: " of "))", standouts.farthest,
      to: &page,
      note: standouts.farthest.isEmpty ? "" : "\(standouts.farthest.count), de verste eerst",
      none: "Geen cijfer verschilt meer dan de marge.")
    let wijken = Set(store.wijken.map(\.code))
    let developments = store.developmentsInWords.filter { wijken.contains($0.area) }
      .compactMap { item(development: $0, namesArea: true) }
    page.items.addSection(Assessment.developmentsHeading, developments)
    page.start = page.items.firstIndex { $0.figure != nil }
    return page
  }

  private func add(
    _ heading: String, _ standouts: [Standout], to page: inout Page, note: String = "", none: String
  ) {
    page.items.addSection(heading, note: note)
    if standouts.isEmpty { page.items.append(.text(none, .muted)) }
    let table = StandoutTable(store: store, standouts: standouts, usual: state.mapReference(store))
    page.items += standouts.map { standout in
      let figure = Figure(indicator: standout.indicator.id, area: standout.area.code)
      let distance = standout.distance.map { DecimalNumber(rounding: $0.magnitude, decimals: 1) }
      let more = distance.map { "; afstand \($0.dutch(decimals: 1))" } ?? ""
      return .row(
        opens: .indicator(standout.indicator.id), figure: figure,
        store.observation(figure.indicator, figure.area)?.citation,
        foot: .remarks {
          store.pageRemarks(about: fact(standout.indicator, standout.area), namesArea: true, more: more)
        }
      ) { table.draw(standout, &$0, in: $1, hasCursor: $2) }
    }
  }
}
