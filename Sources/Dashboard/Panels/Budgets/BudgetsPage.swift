import BredeWelvaart

extension PageContext {
  /// What households keep after paying for their dwelling, with the dwellings side by side.
  func budgetsPage() -> Page {
    let table = BudgetTable(store.content.budgets)
    var page = Page("Huishoudboekje")
    page.note = "wat er per maand na het wonen overblijft"
    page.empty = "Er zijn geen huishoudboekjes in deze gegevens."
    guard !table.households.isEmpty else { return page }
    let list = BudgetList(dwellings: table.dwellings)
    page.header = list.drawHeads
    let caveats = store.caveats(on: .huishoudboekje)
    for household in table.households {
      page.items.append(.heading(household.name, note: household.norm.map { "norm \($0.euros)" } ?? ""))
      page.items += household.choices.map { choice in
        let picture = BudgetPicture(table: table, choice: choice)
        return .row(
          choice.known.first?.citation,
          foot: .picture(lines: BudgetPicture.lines + 1) { frame, area in
            let (rest, last) = area.splitBottom(caveats.isEmpty || area.height <= BudgetPicture.lines ? 0 : 1)
            picture.draw(&frame, in: rest)
            frame.write(caveats.map(Footnote.caveat), in: last)
          }
        ) { list.draw(choice, &$0, in: $1, hasCursor: $2) }
      }
    }
    page.count = caveats.isEmpty ? "" : "onderaan: let op (\(caveats.count))"
    page.items.addSection("Let op bij deze bedragen", items(caveats))
    page.items.addSection(
      "Woorden",
      store.budgetTerms.map { .entry("\($0.term): \($0.definition)", opens: .term($0.term.slug)) })
    return page
  }
}
