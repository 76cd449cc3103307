import BredeWelvaart
import Cells

/// A document: who made it and when, and the places in it that facts were taken from.
struct SourcePage {
  let context: PageContext
  let id: Source.ID

  private var store: Store { context.store }

  func page() -> Page {
    guard let source = store.source(id) else { return Page("") }
    let places = store.places(in: id)
    let ids = store.content.sources.map(\.id)
    var page = Page(source.title)
    page.count = places.count.counted("plaats", "plaatsen")
    page.intro = source.originWords.joined(separator: " · ")
    page.choice = .steps(
      previous: .source(ids.stepping(from: id, by: -1)), next: .source(ids.stepping(from: id, by: 1)))
    if !source.note.isEmpty { page.items.append(.text(source.note)) }
    page.items += plans
    page.items += items(for: places)
    let caveats = store.content.caveats.filter { $0.sources.contains(id) }
    page.items.addSection(
      "Let op", note: "\(caveats.count) keer", caveats.map { .entry($0.title, opens: .caveat($0.id)) })
    page.start = page.items.firstIndex { $0.command != nil }
    page.empty = "Uit dit document is niets overgenomen."
    return page
  }

  private var plans: [PageItem] {
    let count = store.actions(document: id).count
    guard count > 0 else { return [] }
    return [.entry("\(count.counted("actie", "acties")) uit dit plan op een rij", opens: .plans(id))]
  }

  private func items(for places: [SourcePlace]) -> [PageItem] {
    let counts = SourceCounts(id, store.content)
    return SourceChapters(places).chapters.flatMap { chapter in
      [.blank, .heading(chapter.name)]
        + chapter.places.map { place in
          let words = counts.words(for: place)
          return .row(opens: .sourcePlace(id, place.slug)) { frame, row, hasCursor in
            Self.draw(SourceChapters.rest(of: place.locator), words, &frame, in: row, hasCursor)
          }
        }
    }
  }

  /// Draws the place, and what was taken from it at the right.
  private static func draw(
    _ title: String, _ words: String, _ frame: inout Frame, in row: Rect, _ hasCursor: Bool
  ) {
    let width = min(row.width, 112)
    let notes = min(words.cellWidth, max(width / 2, width - title.cellWidth - 2))
    let name = Rect(x: row.x, y: row.y, width: max(0, width - notes - 2), height: 1)
    frame.write(title, x: name.x, y: row.y, in: name, hasCursor ? .selected : .plain)
    frame.writeRight(
      words, y: row.y, in: Rect(x: row.x + width - notes, y: row.y, width: notes, height: 1), .muted)
  }
}
