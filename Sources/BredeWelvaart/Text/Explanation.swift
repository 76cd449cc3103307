// Comparisons, ranks and sources in plain Dutch: the same words on every screen and in every answer.

extension Verdict {
  /// The verdict in one word.
  package var word: String {
    switch self {
    case .better: "gunstiger"
    case .worse: "ongunstiger"
    case .equal: "gelijk"
    case .higher: "hoger"
    case .lower: "lager"
    }
  }
}

extension Store {
  /// How an area's figure compares: `hoger dan Assen (22%): ongunstiger`; empty where there is no figure.
  package func words(for comparison: Comparison, _ indicator: Indicator) -> String {
    let name = name(of: comparison.reference)
    switch comparison.outcome {
    case .noFigure: return ""
    case .noReference: return comparison.aside.map { words(beside: $0, indicator) } ?? ""
    case .verdict(let verdict):
      guard let shown = comparison.referenceText?.short else {
        return comparison.assessment.map(words) ?? ""
      }
      let isHigher = (verdict == .better) == (indicator.direction == .higher)
      return switch verdict {
      case .equal: "\(comparison.isSame ? "" : "ongeveer ")gelijk aan \(name) (\(shown))"
      case .higher, .lower: "\(verdict.word) dan \(name) (\(shown))"
      case .better, .worse: "\(isHigher ? "hoger" : "lager") dan \(name) (\(shown)): \(verdict.word)"
      }
    }
  }

  /// What a document says in words: `ongunstiger dan Nederland, zegt het Woonzorgrapport`.
  package func words(for assessment: Assessment) -> String {
    let verdict = assessment.verdict
    let period = assessment.period.text.isEmpty ? "" : " (\(assessment.period.dutch))"
    let source = ", zegt de bron (\(shortName(of: assessment.citation.source)))"
    guard let name = assessment.reference.map({ self.name(of: .area($0)) }) else {
      return "\(verdict == .equal ? "bleef" : "werd") \(verdict.word)\(period)\(source)"
    }
    return "\(verdict.word) \(verdict == .equal ? "aan" : "dan") \(name)\(period)\(source)"
  }

  /// A figure that only stands beside an area's: `naast Assen: 22% (2022), een andere periode`.
  private func words(beside other: Observation, _ indicator: Indicator) -> String {
    guard let area = area(other.area), let text = FigureText(other, indicator) else { return "" }
    let period = other.period.text.isEmpty ? "geen jaar" : other.dutchPeriod
    return "niet te vergelijken met \(area.name): \(text.full) (\(period))"
  }

  /// Where a fact comes from: the document with its year, and the place in it.
  package func words(for citation: Citation) -> String {
    let title = source(citation.source)?.datedTitle ?? citation.source.rawValue
    return citation.locator.isEmpty ? title : "\(title), \(citation.locator)"
  }

  /// The same where there is little room.
  package func shortWords(for citation: Citation) -> String {
    let name = source(citation.source)?.datedShortTitle ?? citation.source.rawValue
    return citation.locator.isEmpty ? name : "\(name), \(citation.locator)"
  }

  /// A document's name where there is little room, as a text would call it.
  package func shortName(of source: Source.ID) -> String {
    self.source(source)?.markedShortTitle ?? source.rawValue
  }

  /// Why there is no figure, to stand after 'geen cijfer:'.
  package func reasonForNoFigure(_ observation: Observation?) -> String {
    guard let observation else { return "de documenten geven er geen" }
    guard let first = observation.note.first else { return "het document heeft hier een lege plek" }
    // Names keep their capital.
    let word = observation.note.prefix { $0 != " " }
    let isName = content.areas.contains { $0.name == word }
    return (isName ? String(first) : first.lowercased()) + observation.note.dropFirst()
  }
}

extension Caveat {
  /// The caveat with its title as a first sentence, which may be a question.
  package var wordsWithTitle: String { "\(title.asSentence) \(text)" }
}

extension Verdict {
  /// What happened, as a verb: `werd`.
  var verb: String { self == .equal ? "bleef" : "werd" }

  /// A development: `werd ongunstiger`.
  package var development: String { "\(verb) \(word)" }
}

extension Trend {
  /// `werd ongunstiger (sinds 2016)`.
  package var sentence: String { "\(verdict.verb) \(words)" }

  /// The same without the years: `werd ongunstiger`.
  package var brief: String { verdict.development }

  /// The development in words: `ongunstiger (sinds 2016)`; marked where it ends in a figure of no document.
  package var words: String {
    let mark = change?.last.isAddition == true ? Source.additionMark : ""
    // A document that names one year tells of what it came to then.
    let years = period.text.isEmpty || period.isChange ? period.dutch : "in \(period.dutch)"
    let when = [years, mark].filter { !$0.isEmpty }.joined(separator: ", ")
    return when.isEmpty ? verdict.word : "\(verdict.word) (\(when))"
  }
}

extension Ranking {
  /// How far the wijken lie apart, as a sentence.
  ///
  /// `De wijken lopen van 12% (Buitengebied) tot 27% (Lariks).`
  package var spreadWords: String? { spread.map { "De wijken lopen \($0)." } }

  /// Both ends of the wijken: `van 12% (Buitengebied) tot 27% (Lariks)`; nil where they are equal.
  package var spread: String? {
    guard let high = entries.first, let low = entries.last, low.value != high.value else { return nil }
    func words(_ end: Entry) -> String {
      let areas = entries.filter { $0.value == end.value }.map(\.area.name)
      let names = areas.count > 3 ? areas.count.counted("wijk", "wijken") : areas.enumeration
      return "\(FigureText(end.observation, indicator)?.full ?? "") (\(names))"
    }
    return "van \(words(low)) tot \(words(high))"
  }

  /// The wijken at both ends, the lowest first; none where all have the same figure.
  package var ends: [Area] {
    guard spread != nil else { return [] }
    return
      (entries.filter { $0.value == entries.last?.value }
      + entries.filter { $0.value == entries.first?.value })
      .map(\.area)
  }
}

extension Source {
  /// The title, with the year that the document is of where the title has none: `Woonvisie Assen (2023)`.
  package var datedTitle: String { withMarks(title, year: title.contains(year) ? "" : year) }

  /// The same where there is little room: `Woonvisie 2023`.
  var datedShortTitle: String {
    withMarks(year.isEmpty || shortTitle.contains(year) ? shortTitle : "\(shortTitle) \(year)")
  }

  /// The title, and whether it is no document but adds to them.
  package var markedTitle: String { withMarks(title) }

  /// The same where there is little room.
  var markedShortTitle: String { withMarks(shortTitle) }

  /// A name with what is said of it in brackets: `Regionale Monitor (2022, aanvulling)`.
  private func withMarks(_ name: String, year: String = "") -> String {
    let marks = [year, isAddition ? Self.additionMark : ""].filter { !$0.isEmpty }
    return marks.isEmpty ? name : "\(name) (\(marks.joined(separator: ", ")))"
  }

  /// What stands with the name of a source that is no document.
  static let additionMark = "aanvulling"

  /// The year that the document is of; empty for none.
  private var year: String {
    [published, referenceDate].first { !$0.isEmpty }.map { String($0.prefix(4)) } ?? ""
  }
}
