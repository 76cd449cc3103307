import BredeWelvaart

/// A place in a document, with all that was taken from it.
struct SourcePlacePage {
  let context: PageContext
  let id: Source.ID
  let slug: String

  private var store: Store { context.store }

  func page() -> Page {
    let places = SourceChapters(store.places(in: id)).chapters.flatMap(\.places)
    guard let index = places.firstIndex(where: { $0.slug == slug }), let source = store.source(id) else {
      return Page("")
    }
    let place = places[index]
    let slugs = places.map(\.slug)
    var page = Page(source.title)
    page.count = "plaats \(index + 1) van \(places.count)"
    page.intro = place.locator
    page.choice = .steps(
      previous: .sourcePlace(id, slugs.stepping(from: slug, by: -1)),
      next: .sourcePlace(id, slugs.stepping(from: slug, by: 1)))
    page.items = PlaceContents(context: context, contents: store.contents(of: place)).items
    page.items.addSection("Het document")
    page.items.append(.entry("Alle plaatsen in \(source.title)", opens: .source(id)))
    page.start = page.items.firstStop
    return page
  }
}
