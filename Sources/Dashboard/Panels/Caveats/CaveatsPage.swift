import BredeWelvaart

/// All places where figures contradict each other or must not be compared.
struct CaveatsPage {
  let context: PageContext

  func page() -> Page {
    let caveats = context.store.content.caveats
    var page = Page("Let op")
    page.note = "cijfers die elkaar tegenspreken, of die niet te vergelijken zijn"
    page.count = caveats.count.counted("punt", "punten")
    for group in context.store.caveatGroups {
      page.items.addSection(
        group.title, note: "\(group.caveats.count)",
        group.caveats.map { .entry($0.title, note: $0.text, opens: .caveat($0.id)) })
    }
    page.empty = "Er zijn geen waarschuwingen bij deze cijfers."
    return page
  }
}
