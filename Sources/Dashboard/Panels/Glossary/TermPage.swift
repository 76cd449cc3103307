import BredeWelvaart

extension PageContext {
  /// A word that needs explaining: what it means, and where it occurs.
  func termPage(_ slug: String) -> Page {
    guard let term = store.term(slug: slug) else { return Page("") }
    var page = Page(term.name)
    page.note = "begrip"
    page.choice = .steps(among: store.alphabeticalTerms.map(\.term.slug), from: term.term.slug, Route.term)
    page.items = [.text(term.definition)]
    // One place may explain a word in another sense than the next.
    page.items += store.content.glossary.filter { $0 != term && $0.isNamed(like: term) }
      .map { .entry("Ook: \($0.name). \($0.definition)", opens: .term($0.term.slug), $0.citation) }
    page.items += [.blank, .heading("Bron"), .entry(store.words(for: term.citation), term.citation)]
    let use = TermUse(term, store)
    add("Indicatoren", use.indicators, to: &page.items) { .entry($0.name, opens: .indicator($0.id)) }
    add("Uitspraken", use.statements, to: &page.items) { item($0, namesArea: true) }
    add("Acties", use.actions, to: &page.items) { item($0) }
    page.items.addSection("Meer", [.entry("Alle begrippen", opens: .glossary)])
    return page
  }

  /// Adds the first of what was found, for more would hide the rest.
  private func add<Found>(
    _ title: String, _ found: [Found], to items: inout [PageItem], item: (Found) -> PageItem
  ) {
    let shown = found.prefix(6)
    items.addSection(
      title,
      note: shown.count < found.count ? "de eerste \(shown.count) van \(found.count)" : "\(found.count)",
      shown.map(item))
  }
}
