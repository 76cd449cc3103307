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
      return page
    }
    page.items = hits.map(item)
    let count = hits.count
    page.count = count == SearchIndex.usualLimit ? "de eerste \(count)" : "\(count) gevonden"
    page.empty = "Niets gevonden; wis een paar letters."
    return page
  }

  private func item(_ hit: SearchHit) -> PageItem {
    // A text is longer than its line.
    let foot = PageItem.Foot.remarks { [Page.Remark(hit.title), Page.Remark(hit.detail, .muted)] }
    return .row(command: command(for: hit.subject), subject: hit.subject, foot: foot) {
      frame, row, hasCursor in
      let style: Style = hasCursor ? .selected : .plain
      frame.writeName(hit.kind, in: row, hasCursor: hasCursor, .accent)
      let end = frame.write(hit.title, x: row.x + 12, y: row.y, in: row, style)
      let room = row.maxX - end - 2
      // A detail that is cut says nothing; the foot has all of it.
      guard !hit.detail.isEmpty, hit.detail.cellWidth <= room else { return }
      frame.writeRight(hit.detail, y: row.y, in: row, hasCursor ? style : .muted)
    }
  }

  /// What shows it: a screen of its own, or the place that it was taken from.
  private func command(for subject: Subject) -> Command? {
    let content = store.content
    return switch subject {
    case .area(let code): .openRoute(.area(code, .figures))
    case .indicator(let id): .openRoute(.indicator(id))
    case .figure(let id, let code):
      store.observation(id, code).map {
        .openRoute(.figure($0.citation.source, Figure(indicator: id, area: code)))
      }
    case .theme(let id): .openRoute(.theme(id, state.area))
    case .facility: store.gemeente.map { .openRoute(.area($0.code, .facilities)) }
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
