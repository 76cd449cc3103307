import BredeWelvaart
import Cells

/// A figure of a debate card on two lines: the figure, and under it how it compares and where it comes from.
struct CardFigure {
  let fact: FigureFact
  let lead: PageItem.Lead
  let store: Store

  /// The width of the words before the lines.
  static let lead = 11
  private static let swatch = 4

  func draw(_ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let (left, rest) = row.splitLeft(Self.lead)
    frame.write(lead.text, in: left, lead.style)
    let (sign, lines) = rest.splitLeft(Self.swatch)
    frame.sign(of: fact, x: sign.x, y: sign.y, in: sign)
    let figure = ": \(fact.figures)"
    let names = [fact.indicator.columnName, fact.indicator.shortColumnName].map { $0 + figure }
    frame.write(
      Self.fitting(names, lines.width), x: lines.x, y: lines.y, in: lines, hasCursor ? .selected : .strong)
    frame.write(Self.fitting(standings, lines.width), x: lines.x, y: lines.y + 1, in: lines, .muted)
  }

  /// How it compares and where it comes from, from the longest words to the shortest.
  private var standings: [String] {
    let sources = fact.citations.map { store.shortName(of: $0.source) }.unique.joined(separator: ", ")
    let rank = fact.rank?.words ?? ""
    let trend = fact.trend?.sentence ?? ""
    return [
      [fact.standing, rank, trend, sources], [fact.standing, trend, sources],
      [verdict(store.name), trend, sources], [verdict(store.shortName), trend, sources], [sources],
    ].map { $0.filter { !$0.isEmpty }.joined(separator: " · ") }
  }

  /// The verdict with what the figure is held against: `ongunstiger dan Assen (46,0 per 1.000)`.
  private func verdict(_ name: (Reference) -> String) -> String {
    guard let comparison = fact.comparison, let verdict = comparison.verdict,
      let other = comparison.referenceText
    else { return fact.standing }
    let link = verdict == .equal ? "aan" : "dan"
    return "\(verdict.word) \(link) \(name(comparison.reference)) (\(other.short))"
  }

  private static func fitting(_ forms: [String], _ width: Int) -> String {
    forms.first { $0.cellWidth <= width } ?? forms.last ?? ""
  }
}
