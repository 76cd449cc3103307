import BredeWelvaart

extension PageContext {
  /// All places where figures contradict each other or must not be compared.
  func caveatsPage() -> Page {
    var page = Page("Let op")
    page.note = "cijfers die elkaar tegenspreken, of die niet te vergelijken zijn"
    page.count = store.content.caveats.count.counted("punt", "punten")
    for group in store.caveatGroups {
      page.items.addCounted(
        group.title, group.caveats.map { .entry($0.title, note: $0.text, opens: .caveat($0.id)) })
    }
    page.empty = "Er zijn geen waarschuwingen bij deze cijfers."
    return page
  }
}
