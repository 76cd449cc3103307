/// The budgets by kind of household and income, with the dwellings side by side.
///
/// Everything is in the order in which the package first names it.
package struct BudgetTable {
  /// A kind of household with one income.
  package struct Choice {
    package let household: String
    package let income: String
    /// One for each dwelling; nil where the package has none.
    package let budgets: [Budget?]

    package var known: [Budget] { budgets.compactMap { $0 } }

    package var name: String { income.isEmpty ? household : income }

    /// What is the same in every dwelling; nil where it is not.
    package func shared(_ amount: (Budget) -> DecimalNumber?) -> DecimalNumber? {
      Self.shared(known, amount)
    }

    package static func shared(_ budgets: [Budget], _ amount: (Budget) -> DecimalNumber?) -> DecimalNumber? {
      let amounts = Set(budgets.map(amount))
      return amounts.count == 1 ? amounts.first ?? nil : nil
    }
  }

  /// A kind of household with all its incomes.
  package struct Household {
    package let name: String
    package let choices: [Choice]

    /// The norm, where it is the same for all incomes and dwellings.
    package var norm: DecimalNumber? { Choice.shared(choices.flatMap(\.known), \.norm) }
  }

  package let dwellings: [String]
  package let households: [Household]
  /// The most that any household has to spend, which bars are drawn against.
  package let most: Double

  package init(_ budgets: [Budget]) {
    let dwellings = budgets.map(\.dwelling).unique
    households = budgets.map(\.household).unique.map { name in
      let own = budgets.filter { $0.household == name }
      let choices = own.map(\.income).unique.map { income in
        Choice(
          household: name, income: income,
          budgets: dwellings.map { dwelling in
            own.first { $0.income == income && $0.dwelling == dwelling }
          })
      }
      return Household(name: name, choices: choices)
    }
    self.dwellings = dwellings
    most = budgets.map(\.most).max() ?? 0
  }
}

extension Store {
  /// The words that are explained where the budgets stand.
  package var budgetTerms: [Term] {
    let citations = Set(content.budgets.map(\.citation))
    return content.glossary.filter { citations.contains($0.citation) }
  }
}
