// What is to be known of years: the margins of their figures, and which must not be joined.

extension PackageLoader {
  mutating func readBreaks() -> [Break] {
    read("breaks", optional: true) { (row: inout TableRow<BreakColumn>, loader) in
      let indicator = row.reference(.indicator, to: &loader.indicators)
      let source = row.reference(.source, to: &loader.sources)
      let (before, after) = (row.count(.yearBefore), row.count(.yearAfter))
      if before >= after {
        row.fail(.yearAfter, "het jaar na de breuk komt na \(before); draai de jaren om.")
      }
      return Break(
        indicator: indicator, yearBefore: before, yearAfter: after, why: row.required(.why), source: source)
    }
  }

  /// Breaks as caveats, so that they reach the figures on both sides.
  func caveats(_ breaks: [Break], _ indicators: [Indicator]) -> [Caveat] {
    breaks.map { change in
      let indicator = indicators.first { $0.id == change.indicator }
      return Caveat(change, named: indicator?.shortName ?? change.indicator.rawValue)
    }
  }
}

extension TableRow<ObservationColumn> {
  /// The margin of a figure, with both bounds and the figure between them; nil where the row gives none.
  mutating func margin(around value: DecimalNumber?) -> Margin? {
    let (low, high) = (decimal(.marginLow), decimal(.marginHigh))
    guard let low, let high else {
      if low != nil || high != nil {
        fail(
          low == nil ? .marginLow : .marginHigh,
          "een bandbreedte heeft twee grenzen; vul ook deze in of maak beide leeg.")
      }
      return nil
    }
    let margin = Margin(low: low, high: high)
    guard let value, margin.contains(value) else {
      fail(.marginLow, "het cijfer ligt niet binnen zijn bandbreedte; lees het na in de bron.")
      return nil
    }
    return margin
  }
}
