import BredeWelvaart
import Cells

/// One figure: what it says and how surely, where it stands, and what else there is of it.
struct FigurePage {
  let context: PageContext
  let id: Source.ID
  let figure: Figure

  private var store: Store { context.store }

  func page() -> Page {
    guard let indicator = store.indicator(figure.indicator), let area = store.area(figure.area) else {
      return Page("")
    }
    let observation = observation
    let (id, figure) = (id, figure)
    var page = Page(indicator.name)
    page.note = area.name
    page.choice = .area { .figure(id, Figure(indicator: figure.indicator, area: $0)) }
    page.items = words(indicator, area, observation)
    if let observation { page.items += origin(observation) }
    page.items.addSection("Let op", context.items(store.caveats(indicator.id, area: area.code)))
    page.items.addSection("Andere cijfers hiervan", note: area.name, others(indicator, besides: observation))
    let near = observation.map(samePlace) ?? []
    page.items.addSection("Uit dezelfde plaats", note: "\(near.count)", near)
    return page
  }

  /// The document's figure: the one that stands for the area, or else its latest.
  private var observation: Observation? {
    let leading = store.observation(figure.indicator, figure.area)
    if leading?.citation.source == id { return leading }
    let all = store.observations(figure.indicator, figure.area).filter { $0.citation.source == id }
    return all.filter { $0.value != nil }.max { $0.period.lastYear < $1.period.lastYear } ?? all.first
  }

  // MARK: The figure

  private func words(_ indicator: Indicator, _ area: Area, _ observation: Observation?) -> [PageItem] {
    var items: [PageItem] = []
    if let observation {
      items.append(value(indicator, observation))
      let fact = context.fact(indicator, area)
      if observation == fact.single || fact.single == nil { items += standing(fact) }
      items.append(.text(observation.reserveWords))
      if !observation.note.isEmpty, observation.value != nil {
        items.append(.text("Noot: \(observation.note)"))
      }
    } else if context.fact(indicator, area).isInWords {
      items += standing(context.fact(indicator, area))
    } else {
      let title = store.source(id)?.title ?? id.rawValue
      items.append(.text("\(title) geeft hiervan geen cijfer voor \(area.name).", .strong))
    }
    items += [.blank, .entry(indicator.definition, opens: .indicator(indicator.id))]
    items.append(.text("\(indicator.kind.words) \(indicator.direction.words)", .muted))
    return items
  }

  private func value(_ indicator: Indicator, _ observation: Observation) -> PageItem {
    guard let words = FigureText(observation, indicator)?.full else {
      return .text("Geen getal: \(store.reasonForNoFigure(observation))", .strong)
    }
    var item = PageItem.row(figure: figure) { frame, row, _ in
      let end = frame.write(words, x: row.x, y: row.y, in: row, .focus)
      frame.write(observation.periodWords, x: end + 2, y: row.y, in: row, .muted)
    }
    item.observations = [observation]
    item.citation = observation.citation
    item.command = .openCitation(observation.citation)
    return item
  }

  /// How the figure compares, where it stands among the wijken and how it developed.
  private func standing(_ fact: FigureFact) -> [PageItem] {
    let words = [fact.standing, fact.rank?.words ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    let verdict = fact.comparison?.verdict
    let development = fact.trend.map { PageItem.text("Ontwikkeling: \($0.words)") }
    guard !words.isEmpty else { return [development].compactMap(\.self) }
    return [
      .row { frame, row, _ in
        let x = frame.swatch(verdict, x: row.x, y: row.y, in: row) + 1
        frame.write(words, x: x, y: row.y, in: row, verdict?.textStyle ?? .muted)
      }, development,
    ].compactMap(\.self)
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

  /// The other years, scenarios and documents.
  private func others(_ indicator: Indicator, besides observation: Observation?) -> [PageItem] {
    store.observations(figure.indicator, figure.area).filter { $0 != observation }.map { other in
      let line = FigureLine(
        indicator: indicator, observation: other, title: other.periodWords,
        place: store.shortWords(for: other.citation), showsPeriod: false)
      let isElsewhere = other.citation.source != id
      var item = PageItem.row(figure: figure, other.citation) { line.draw(&$0, in: $1, hasCursor: $2) }
      item.observations = [other]
      item.command =
        isElsewhere ? .openRoute(.figure(other.citation.source, figure)) : .openCitation(other.citation)
      return item
    }
  }

  /// What else was taken from the same place, the same indicator first.
  private func samePlace(as observation: Observation) -> [PageItem] {
    let near = store.content.observations.filter {
      $0.citation == observation.citation && ($0.indicator != figure.indicator || $0.area != figure.area)
    }
    let sorted =
      near.filter { $0.indicator == figure.indicator } + near.filter { $0.indicator != figure.indicator }
    return FigureList(context: context, observations: sorted) {
      .figure($0.citation.source, Figure(indicator: $0.indicator, area: $0.area))
    }.items
  }
}
