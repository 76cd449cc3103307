import BredeWelvaart
import Cells

extension PageContext {
  /// What was found for the words typed, each with what kind of thing it is.
  func searchPage() -> Page {
    var page = Page("Zoek")
    page.input = query
    page.intro = "Wijken, cijfers, uitspraken, acties, plekken en begrippen. Enter gaat erheen."
    guard !query.isEmpty else {
      page.empty = "Typ een paar letters van een wijk, een onderwerp of allebei."
      page.items = SearchExamples(store).items
      return page
    }
    page.items = hits.map(item)
    let count = hits.count
    page.count = count == SearchIndex.usualLimit ? "de eerste \(count)" : "\(count) gevonden"
    page.empty = "Niets gevonden; wis een paar letters."
    return page
  }

  private func item(_ hit: SearchHit) -> PageItem {
    .row(command: command(for: hit), subject: hit.subject, foot: .remarks { remarks(about: hit) }) {
      frame, row, hasCursor in
      let detail = detail(of: hit)
      let style: Style = hasCursor ? .selected : .plain
      frame.writeName(hit.kind, in: row, hasCursor: hasCursor, .accent)
      let end = frame.write(hit.title, x: row.x + 12, y: row.y, in: row, style)
      let room = row.maxX - end - 2
      // A detail that is cut says nothing; the foot has all of it.
      guard !detail.isEmpty, detail.cellWidth <= room else { return }
      frame.writeRight(detail, y: row.y, in: row, hasCursor ? style : .muted)
    }
  }

  /// What is known of a figure, or of the indicator in the gemeente; nil for what is no figure.
  private func fact(_ hit: SearchHit) -> FigureFact? {
    switch hit.subject {
    case .figure(let id, let code): known(id, code)
    case .indicator(let id): store.gemeente.flatMap { known(id, $0.code) }
    default: nil
    }
  }

  private func known(_ id: Indicator.ID, _ code: Area.Code) -> FigureFact? {
    guard let indicator = store.indicator(id), let area = store.area(code) else { return nil }
    return fact(indicator, area)
  }

  /// The figure stands beside its name, even where the words name no area.
  private func detail(of hit: SearchHit) -> String {
    guard case .indicator = hit.subject, let fact = fact(hit), fact.hasFigure else { return hit.detail }
    return "\(fact.area.name): \(fact.figures)"
  }

  /// A text is longer than its line, and a figure has more to tell.
  private func remarks(about hit: SearchHit) -> [Footnote] {
    guard let fact = fact(hit), fact.isKnown else {
      return [Footnote(hit.title), Footnote(hit.detail, .aside)]
    }
    return fact.footnotes(store, namesArea: true)
  }

  /// What shows it: a screen of its own, or the place that it was taken from.
  private func command(for hit: SearchHit) -> Command? {
    let content = store.content
    return switch hit.subject {
    case .area(let code): .openRoute(.area(code, .figures))
    case .indicator(let id): .openRoute(.indicator(id))
    case .figure(let id, let code):
      // What is told in words stands with the other areas.
      .openRoute(
        store.observation(id, code).map {
          .figure($0.citation.source, Figure(indicator: id, area: code))
        } ?? .indicator(id))
    case .theme(let id): .openRoute(.theme(id, state.area))
    case .facility: (hit.area ?? store.gemeente?.code).map { .openRoute(.area($0, .facilities)) }
    case .caveat(let id): .openRoute(.caveat(id))
    case .term(let word): .openRoute(.term(word.slug))
    case .source(let id): .openRoute(.source(id))
    case .statement(let id): content.statements.first { $0.id == id }.map { .openCitation($0.citation) }
    case .action(let id): content.actions.first { $0.id == id }.map { .openCitation($0.citation) }
    case .place(let name, let code):
      content.places.first { $0.name == name && $0.area == code }.map { .openCitation($0.citation) }
    }
  }
}
