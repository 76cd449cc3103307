import BredeWelvaart
import Cells

/// One indicator in some areas: their figures, and in words how they differ.
struct ComparisonRow {
  let theme: Theme
  private let row: SideBySide.Row
  private let areas: [Area]
  private let store: Store

  init(_ row: SideBySide.Row, _ areas: [Area], _ store: Store) {
    (theme, self.row, self.areas, self.store) = (row.theme, row, areas, store)
  }

  static func columns(_ areas: [Area]) -> [Column] {
    [.name("indicator")] + areas.map { .figure($0.name) } + [.text("jaar")]
  }

  var cells: Row {
    let figures = row.figures.map { figure in
      let period = row.period(of: figure)
      let sign = DifferenceSign(figure.mark, among: row.figures.count(where: \.fact.hasFigure))
      return Cell(
        row.words(of: figure), sign: sign?.text, figure.mark?.textStyle ?? .plain,
        spoken: [figure.words, period, sign?.word ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
    }
    let facts = row.figures.flatMap { figure in
      figure.observation.map { [ObservationFact($0, figure.fact, store)] }
        ?? (figure.fact.hasFigure
          ? figure.fact.current.flatMap { figure.fact.facts($0, store) } : figure.fact.facts(nil, store))
    }.map { fact in
      guard var figure = fact as? ObservationFact else { return fact }
      figure.reasonApart = row.reasonApart
      return figure
    }
    // Where there is no figure, its facts have the verdicts already.
    let said = row.verdicts.filter(\.fact.hasFigure).map {
      PlainFact.assessment($0.assessment, $0.fact, store)
    }
    let words = [row.sharedPeriod].compactMap(\.self) + row.asides
    return Row(
      [Cell(row.indicator.name)] + figures + [Cell(words.joined(separator: "; "), .muted)],
      facts + said)
  }

  /// The signs in the row.
  var signs: [DifferenceSign] {
    row.figures.compactMap { DifferenceSign($0.mark, among: areas.count) }
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
