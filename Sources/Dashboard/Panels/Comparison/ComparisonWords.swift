import BredeWelvaart
import Cells

/// What the foot of a comparison says about a line: the figures with their years, the tolerance and the sources.
struct ComparisonWords {
  let store: Store
  let areas: [Area]
  /// The factor on the indicator's tolerance.
  let scale: Double

  func remarks(about row: SideBySide.Row) -> [Page.Remark] {
    let indicator = row.indicator
    var remarks = [
      Page.Remark("\(indicator.name): \(figures(row))."),
      Page.Remark("\(difference(row)) \(indicator.direction.words)"),
    ]
    remarks += caveats(row).map(Page.Remark.caveat)
    remarks += sources(row).map { Page.Remark("Bron: \($0)", .muted) }
    remarks.append(Page.Remark(indicator.definition, .muted))
    return remarks
  }

  /// The figures, with the years where they are not all of one.
  private func figures(_ row: SideBySide.Row) -> String {
    let periods = Set(row.observations.compactMap { $0?.value == nil ? nil : $0?.dutchPeriod })
    let shared = periods.count == 1 ? periods.first ?? "" : ""
    let words = zip(areas, row.observations).map { area, observation in
      guard let observation, let value = observation.dutch(row.indicator) else {
        return "\(area.name) geen cijfer"
      }
      let period = observation.dutchPeriod
      return shared.isEmpty && !period.isEmpty
        ? "\(area.name) \(value) (\(period))" : "\(area.name) \(value)"
    }
    return words.joined(separator: ", ") + (shared.isEmpty ? "" : " (\(shared))")
  }

  private func difference(_ row: SideBySide.Row) -> String {
    guard row.isComparable else { return "Er is niets om mee te vergelijken." }
    let margin = margin(of: row.indicator)
    return row.differs
      ? "Dat verschilt meer dan de marge van \(margin)." : "Dat is gelijk: de marge is \(margin)."
  }

  /// The tolerance in use, as a difference: of percentages it is in percentage points.
  private func margin(of indicator: Indicator) -> String {
    let tolerance = indicator.tolerance
    // The factors have at most two decimals.
    let text =
      DecimalNumber(rounding: tolerance.doubleValue * scale, decimals: tolerance.scale + 2).trimmedDutch
    switch indicator.unit {
    case .percentage: return "\(text) procentpunt"
    case .count, .mark: return text
    case .euro: return "€ \(text)"
    default: return "\(text) \(indicator.unit.name)"
    }
  }

  private func sources(_ row: SideBySide.Row) -> [String] {
    row.observations.compactMap { $0 }.map { store.words(for: $0.citation) }.unique
  }

  private func caveats(_ row: SideBySide.Row) -> [Caveat] {
    areas.flatMap { store.caveats(row.indicator.id, area: $0.code) }.unique
  }
}
