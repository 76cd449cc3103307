import BredeWelvaart

/// What households keep after paying for their dwelling.
package struct BudgetQuestion: Question {
  package let extent: Store.Extent = [.plans, .glossary]

  private let filter: WordFilter

  /// Asks about the households that some words name; none asks about all.
  package init(_ words: [String]) {
    filter = WordFilter(words)
  }

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let (filter, notes) = filter.withoutAreas("de huishoudboekjes", store)
    let table = BudgetTable(
      store.content.budgets.filter { filter.passes("\($0.household) \($0.income)") })
    let caveats = store.caveats(on: .huishoudboekje)
    guard !table.households.isEmpty else {
      throw filter.nothing(
        "geen huishoudboekjes", "geen huishoudboekje van",
        nearest: store.content.budgets.map(\.household).unique.map { Unanswered.Choice($0) })
    }
    return Answer(
      title: "Huishoudboekje: wat er per maand na het wonen overblijft",
      notes: notes + [Note(.reading, "Bedragen in euro’s per maand; het bruto inkomen is per jaar.")],
      sections: table.households.flatMap { household in
        household.choices.map { choice in
          Self.section(
            [household.name, choice.income].filter { !$0.isEmpty }.joined(separator: ", "), choice, caveats,
            store)
        }
      } + [.terms("Woorden", store.budgetTerms, store)])
  }

  private static func section(
    _ title: String, _ choice: BudgetTable.Choice, _ caveats: [Caveat], _ store: Store
  ) -> Section {
    let remark = BudgetRemark(choice).text
    return Section(
      title,
      columns: [.name("woning")] + Budget.amounts.map { .figure($0.title) }
        + [.figure("naast de norm"), .text("opmerking")],
      rows: choice.known.enumerated().map { index, budget in
        Row(
          [Cell(budget.dwelling)]
            + Budget.amounts.map { Cell(budget[keyPath: $0.amount]?.euros ?? "onbekend") }
            + [Cell(budget.normWords ?? ""), Cell(index == 0 ? remark : "")],
          PlainFact.budget(budget, remark, caveats, store))
      })
  }
}

extension Budget {
  /// The amounts, as a household would reckon, with their names in data and for a reader.
  static let amounts: [(key: String, title: String, amount: any KeyPath<Budget, DecimalNumber?> & Sendable)] =
    [
      ("gross_income", "bruto per jaar", \.grossIncome), ("net_income", "netto inkomen", \.netIncome),
      ("other_benefits", "andere toeslagen", \.otherBenefits), ("rent", "huur", \.rent),
      ("energy", "energie", \.energy), ("rent_benefit", "huurtoeslag", \.rentBenefit),
      ("net_housing_cost", "netto woonlast", \.netHousingCost), ("remaining", "blijft over", \.remaining),
      ("norm", "norm", \.norm),
    ]
}

extension PlainFact {
  /// What one household earns, pays and keeps.
  fileprivate static func budget(
    _ budget: Budget, _ remark: String, _ caveats: [Caveat], _ store: Store
  ) -> PlainFact {
    PlainFact(
      .budget,
      [
        Field("household", "huishouden", budget.household), Field("income", "inkomen", budget.income),
        Field("dwelling", "woning", budget.dwelling),
      ] + Budget.amounts.map { Field($0.key, $0.title, .number(budget[keyPath: $0.amount])) } + [
        Field("over_norm", "naast de norm", .number(budget.overNorm)),
        Field("remark", "opmerking over de woningen", remark),
      ],
      from: budget.citation, caveats, store)
  }
}
