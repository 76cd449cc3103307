import BredeWelvaart
import Cells

/// One indicator in some areas: their figures, and in words how they differ.
struct ComparisonRow {
  let theme: Theme
  private let indicator: Indicator
  private let areas: [Area]
  private let facts: [FigureFact]
  private let marks: [Verdict?]

  init(_ row: SideBySide.Row, _ areas: [Area], _ store: Store) {
    (theme, indicator, self.areas) = (row.theme, row.indicator, areas)
    facts = areas.map { store.fact(row.indicator, $0) }
    marks = DifferenceMarks.marks(row.observations.map { $0?.value }, row.indicator)
  }

  static func columns(_ areas: [Area]) -> [Column] {
    [.name("indicator")] + areas.map { .figure($0.name) } + [.word("jaar")]
  }

  var row: Row {
    let periods = facts.filter(\.hasFigure).map(\.period.text).unique
    let isShared = periods.count == 1
    let figures = zip(facts, marks).map { fact, mark in
      guard fact.hasFigure else { return Cell("geen cijfer", .muted) }
      let (figure, period) = (fact.figure, isShared ? "" : " (\(fact.period.text))")
      let sign = DifferenceSign(mark, among: facts.count(where: \.hasFigure))
      return Cell(
        figure.text + period, sign: sign?.text, mark?.style ?? .plain,
        spoken: figure.spoken + period + (sign.map { ", \($0.word)" } ?? ""))
    }
    let name = Cell(indicator.nameWithUnit, spoken: indicator.name)
    let period = Cell(isShared ? periods.joined() : "", .muted)
    return Row([name] + figures + [period], facts)
  }

  /// The signs in the row.
  var signs: [DifferenceSign] {
    marks.compactMap { DifferenceSign($0, among: areas.count) }
  }
}

/// The sign behind a figure that is the better, the worse, the higher or the lower of some.
package struct DifferenceSign: Hashable {
  let text: String
  /// What the sign says.
  package let word: String

  /// Nil without a verdict.
  package init?(_ verdict: Verdict?, among count: Int) {
    let words: (of2: String, ofMore: String)
    switch verdict {
    case .better: (text, words) = ("+", ("gunstiger", "gunstigst"))
    case .worse: (text, words) = ("-", ("ongunstiger", "ongunstigst"))
    case .higher: (text, words) = ("↑", ("hoger", "hoogst"))
    case .lower: (text, words) = ("↓", ("lager", "laagst"))
    case .equal, nil: return nil
    }
    word = count > 2 ? words.ofMore : words.of2
  }

  /// What the signs mean, for those that are there.
  static func legend(_ signs: [DifferenceSign], among count: Int) -> [Note] {
    let signs = ["+", "-", "↑", "↓"].compactMap { text in signs.first { $0.text == text } }
    guard !signs.isEmpty else { return [] }
    let meanings = signs.map { "\($0.text) is \($0.word)" }.joined(separator: ", ")
    let whole = count > 2 ? "van deze gebieden" : "van de twee"
    return [
      Note(
        .reading,
        "Achter een cijfer: \(meanings) \(whole), als het meer scheelt dan de marge van de indicator.",
        spoken: "")
    ]
  }
}
