import BredeWelvaart

/// Areas side by side: a row of bars for each indicator.
struct ComparisonPicture {
  private let areas: [Area]
  /// What the answer tells, and how much of it is drawn.
  private let all: [SideBySide.Row]
  private let drawn: (rows: [SideBySide.Row], drawing: Drawing)

  /// What a picture may take of a page.
  private static let greatestHeight = 560.0

  /// Nil where there is nothing to compare.
  ///
  /// Where not all rows fit on a page, those of the wheel are drawn, and as many of them as there is room for.
  init?(_ areas: [Area], _ rows: [SideBySide.Row]) {
    guard !rows.isEmpty, areas.count > 1 else { return nil }
    func drawn(_ rows: [SideBySide.Row]) -> (rows: [SideBySide.Row], drawing: Drawing) {
      (rows, ComparisonTable(areas: areas, rows: rows).drawing)
    }
    let levels = areas.map(\.level)
    let inWheel = rows.filter { row in levels.contains(where: row.indicator.isInWheel) }
    var best = drawn(rows)
    if best.drawing.height > Self.greatestHeight, !inWheel.isEmpty { best = drawn(inWheel) }
    while best.drawing.height > Self.greatestHeight, best.rows.count > 1 {
      best = drawn(best.rows.dropLast())
    }
    (self.areas, all, self.drawn) = (areas, rows, best)
  }

  var illustration: Illustration {
    let rest = all.count - drawn.rows.count
    let part = rest > 0 ? " Het plaatje toont \(drawn.rows.count) van de \(all.count) indicatoren." : ""
    return Illustration(
      title: areas.map(\.name).enumeration, reading: UnitScale(drawn.rows).words + part,
      description: description, drawing: drawn.drawing,
      figures: drawn.rows.flatMap { row in areas.map { (row.indicator, $0) } })
  }

  private var description: String {
    drawn.rows.map { row in
      let figures = zip(areas, row.figures).map { "\($0.name) \($1.words)" }
      let words = [figures.joined(separator: ", ")] + row.asides
      return "\(row.indicator.name): \(words.joined(separator: "; "))."
    }.joined(separator: " ")
  }
}
