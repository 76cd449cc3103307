import BredeWelvaart
import Cells

/// The criteria for a housing plan, as a list to tick in a meeting.
///
/// It counts per group and adds nothing up: how much is enough is for people to weigh.
struct CriteriaPage {
  let context: PageContext

  private var store: Store { context.store }

  func page() -> Page {
    var page = Page("Toetsing")
    page.note = "criteria voor een woningbouwplan"
    page.empty = "Er zijn geen criteria in deze gegevens."
    guard !criteria.isEmpty else { return page }
    page.intro = "Enter zet een vinkje of haalt het weg. Er is geen eindscore."
    let groups = groups
    // The headings scroll away; few groups stay in sight beside the title.
    if groups.count <= 3 { page.count = groups.map { "\($0.name) \($0.score)" }.joined(separator: ", ") }
    for group in groups {
      page.items.addSection(group.name, note: group.score)
      page.items += group.places.map(item)
    }
    let remarks = remarks
    if let citation = remarks.first?.citation {
      page.items.addSection("Wat de bron erover zegt", note: context.note(citation))
      page.items += remarks
    }
    page.items.append(.blank)
    page.items.append(PageItem(body: .entry("Alles wissen", note: ""), command: .untickAll))
    return page
  }

  private var criteria: [Criterion] { store.content.criteria }

  /// The criteria under one heading, by their places in the package.
  private struct Group {
    let name: String
    let places: [Int]
    let met: Int

    var score: String { "\(met) van \(places.count)" }
  }

  /// In the order in which the package first names them.
  private var groups: [Group] {
    criteria.indices.grouped { criteria[$0].group }.map { name, places in
      Group(name: name, places: places, met: places.count(where: context.state.ticked.contains))
    }
  }

  private func item(_ place: Int) -> PageItem {
    let criterion = criteria[place]
    let box = context.state.ticked.contains(place) ? "[x] " : "[ ] "
    return PageItem(
      body: .entry(criterion.text, note: "", lead: box), command: .tick(place), citation: criterion.citation)
  }

  /// What the document says about plans in the part that holds the criteria.
  private var remarks: [PageItem] {
    let words: Set<Substring> = ["plan", "plannen", "criterium", "criteria"]
    return store.content.statements.filter { statement in
      criteria.contains {
        $0.citation.source == statement.citation.source && $0.stands(in: statement.citation.locator)
      }
        && !words.isDisjoint(with: statement.text.slug.split(separator: "-"))
    }
    .map { .entry($0.text, $0.citation) }
  }
}

extension Criterion {
  /// Whether its place in the document is a part of another.
  fileprivate func stands(in locator: String) -> Bool {
    citation.locator == locator || (!locator.isEmpty && citation.locator.hasPrefix(locator + ","))
  }
}
