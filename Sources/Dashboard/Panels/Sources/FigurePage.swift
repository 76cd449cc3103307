import BredeWelvaart
import Cells

extension PageContext {
  /// One figure in a document: what it says and how surely, where it stands, and what else there is of it.
  func figurePage(_ id: Source.ID, _ figure: Figure) -> Page {
    guard let indicator = store.indicator(figure.indicator), let area = store.area(figure.area) else {
      return Page("")
    }
    let all = store.observations(figure.indicator, figure.area)
    let current = store.readings(all.filter { $0.citation.source == id }, indicator).current(of: store)
    let shown = current.flatMap(\.observations)
    let observation = shown.first ?? all.first { $0.citation.source == id }
    var page = Page(indicator.name)
    page.note = area.name
    page.choice = .area { .figure(id, Figure(indicator: figure.indicator, area: $0)) }
    page.items = words(fact(indicator, area), current, gap: shown.isEmpty ? observation : nil, in: id)
    let citations = shown.isEmpty ? [observation?.citation].compactMap(\.self) : shown.map(\.citation).unique
    for citation in citations { page.items += origin(citation, isFirst: citation == citations.first) }
    page.items.addSection("Let op", items(store.caveats(indicator.id, area: area.code)))
    // Those of another year, scenario or document.
    let others = store.listed(all.filter { !shown.contains($0) && $0 != observation })
    page.items.addSection(
      "Andere cijfers hiervan", note: area.name,
      items(others, opens: { $0 == id ? nil : .figure($0, $1) }) { other in
        FigureLine(
          figure: other, title: other.periodWords, place: store.shortWords(for: other.first.citation),
          showsPeriod: false)
      })
    page.items.addCounted("Uit dezelfde plaats", observation.map { samePlace(as: $0, figure) } ?? [])
    page.items.passDeadEnds()
    return page
  }

  // MARK: The figure

  /// What the document gives for the area: all that stands for it, or why there is nothing.
  private func words(_ fact: FigureFact, _ current: [Reading], gap: Observation?, in id: Source.ID)
    -> [PageItem]
  {
    let indicator = fact.indicator
    var items: [PageItem] = []
    if let first = current.first {
      items += current.map { value(indicator, $0) }
      let isLeading = first.single == fact.single || fact.single == nil
      if isLeading { items += standing(fact) }
      let observations = current.flatMap(\.observations)
      items += observations.map(\.reserveWords).unique.map { .text($0) }
      // The verdicts told of it have notes as well.
      let notes = current.flatMap(\.notes) + (isLeading ? fact.notes : [])
      items += notes.unique.map { .text(RemarkLabel.note.line($0)) }
    } else if let gap {
      items.append(.text("\(fact.absence.capitalisedFirst): \(store.reasonForNoFigure(gap))", .strong))
      items += standing(fact)
      items.append(.text(gap.reserveWords))
    } else if fact.isInWords {
      items += standing(fact)
    } else {
      let title = store.source(id)?.markedTitle ?? id.rawValue
      items.append(.text("\(title) geeft hiervan geen cijfer voor \(fact.area.name).", .strong))
    }
    items += [.blank, .entry(indicator.definition, opens: .indicator(indicator.id))]
    items.append(.text("\(indicator.kind.words) \(indicator.direction.words)", .muted))
    return items
  }

  private func value(_ indicator: Indicator, _ reading: Reading) -> PageItem {
    let figure = Figure(indicator: indicator.id, area: reading.first.area)
    return .row(figure: figure, observations: reading.observations, reading.first.citation) { frame, row, _ in
      let end = frame.write(reading.text.full, x: row.x, y: row.y, in: row, .focus)
      frame.write(reading.periodWords, x: end + 2, y: row.y, in: row, .muted)
    }
  }

  /// How the figure compares, where it stands among the wijken and how it developed.
  private func standing(_ fact: FigureFact) -> [PageItem] {
    let words = [fact.standing, fact.rank?.words ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    let verdict = fact.comparison?.verdict
    let place = PageItem.row { frame, row, _ in
      let x = frame.sign(of: fact, x: row.x, y: row.y, in: row)
      frame.write(
        words, x: x > row.x ? x + 1 : x, y: row.y, in: row, verdict?.textStyle ?? .muted)
    }
    let development = fact.trend.map { PageItem.text("Ontwikkeling: \($0.explained(fact.indicator))") }
    return [words.isEmpty ? nil : place, development].compactMap(\.self)
  }

  // MARK: Where it comes from

  /// The document, and the place in it; more places follow the first.
  private func origin(_ citation: Citation, isFirst: Bool) -> [PageItem] {
    let source = store.source(citation.source)
    var items: [PageItem] =
      !isFirst
      ? []
      : [
        .blank, .heading("Bron"),
        .entry(
          source?.datedTitle ?? citation.source.rawValue,
          note: source?.originWords.joined(separator: ", ") ?? "",
          opens: .source(citation.source)),
      ]
    if !citation.locator.isEmpty {
      var place = PageItem.entry(citation.locator, note: "Alles wat van deze plaats komt")
      place.command = .openCitation(citation)
      items.append(place)
    }
    return items
  }

  /// What else was taken from the same place, the same indicator first.
  private func samePlace(as observation: Observation, _ figure: Figure) -> [PageItem] {
    let near = store.content.observations.filter {
      $0.citation == observation.citation && ($0.indicator != figure.indicator || $0.area != figure.area)
    }
    let sorted =
      near.filter { $0.indicator == figure.indicator } + near.filter { $0.indicator != figure.indicator }
    return items(sorted, opens: Route.figure)
  }
}
