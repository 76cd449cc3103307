import BredeWelvaart

extension PageContext {
  /// What a wijk can carry and what it has to bear, in two columns, without a score or a sum.
  func addBalance(of area: Area, to page: inout Page) {
    guard area.level == .wijk, let reference = state.reference(for: area, store) else {
      page.empty =
        "Draagkracht en draaglast zijn er alleen per wijk. Kies er een met de pijltjes of een cijfer."
      return
    }
    let balance = store.balance
    let facts = balance.sides.flatMap(\.factors).flatMap(\.indicators).map { fact($0, area) }
    let table = FigureTable(self, facts, of: area)
    page.count = FigureTable.note(facts, reference, store)
    page.intro = Balance.explanation.capitalisedFirst
    for side in balance.sides {
      page.items.addSection(side.side.name, note: side.side.words)
      if !page.items.dropLast().isEmpty { page.secondColumn = page.items.count - 1 }
      for (index, factor) in side.factors.enumerated() {
        if index > 0 { page.items.append(.blank) }
        page.items.append(.label(factor.name))
        page.items += factor.indicators.map { table.item(fact($0, area)) }
      }
    }
    page.isSelected = { $0.figure?.indicator == $1.indicator }
  }
}
