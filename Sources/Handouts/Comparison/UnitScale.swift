import BredeWelvaart

/// How long the bars of a picture are: figures of one unit on one scale, as far as that says something.
struct UnitScale {
  private let shared: [Unit: ClosedRange<Double>]
  private let units: [Unit]

  init(_ rows: [SideBySide.Row]) {
    units = rows.map(\.indicator.unit).unique
    let groups = rows.filter { $0.indicator.unit.isShared }.grouped(by: \.indicator.unit)
    shared = Dictionary(
      groups.map { unit, rows in (unit, unit.span(rows.flatMap(\.values))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// From where to where the bars of a row go.
  func span(_ row: SideBySide.Row) -> ClosedRange<Double> {
    shared[row.indicator.unit] ?? row.indicator.unit.span(row.values)
  }

  /// Which units have which scale, in sentences.
  var words: String {
    let ends = units.compactMap { unit in
      shared[unit].map { (unit == .mark ? "een rapportcijfer " : "") + unit.text($0.upperBound).full }
    }
    let last = ends.last.map { ends.count > 1 ? " of \($0)" : $0 } ?? ""
    var sentences =
      ends.isEmpty ? [] : ["Een volle balk is \(ends.dropLast().joined(separator: ", "))\(last)."]
    if units.contains(where: { !$0.isShared }) {
      sentences.append("Bij aantallen en maten heeft elke regel een eigen schaal.")
    }
    return sentences.joined(separator: " ")
  }
}

extension SideBySide.Row {
  /// The figures that there are.
  fileprivate var values: [Double] { figures.compactMap { $0.value?.doubleValue } }
}
