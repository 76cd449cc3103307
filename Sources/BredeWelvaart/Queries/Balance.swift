/// What a wijk can carry and what it has to bear, factor by factor, without a score or a sum.
package struct Balance: Sendable {
  /// A factor with the indicators that say something about it.
  package struct Factor: Hashable, Sendable {
    package let name: String
    package let indicators: [Indicator]
  }

  /// One side of the balance.
  package struct SideFactors: Hashable, Sendable {
    package let side: BalanceEntry.Side
    package let factors: [Factor]
  }

  /// Draagkracht, then draaglast; a side that the package says nothing about is left out.
  package let sides: [SideFactors]
}

extension Store {
  /// The indicators that say what a wijk can carry and what it has to bear.
  package var balance: Balance {
    let sides = BalanceEntry.Side.allCases.compactMap { side -> Balance.SideFactors? in
      let entries = content.balance.filter { $0.side == side }
      let factors = entries.grouped(by: \.factor).map { name, entries in
        Balance.Factor(name: name, indicators: entries.compactMap { indicator($0.indicator) })
      }
      return factors.isEmpty ? nil : Balance.SideFactors(side: side, factors: factors)
    }
    return Balance(sides: sides)
  }
}
