import BredeWelvaart

extension PageContext {
  /// A warning with the figures that it is about, under each other.
  func caveatPage(_ id: Caveat.ID) -> Page {
    let caveats = store.caveatGroups.flatMap(\.caveats)
    guard let index = caveats.firstIndex(where: { $0.id == id }) else { return Page("") }
    let caveat = caveats[index]
    let areas = caveat.areas.compactMap { store.area($0) }
    var page = Page(caveat.title)
    page.note = areas.map(\.name).joined(separator: ", ")
    page.count = "punt \(index + 1) van \(caveats.count)"
    page.choice = .steps(among: caveats.map(\.id), from: id, Route.caveat)
    page.items.append(.text(caveat.text, .strong))
    page.items += figureItems(of: caveat)
    // Where a warning without figures leads.
    if caveat.indicators.isEmpty {
      page.items.addSection(
        "Waar het over gaat", areas.map { .entry($0.name, opens: .area($0.code, .portrait)) })
    }
    page.items.addSection(
      RemarkLabel.source.heading(caveat.sources.count),
      caveat.sources.compactMap { store.source($0) }
        .map { .entry($0.markedTitle, note: $0.publisher, opens: .source($0.id)) })
    page.start = page.items.firstIndex { $0.figure != nil }
    return page
  }

  private func figureItems(of caveat: Caveat) -> [PageItem] {
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
      return head
        + items(store.listed(observations), opens: Route.figure) { figure in
          FigureLine(
            figure: figure, title: store.name(of: .area(figure.first.area)),
            place: store.shortWords(for: figure.first.citation))
        }
    }
  }
}
