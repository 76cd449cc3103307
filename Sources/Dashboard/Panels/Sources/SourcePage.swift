import BredeWelvaart
import Cells

extension PageContext {
  /// A document: who made it and when, and the places in it that facts were taken from.
  func sourcePage(_ id: Source.ID) -> Page {
    guard let source = store.source(id) else { return Page("") }
    let places = store.places(in: id)
    var page = Page(source.markedTitle)
    page.count = places.count.counted("plaats", "plaatsen")
    page.intro = source.originWords.joined(separator: " · ")
    page.choice = .steps(among: store.content.sources.map(\.id), from: id, Route.source)
    if !source.note.isEmpty { page.items.append(.text(source.note)) }
    let actions = store.actions(document: id)
    if !actions.isEmpty {
      page.items.append(.entry("\(actions.counts) uit dit plan op een rij", opens: .plans(id)))
    }
    page.items += items(for: places, in: id)
    let caveats = store.content.caveats.filter { $0.sources.contains(id) }
    page.items.addSection(
      "Let op", note: "\(caveats.count) keer", caveats.map { .entry($0.title, opens: .caveat($0.id)) })
    page.items.passDeadEnds()
    page.empty = "Uit dit document is niets overgenomen."
    return page
  }

  private func items(for places: [SourcePlace], in id: Source.ID) -> [PageItem] {
    let counts = SourceCounts(id, store.content)
    return SourceChapters(places).chapters.flatMap { chapter in
      [.blank, .heading(chapter.name)]
        + chapter.places.map { place in
          let (title, words) = (SourceChapters.rest(of: place.locator), counts.words(for: place))
          return .row(opens: .sourcePlace(id, place.slug)) { frame, row, hasCursor in
            // The place, and what was taken from it at the right.
            let line = row.splitLeft(112).left
            let notes = min(words.cellWidth, max(line.width / 2, line.width - title.cellWidth - 2))
            let (name, rest) = line.splitLeft(line.width - notes - 2)
            frame.write(title, x: name.x, y: row.y, in: name, hasCursor ? .selected : .plain)
            frame.writeRight(words, y: row.y, in: rest.splitLeft(2).rest, .muted)
          }
        }
    }
  }
}
