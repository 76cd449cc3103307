import BredeWelvaart

/// The budgets by kind of household and income, with the dwellings side by side.
///
/// Everything is in the order in which the package first names it.
struct BudgetTable {
  /// A kind of household with one income.
  struct Choice {
    let household: String
    let income: String
    /// One for each dwelling; nil where the package has none.
    let budgets: [Budget?]

    var known: [Budget] { budgets.compactMap { $0 } }

    var name: String { income.isEmpty ? household : income }

    /// What is the same in every dwelling; nil where it is not.
    func shared(_ amount: (Budget) -> DecimalNumber?) -> DecimalNumber? {
      Self.shared(known, amount)
    }

    static func shared(_ budgets: [Budget], _ amount: (Budget) -> DecimalNumber?) -> DecimalNumber? {
      let amounts = Set(budgets.map(amount))
      return amounts.count == 1 ? amounts.first ?? nil : nil
    }
  }

  /// A kind of household with all its incomes.
  struct Household {
    let name: String
    let choices: [Choice]

    /// The norm, where it is the same for all incomes and dwellings.
    var norm: DecimalNumber? { Choice.shared(choices.flatMap(\.known), \.norm) }
  }

  let dwellings: [String]
  let households: [Household]
  /// The most that any household has to spend, which bars are drawn against.
  let most: Double

  init(_ budgets: [Budget]) {
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
