import BredeWelvaart

extension PageContext {
  /// The criteria for a housing plan, as a list to tick in a meeting.
  ///
  /// It counts per group and adds nothing up: how much is enough is for people to weigh.
  func criteriaPage() -> Page {
    var page = Page("Toetsing")
    page.note = "criteria voor een woningbouwplan"
    page.empty = "Er zijn geen criteria in deze gegevens."
    let criteria = Criteria(store)
    guard let first = criteria.groups.first?.criteria.first?.criterion else { return page }
    page.intro = "Enter zet een vinkje of haalt het weg. Er is geen eindscore."
    // The headings scroll away; few groups stay in sight beside the title.
    if criteria.groups.count <= 3 {
      page.count = criteria.groups.map { "\($0.name) \(score($0))" }.joined(separator: ", ")
    }
    for group in criteria.groups {
      page.items.addSection(group.name, note: score(group), group.criteria.map(item))
    }
    page.items.addSection(
      Criteria.statementsHeading, note: store.shortName(of: first.citation.source),
      criteria.statements.map { .entry($0.text, $0.citation) })
    page.items.addSection("Let op", items(store.caveats(on: .toetsing)))
    page.items += [.blank, PageItem(body: .entry("Alles wissen", note: ""), command: .untickAll)]
    return page
  }

  /// How many criteria of a group are ticked.
  private func score(_ group: Criteria.Group) -> String {
    "\(group.criteria.count { state.ticked.contains($0.place) }) van \(group.criteria.count)"
  }

  private func item(_ place: Int, _ criterion: Criterion) -> PageItem {
    let box = state.ticked.contains(place) ? "[x] " : "[ ] "
    return PageItem(
      body: .entry(criterion.text, note: "", lead: .init(box)), command: .tick(place),
      citation: criterion.citation)
  }
}
