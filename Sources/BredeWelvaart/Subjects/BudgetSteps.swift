/// A step from what comes in to what remains.
package struct BudgetStep: Hashable {
  package let label: String
  package let amount: DecimalNumber?
  package let isPlus: Bool
  /// Where its bar begins and ends, in euros; nil where an amount is missing on the way.
  package let span: ClosedRange<Double>?
}

extension Budget {
  /// From the income down to what remains, in the order in which a household would reckon.
  package var steps: [BudgetStep] {
    var total: Double? = 0
    return parts.map { part in
      let before = total
      total = before.flatMap { before in
        part.amount.map { before + ($0.doubleValue * (part.isPlus ? 1 : -1)) }
      }
      let span = before.flatMap { before in total.map { min(before, $0)...max(before, $0) } }
      return BudgetStep(label: part.label, amount: part.amount, isPlus: part.isPlus, span: span)
    }
  }

  /// What the amounts come to; nil where one is missing.
  ///
  /// The document's own outcome is what is shown; this only tells whether it adds up.
  package var reckoned: DecimalNumber? {
    Self.sum(parts.map { ($0.amount, $0.isPlus) })
  }

  /// What the net cost of the dwelling comes to; nil where an amount is missing.
  package var reckonedHousingCost: DecimalNumber? {
    Self.sum([(rent, true), (energy, true), (rentBenefit, false)])
  }

  /// How far what remains is from the norm; negative for less than it.
  package var overNorm: DecimalNumber? {
    Self.sum([(remaining, true), (norm, false)])
  }

  /// The same in words: `€ 40 eronder`; nil where either is not known.
  package var normWords: String? {
    overNorm.map { over in
      over.digits == 0
        ? "precies de norm" : "\(over.unsignedEuros) \(over.digits > 0 ? "erboven" : "eronder")"
    }
  }

  /// The most that any bar of it reaches.
  package var most: Double {
    (steps.compactMap { $0.span?.upperBound } + [remaining, norm].compactMap { $0?.doubleValue }).max() ?? 0
  }

  private var parts: [(label: String, amount: DecimalNumber?, isPlus: Bool)] {
    [
      ("netto inkomen", netIncome, true), ("+ andere toeslagen", otherBenefits, true),
      ("− huur", rent, false), ("− energie", energy, false), ("+ huurtoeslag", rentBenefit, true),
    ]
  }

  package static func sum(_ amounts: [(DecimalNumber?, isPlus: Bool)]) -> DecimalNumber? {
    let known = amounts.compactMap { amount, isPlus in amount.map { ($0, isPlus) } }
    guard known.count == amounts.count else { return nil }
    let decimals = known.map { $0.0.scale }.max() ?? 0
    let total = known.reduce(0) { $0 + $1.0.doubleValue * ($1.1 ? 1 : -1) }
    return DecimalNumber(rounding: total, decimals: decimals)
  }
}

extension DecimalNumber {
  /// The amount in euros: `€ 1.700`, `€ -40`.
  package var euros: String { "€ " + dutch(decimals: scale) }

  /// The same where words say whether it is more or less.
  package var unsignedEuros: String { digits < 0 ? DecimalNumber(-digits, scale: scale).euros : euros }

  /// Whether two ways of writing stand for the same amount.
  package func isSame(as other: DecimalNumber) -> Bool {
    let decimals = max(scale, other.scale)
    return rounded(decimals: decimals) == other.rounded(decimals: decimals)
  }
}
