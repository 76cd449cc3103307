import BredeWelvaart

/// A word that needs explaining: what it means, and where it occurs.
struct TermPage {
  let context: PageContext
  let slug: String

  private var store: Store { context.store }
  /// So many places are shown of each kind.
  private static let handful = 6

  func page() -> Page {
    guard let term = store.term(slug: slug) else { return Page("") }
    let slugs = store.alphabeticalTerms.map(\.term.slug)
    var page = Page(term.name)
    page.note = "begrip"
    page.choice = .steps(
      previous: .term(slugs.stepping(from: term.term.slug, by: -1)),
      next: .term(slugs.stepping(from: term.term.slug, by: 1)))
    page.items = [.text(term.definition)]
    // One place may explain a word in another sense than the next.
    page.items += store.content.glossary.filter { $0 != term && $0.isNamed(like: term) }
      .map { .entry("Ook: \($0.name). \($0.definition)", opens: .term($0.term.slug), $0.citation) }
    page.items += [.blank, .heading("Bron"), .entry(store.words(for: term.citation), term.citation)]
    let use = TermUse(term, store)
    add("Indicatoren", use.indicators, to: &page.items) { .entry($0.name, opens: .indicator($0.id)) }
    add("Uitspraken", use.statements, to: &page.items) { context.item($0, namesArea: true) }
    add("Acties", use.actions, to: &page.items) { context.item($0) }
    page.items.addSection("Meer")
    page.items.append(.entry("Alle begrippen", opens: .glossary))
    return page
  }

  private func add<Subject>(
    _ title: String, _ found: [Subject], to items: inout [PageItem], item: (Subject) -> PageItem
  ) {
    let shown = found.prefix(Self.handful)
    items.addSection(
      title,
      note: shown.count < found.count ? "de eerste \(shown.count) van \(found.count)" : "\(found.count)",
      shown.map(item))
  }
}
