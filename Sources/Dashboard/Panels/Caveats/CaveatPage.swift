import BredeWelvaart

/// A warning with the figures that it is about, under each other.
struct CaveatPage {
  let context: PageContext
  let id: Caveat.ID

  private var store: Store { context.store }

  func page() -> Page {
    let caveats = store.caveatGroups.flatMap(\.caveats)
    guard let index = caveats.firstIndex(where: { $0.id == id }) else { return Page("") }
    let caveat = caveats[index]
    let ids = caveats.map(\.id)
    var page = Page(caveat.title)
    page.note = caveat.areas.compactMap { store.area($0)?.name }.joined(separator: ", ")
    page.count = "punt \(index + 1) van \(caveats.count)"
    page.choice = .steps(
      previous: .caveat(ids.stepping(from: id, by: -1)), next: .caveat(ids.stepping(from: id, by: 1)))
    page.items.append(.text(caveat.text, .strong))
    page.items += figures(caveat)
    // Where a warning without figures leads.
    if caveat.indicators.isEmpty { page.items.addSection("Waar het over gaat", areas(caveat)) }
    page.items.addSection(caveat.sources.count == 1 ? "Bron" : "Bronnen", sources(caveat))
    page.start = page.items.firstIndex { $0.figure != nil }
    return page
  }

  private func figures(_ caveat: Caveat) -> [PageItem] {
    let figures = Dictionary(
      grouping: store.figures(of: caveat).flatMap { $1?.observations ?? [$0.gap].compactMap(\.self) },
      by: \.indicator)
    return caveat.indicators.compactMap { store.indicator($0) }.flatMap { indicator -> [PageItem] in
      let observations = figures[indicator.id] ?? []
      let head: [PageItem] = [
        .blank, .heading(indicator.nameWithUnit),
        .entry(indicator.definition, opens: .indicator(indicator.id)),
      ]
      guard !observations.isEmpty else {
        return head + [.text("Hiervan is er geen cijfer.", .muted)]
      }
      return head + observations.map { item(indicator, $0) }
    }
  }

  private func item(_ indicator: Indicator, _ observation: Observation) -> PageItem {
    let figure = Figure(indicator: indicator.id, area: observation.area)
    let line = FigureLine(
      indicator: indicator, observation: observation,
      title: store.area(observation.area)?.name ?? observation.area.rawValue,
      place: store.shortWords(for: observation.citation))
    var item = PageItem.row(
      opens: .figure(observation.citation.source, figure), figure: figure, observation.citation
    ) { line.draw(&$0, in: $1, hasCursor: $2) }
    item.observations = [observation]
    return item
  }

  private func areas(_ caveat: Caveat) -> [PageItem] {
    caveat.areas.compactMap { store.area($0) }.map { .entry($0.name, opens: .area($0.code, .portrait)) }
  }

  private func sources(_ caveat: Caveat) -> [PageItem] {
    caveat.sources.compactMap { store.source($0) }
      .map { .entry($0.title, note: $0.publisher, opens: .source($0.id)) }
  }
}
