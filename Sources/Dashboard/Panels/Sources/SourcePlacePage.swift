import BredeWelvaart

extension PageContext {
  /// A place in a document, with all that was taken from it.
  func sourcePlacePage(_ id: Source.ID, _ slug: String) -> Page {
    let places = SourceChapters(store.places(in: id)).chapters.flatMap(\.places)
    guard let index = places.firstIndex(where: { $0.slug == slug }), let source = store.source(id) else {
      return Page("")
    }
    var page = Page(source.title)
    page.count = "plaats \(index + 1) van \(places.count)"
    page.intro = places[index].locator
    page.choice = .steps(among: places.map(\.slug), from: slug) { .sourcePlace(id, $0) }
    page.items = PlaceContents(context: self, contents: store.contents(of: places[index])).items
    page.items.addSection("Het document", [.entry("Alle plaatsen in \(source.title)", opens: .source(id))])
    page.start = page.items.firstStop
    return page
  }
}
