import BredeWelvaart
import Cells
import Dashboard

/// A figure on a line from low to high, among those of other areas and beside what it is held against.
struct FigureStrip {
  let row: ProfileRow
  /// The ends of the line.
  let span: ClosedRange<Double>
  /// Whether they are nought and a round number, rather than the lowest and the highest figure.
  let beginsAtNought: Bool

  /// With fewer figures than this the line begins at nought, so that a small difference looks small.
  private static let few = 4

  /// Where the marks of a legend have their middle.
  static let markWidth = 11.0

  init(_ row: ProfileRow) {
    self.row = row
    let reference = row.comparison?.referenceValue.map { [$0.doubleValue] } ?? []
    let values = [row.value] + row.others + reference
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    beginsAtNought = values.count < Self.few || low == high
    span = beginsAtNought ? row.indicator.unit.span(values) : low...high
  }

  /// The ends of the line in words.
  var ends: (low: String, high: String) {
    func text(_ value: Double) -> String {
      if beginsAtNought { return row.indicator.unit.text(value).underUnit }
      let number = DecimalNumber(rounding: value, decimals: row.indicator.decimals)
      return FigureText(number, row.indicator).underUnit
    }
    return (text(span.lowerBound), text(span.upperBound))
  }

  func marks(left: Double, right: Double, middle: Double) -> [Mark] {
    func x(_ value: Double) -> Double {
      left + (value - span.lowerBound) / (span.upperBound - span.lowerBound) * (right - left)
    }
    var marks = [
      Mark.shape(
        .line(Spot(x: left, y: middle), Spot(x: right, y: middle)), .line(.ink(.border), 0.8))
    ]
    marks += row.others.map { Self.other(Spot(x: x($0), y: middle)) }
    if let comparison = row.comparison, let reference = comparison.referenceValue {
      marks.append(Self.reference(comparison.reference, Spot(x: x(reference.doubleValue), y: middle)))
    }
    marks.append(Self.own(row.comparison?.verdict, Spot(x: x(row.value), y: middle)))
    return marks
  }

  /// Another area's figure.
  static func other(_ place: Spot) -> Mark {
    .shape(.circle(place, radius: 2.1), .fill(.ink(.noData)))
  }

  /// What the figure is held against.
  static func reference(_ reference: Reference, _ place: Spot) -> Mark {
    .shape(
      .line(Spot(x: place.x, y: place.y - 6.5), Spot(x: place.x, y: place.y + 6.5)),
      .line(.text, 1.3, dashed: reference == .wijken))
  }

  /// The area's own figure.
  static func own(_ verdict: Verdict?, _ place: Spot) -> Mark {
    let fill = verdict.map { Colour.ink($0.wheelInk) } ?? .muted
    return .shape(
      .circle(place, radius: 4.4), Paint(fill: .solid(fill), line: .text, lineWidth: 0.8))
  }
}
