import BredeWelvaart
import Cells

/// What households keep after paying for their dwelling, with the dwellings side by side.
struct BudgetsPage {
  let context: PageContext

  private var store: Store { context.store }

  func page() -> Page {
    let table = BudgetTable(store.content.budgets)
    var page = Page("Huishoudboekje")
    page.note = "wat er per maand na het wonen overblijft"
    page.empty = "Er zijn geen huishoudboekjes in deze gegevens."
    guard !table.households.isEmpty else { return page }
    let list = BudgetList(dwellings: table.dwellings)
    page.header = list.drawHeads
    for household in table.households {
      page.items.append(.heading(household.name, note: household.norm.map { "norm \($0.euros)" } ?? ""))
      for choice in household.choices {
        if page.items.count == context.panel.cursor {
          let picture = BudgetPicture(table: table, choice: choice)
          page.picture = Page.Picture(lines: BudgetPicture.lines) { picture.draw(&$0, in: $1) }
        }
        page.items.append(item(choice, list))
      }
    }
    let caveats = caveats
    page.count = caveats.isEmpty ? "" : "onderaan: let op (\(caveats.count))"
    page.items.addSection("Let op bij deze bedragen", caveats)
    page.items.addSection("Woorden", terms)
    return page
  }

  private func item(_ choice: BudgetTable.Choice, _ list: BudgetList) -> PageItem {
    let citation = choice.known.first?.citation
    var item = PageItem.row(citation) { frame, row, hasCursor in
      list.draw(choice, &frame, in: row, hasCursor: hasCursor)
    }
    item.command = citation.map(Command.openCitation)
    return item
  }

  /// The caveats about budgets: their ids begin with the name of this screen.
  private var caveats: [PageItem] {
    let name = Route.budgets.text(store)
    return store.content.caveats.filter { $0.id.rawValue.hasPrefix(name) }
      .map { .entry($0.text, opens: .caveat($0.id)) }
  }

  /// The words that are explained where the budgets stand.
  private var terms: [PageItem] {
    let citations = Set(store.content.budgets.map(\.citation))
    return store.content.glossary.filter { citations.contains($0.citation) }
      .map { .entry("\($0.term): \($0.definition)", opens: .term($0.term.slug)) }
  }
}
