/// What a wijk can carry and what it has to bear, factor by factor, without a score or a sum.
public struct Balance: Sendable {
  /// One indicator that says something about a factor.
  public struct Evidence: Hashable, Sendable {
    public let indicator: Indicator
    public let observation: Observation?
    public let comparison: Comparison
  }

  /// A factor with the indicators that say something about it.
  public struct Factor: Hashable, Sendable {
    public let name: String
    public let evidence: [Evidence]
  }

  /// One side of the balance.
  public struct SideFactors: Hashable, Sendable {
    public let side: BalanceEntry.Side
    public let factors: [Factor]
  }

  /// Draagkracht, then draaglast; a side that the package says nothing about is left out.
  public let sides: [SideFactors]
}

extension Store {
  /// The figures of an area that say what it can carry and what it has to bear.
  public func balance(
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
