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
        let picture = BudgetPicture(table: table, choice: choice)
        page.items.append(item(choice, list, picture))
      }
    }
    let caveats = store.caveats(on: .huishoudboekje)
    page.count = caveats.isEmpty ? "" : "onderaan: let op (\(caveats.count))"
    page.items.addSection("Let op bij deze bedragen", context.items(caveats))
    page.items.addSection(
      "Woorden",
      store.budgetTerms.map { .entry("\($0.term): \($0.definition)", opens: .term($0.term.slug)) })
    return page
  }

  private func item(_ choice: BudgetTable.Choice, _ list: BudgetList, _ picture: BudgetPicture) -> PageItem {
    let citation = choice.known.first?.citation
    var item = PageItem.row(
      citation, foot: .picture(lines: BudgetPicture.lines) { picture.draw(&$0, in: $1) }
    ) { list.draw(choice, &$0, in: $1, hasCursor: $2) }
    item.command = citation.map(Command.openCitation)
    return item
  }
}
