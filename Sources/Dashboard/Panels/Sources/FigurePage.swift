import BredeWelvaart
import Cells

extension PageContext {
  /// One figure in a document: what it says and how surely, where it stands, and what else there is of it.
  func figurePage(_ id: Source.ID, _ figure: Figure) -> Page {
    guard let indicator = store.indicator(figure.indicator), let area = store.area(figure.area) else {
      return Page("")
    }
    let observation = observation(figure, in: id)
    var page = Page(indicator.name)
    page.note = area.name
    page.choice = .area { .figure(id, Figure(indicator: figure.indicator, area: $0)) }
    page.items = words(fact(indicator, area), observation, in: id)
    if let observation { page.items += origin(observation) }
    page.items.addSection("Let op", items(store.caveats(indicator.id, area: area.code)))
    let others = store.observations(figure.indicator, figure.area).filter { $0 != observation }
    page.items.addSection(
      "Andere cijfers hiervan", note: area.name, others.map { item(indicator, $0, besides: id) })
    page.items.addCounted("Uit dezelfde plaats", observation.map { samePlace(as: $0, figure) } ?? [])
    return page
  }

  /// The document's figure: the one that stands for the area, or else its latest.
  private func observation(_ figure: Figure, in id: Source.ID) -> Observation? {
    let leading = store.observation(figure.indicator, figure.area)
    if leading?.citation.source == id { return leading }
    let all = store.observations(figure.indicator, figure.area).filter { $0.citation.source == id }
    return all.filter { $0.value != nil }.max { $0.period.lastYear < $1.period.lastYear } ?? all.first
  }

  // MARK: The figure

  private func words(_ fact: FigureFact, _ observation: Observation?, in id: Source.ID) -> [PageItem] {
    let indicator = fact.indicator
    var items: [PageItem] = []
    if let observation {
      items.append(value(indicator, observation))
      if observation == fact.single || fact.single == nil { items += standing(fact) }
      items.append(.text(observation.reserveWords))
      if !observation.note.isEmpty, observation.value != nil {
        items.append(.text("Noot: \(observation.note)"))
      }
    } else if fact.isInWords {
      items += standing(fact)
    } else {
      let title = store.source(id)?.title ?? id.rawValue
      items.append(.text("\(title) geeft hiervan geen cijfer voor \(fact.area.name).", .strong))
    }
    items += [.blank, .entry(indicator.definition, opens: .indicator(indicator.id))]
    items.append(.text("\(indicator.kind.words) \(indicator.direction.words)", .muted))
    return items
  }

  private func value(_ indicator: Indicator, _ observation: Observation) -> PageItem {
    guard let words = FigureText(observation, indicator)?.full else {
      return .text("Geen getal: \(store.reasonForNoFigure(observation))", .strong)
    }
    let figure = Figure(indicator: indicator.id, area: observation.area)
    return .row(figure: figure, observations: [observation], observation.citation) { frame, row, _ in
      let end = frame.write(words, x: row.x, y: row.y, in: row, .focus)
      frame.write(observation.periodWords, x: end + 2, y: row.y, in: row, .muted)
    }
  }

  /// How the figure compares, where it stands among the wijken and how it developed.
  private func standing(_ fact: FigureFact) -> [PageItem] {
    let words = [fact.standing, fact.rank?.words ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    let verdict = fact.comparison?.verdict
    let place = PageItem.row { frame, row, _ in
      let x = frame.swatch(verdict, x: row.x, y: row.y, in: row) + 1
      frame.write(words, x: x, y: row.y, in: row, verdict?.textStyle ?? .muted)
    }
    let development = fact.trend.map { PageItem.text("Ontwikkeling: \($0.words)") }
    return [words.isEmpty ? nil : place, development].compactMap(\.self)
  }

  // MARK: Where it comes from

  private func origin(_ observation: Observation) -> [PageItem] {
    let citation = observation.citation
    let source = store.source(citation.source)
    let facts = [source?.publisher ?? "", DutchDate.words(source?.published ?? "")].filter { !$0.isEmpty }
    var items: [PageItem] = [
      .blank, .heading("Bron"),
      .entry(
        source?.title ?? citation.source.rawValue, note: facts.joined(separator: ", "),
        opens: .source(citation.source)),
    ]
    if !citation.locator.isEmpty {
      var place = PageItem.entry(citation.locator, note: "Alles wat van deze plaats komt")
      place.command = .openCitation(citation)
      items.append(place)
    }
    return items
  }

  // MARK: Other figures

  /// A figure of another year, scenario or document.
  private func item(_ indicator: Indicator, _ other: Observation, besides id: Source.ID) -> PageItem {
    let line = FigureLine(
      indicator: indicator, observation: other, title: other.periodWords,
      place: store.shortWords(for: other.citation), showsPeriod: false)
    let figure = Figure(indicator: indicator.id, area: other.area)
    let source = other.citation.source
    return .row(
      opens: source == id ? nil : .figure(source, figure), figure: figure, observations: [other],
      other.citation, line.draw)
  }

  /// What else was taken from the same place, the same indicator first.
  private func samePlace(as observation: Observation, _ figure: Figure) -> [PageItem] {
    let near = store.content.observations.filter {
      $0.citation == observation.citation && ($0.indicator != figure.indicator || $0.area != figure.area)
    }
    let sorted =
      near.filter { $0.indicator == figure.indicator } + near.filter { $0.indicator != figure.indicator }
    return items(sorted) { .figure($0.citation.source, Figure(indicator: $0.indicator, area: $0.area)) }
  }
}
