/// What there is to say about a choice: sums that do not add up, else how the dwellings differ.
package struct BudgetRemark {
  private let choice: BudgetTable.Choice

  package init(_ choice: BudgetTable.Choice) {
    self.choice = choice
  }

  package var text: String {
    let faults = choice.known.compactMap(fault)
    return faults.isEmpty ? difference : faults.joined(separator: " ")
  }

  /// The document's outcome where the amounts come to another.
  private func fault(_ budget: Budget) -> String? {
    for (outcome, reckoned) in [
      (budget.remaining, budget.reckoned), (budget.netHousingCost, budget.reckonedHousingCost),
    ] {
      guard let outcome, let reckoned, !outcome.isSame(as: reckoned) else { continue }
      return
        "De bron telt hier niet op: ‘\(budget.dwelling)’ komt uit op \(reckoned.euros), er staat \(outcome.euros)."
    }
    return nil
  }

  private var difference: String {
    guard choice.budgets.count == 2, let first = choice.known.first, let last = choice.known.last,
      first != last, let more = Budget.sum([(last.remaining, true), (first.remaining, false)])
    else { return "" }
    if more.digits == 0 { return "In beide woningen blijft evenveel over." }
    let word = more.digits > 0 ? "meer" : "minder"
    return
      "Bij ‘\(last.dwelling)’ blijft \(more.unsignedEuros) \(word) over dan bij ‘\(first.dwelling)’."
  }
}
