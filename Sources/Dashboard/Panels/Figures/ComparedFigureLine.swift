import BredeWelvaart
import Cells

/// A figure on one line: what it is about, the figure, the verdict and what it was held against.
struct ComparedFigureLine {
  let indicator: Indicator
  let observation: Observation?
  let comparison: Comparison?
  /// The figure that it was held against, as it stands in the line.
  let referenceFigure: String

  func draw(_ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    // The verdict's word is worth having as soon as names need not make room for it.
    let isWide = row.width >= 58
    let (valueWidth, wordWidth, referenceWidth) = isWide ? (8, 12, 8) : (6, 0, 6)
    let room = row.width - valueWidth - wordWidth - referenceWidth - 5
    let name = Rect(x: row.x, y: row.y, width: max(0, min(44, room)), height: 1)
    frame.writeName(indicator.name, orShort: indicator.shortName, in: name, hasCursor: hasCursor)

    let value = Rect(x: name.maxX, y: row.y, width: valueWidth, height: 1)
    let shown = observation?.value.map { indicator.shortDutch($0, width: value.width) }
    frame.writeRight(shown ?? "?", y: row.y, in: value, shown == nil ? .muted : .strong)
    var x = frame.swatch(comparison?.verdict, x: value.maxX + 1, y: row.y, in: row) + 1
    if wordWidth > 0 {
      let word = comparison?.verdict?.word ?? (shown == nil ? "geen cijfer" : "")
      frame.write(word, x: x, y: row.y, in: row, comparison?.verdict?.textStyle ?? .muted)
      x += wordWidth
    }
    frame.write(referenceFigure, x: x, y: row.y, in: row, .muted)
  }
}

extension Indicator {
  /// A figure for a column, which keeps the number whole rather than the sign of the euro.
  func shortDutch(_ value: DecimalNumber, width: Int) -> String {
    let text = shortDutch(value)
    return text.cellWidth <= width ? text : String(text.trimmingPrefix("€ "))
  }
}

extension PageContext {
  /// A figure that leads to its indicator.
  func figureItem(_ indicator: Indicator, _ area: Area) -> PageItem {
    .row(
      opens: .indicator(indicator.id), figure: Figure(indicator: indicator.id, area: area.code),
      store.observation(indicator.id, area.code)?.citation
    ) { line(indicator, area).draw(&$0, in: $1, hasCursor: $2) }
  }

  private func line(_ indicator: Indicator, _ area: Area) -> ComparedFigureLine {
    let comparison = compare(indicator, area)
    return ComparedFigureLine(
      indicator: indicator, observation: store.observation(indicator.id, area.code), comparison: comparison,
      referenceFigure: comparison.map { referenceFigure($0, indicator, area) } ?? "")
  }

  /// The figure that an area's was held against; an asterisk says that it is not of what the screen names.
  func referenceFigure(_ comparison: Comparison, _ indicator: Indicator, _ area: Area) -> String {
    comparison.referenceValue.map {
      indicator.shortDutch($0) + (isOther(comparison, for: area) ? "*" : "")
    } ?? ""
  }

  /// Whether a figure was held against something else than the screen names, for want of a figure of that.
  private func isOther(_ comparison: Comparison, for area: Area) -> Bool {
    comparison.referenceValue != nil && comparison.reference != state.reference(for: area, store)
  }

  /// What the asterisk beside a reference's figure stands for; empty where none of the indicators has one.
  func referenceNote(_ indicators: [Indicator], _ area: Area) -> String {
    let hasOther = indicators.contains { compare($0, area).map { isOther($0, for: area) } ?? false }
    return hasOther ? "* \(store.name(of: .wijken))" : ""
  }
}
