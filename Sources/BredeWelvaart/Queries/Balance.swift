/// What a wijk can carry and what it has to bear, factor by factor, without a score or a sum.
package struct Balance: Sendable {
  /// One indicator that says something about a factor.
  package struct Evidence: Hashable, Sendable {
    package let indicator: Indicator
    package let observation: Observation?
    package let comparison: Comparison
  }

  /// A factor with the indicators that say something about it.
  package struct Factor: Hashable, Sendable {
    package let name: String
    package let evidence: [Evidence]
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
  /// The figures of an area that say what it can carry and what it has to bear.
  package func balance(
    of area: Area, against reference: Reference, toleranceScale: Double = 1
  ) -> Balance {
    let sides = BalanceEntry.Side.allCases.compactMap { side -> Balance.SideFactors? in
      let entries = content.balance.filter { $0.side == side }
      let factors = entries.grouped(by: \.factor).map { name, entries in
        Balance.Factor(
          name: name,
          evidence: entries.compactMap { entry in
            indicator(entry.indicator).map { indicator in
              Balance.Evidence(
                indicator: indicator, observation: observation(indicator.id, area.code),
                comparison: compare(indicator, area, with: reference, toleranceScale: toleranceScale))
            }
          })
      }
      return factors.isEmpty ? nil : Balance.SideFactors(side: side, factors: factors)
    }
    return Balance(sides: sides)
  }
}
