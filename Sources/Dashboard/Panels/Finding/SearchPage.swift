import BredeWelvaart
import Cells

/// What was found for the words typed, each with what kind of thing it is.
struct SearchPage {
  let context: PageContext

  func page() -> Page {
    var page = Page("Zoek")
    page.input = context.query
    page.intro = "Wijken, cijfers, uitspraken, acties, plekken en begrippen. Enter gaat erheen."
    guard !context.query.isEmpty else {
      page.empty = "Typ een paar letters van een wijk, een onderwerp of allebei."
      return page
    }
    page.items = context.hits.map(item)
    let count = context.hits.count
    page.count = count == SearchIndex.usualLimit ? "de eerste \(count)" : "\(count) gevonden"
    page.empty = "Niets gevonden; wis een paar letters."
    return page
  }

  private func item(_ hit: SearchHit) -> PageItem {
    // A text is longer than its line.
    let foot = PageItem.Foot.remarks { [Page.Remark(hit.title), Page.Remark(hit.detail, .muted)] }
    var item = PageItem.row(foot: foot) { frame, row, hasCursor in
      let style: Style = hasCursor ? .selected : .plain
      if hasCursor { frame.canvas.fill(row, style: style) }
      frame.write(hit.kind, x: row.x, y: row.y, in: row, hasCursor ? style : .accent)
      let title = Rect(x: row.x + 12, y: row.y, width: max(0, row.width - 12), height: 1)
      let end = frame.write(hit.title, x: title.x, y: row.y, in: title, style)
      let room = row.maxX - end - 2
      // A detail that is cut says nothing; the foot has all of it.
      guard !hit.detail.isEmpty, hit.detail.cellWidth <= room else { return }
      frame.writeRight(
        hit.detail, y: row.y, in: Rect(x: end + 2, y: row.y, width: room, height: 1),
        hasCursor ? style : .muted)
    }
    item.command = command(for: hit.subject)
    item.subject = hit.subject
    return item
  }

  private func command(for subject: Subject) -> Command? {
    let store = context.store
    let route: Route? =
      switch subject {
      case .area(let code): .area(code, .figures)
      case .indicator(let id): .indicator(id)
      case .figure(let id, let code):
        store.observation(id, code).map {
          .figure($0.citation.source, Figure(indicator: id, area: code))
        }
      case .theme(let id): .theme(id, context.state.area)
      case .statement, .action, .place: nil
      case .facility: store.gemeente.map { .area($0.code, .facilities) }
      case .caveat(let id): .caveat(id)
      case .term(let word): .term(word.slug)
      case .source(let id): .source(id)
      }
    return route.map(Command.openRoute) ?? citation(of: subject).map(Command.openCitation)
  }

  /// Where a text was taken from.
  private func citation(of subject: Subject) -> Citation? {
    let content = context.store.content
    return switch subject {
    case .statement(let id): content.statements.first { $0.id == id }?.citation
    case .action(let id): content.actions.first { $0.id == id }?.citation
    case .place(let name, let code): content.places.first { $0.name == name && $0.area == code }?.citation
    default: nil
    }
  }
}
