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
  /// How an area's figure compares: `hoger dan Assen (22%): ongunstiger`.
  package func words(for comparison: Comparison, _ indicator: Indicator) -> String {
    let name = name(of: comparison.reference)
    switch comparison.outcome {
    case .noFigure: return "geen cijfer"
    case .noReference: return "geen cijfer van \(name) om mee te vergelijken"
    case .verdict(let verdict):
      guard let value = comparison.referenceValue else {
        return "\(verdict.word) \(verdict == .equal ? "aan" : "dan") \(name), zegt de bron"
      }
      let shown = indicator.dutch(value)
      let isHigher = (verdict == .better) == (indicator.direction == .higher)
      return switch verdict {
      case .equal: "\(comparison.isSame ? "" : "ongeveer ")gelijk aan \(name) (\(shown))"
      case .higher, .lower: "\(verdict.word) dan \(name) (\(shown))"
      case .better, .worse: "\(isHigher ? "hoger" : "lager") dan \(name) (\(shown)): \(verdict.word)"
      }
    }
  }

  /// Where a fact comes from: the document's title and the place in it.
  package func words(for citation: Citation) -> String {
    let title = source(citation.source)?.title ?? citation.source.rawValue
    return citation.locator.isEmpty ? title : "\(title), \(citation.locator)"
  }

  /// A document's name where there is little room, as a text would call it.
  package func shortName(of source: Source.ID) -> String {
    self.source(source)?.shortTitle ?? source.rawValue
  }

  /// Why there is no figure, to stand after 'geen cijfer:'.
  package func reasonForNoFigure(_ observation: Observation?) -> String {
    guard let observation else { return "de documenten geven het niet" }
    guard let first = observation.note.first else { return "het document heeft hier een lege plek" }
    // Names keep their capital.
    let word = observation.note.prefix { $0 != " " }
    let isName = content.areas.contains { $0.name == word }
    return (isName ? String(first) : first.lowercased()) + observation.note.dropFirst()
  }
}

extension Caveat {
  /// The caveat for a reader who does not see which area it is about.
  package var wordsWithSubject: String { areas.isEmpty ? text : wordsWithTitle }

  /// The caveat with its title as a first sentence, which may be a question.
  package var wordsWithTitle: String {
    "\(title.asSentence) \(text)"
  }
}

extension Trend {
  /// The development in words: `ongunstiger (sinds 2016)`.
  package var words: String {
    period.text.isEmpty ? verdict.word : "\(verdict.word) (\(period.dutch))"
  }
}

extension Ranking {
  /// The place of an area: `2e van 9`; nil where it has no figure, or is the only one with one.
  package func words(for area: Area.Code) -> String? {
    count > 1 ? rank(of: area).map { "\($0)e van \(count)" } : nil
  }

  /// How far the wijken lie apart, as a sentence.
  ///
  /// `De wijken lopen van 12% (Buitengebied) tot 27% (Lariks).`
  package var spreadWords: String? {
    guard let high = entries.first, let low = entries.last, low.value != high.value,
      let least = low.observation.dutch(indicator), let most = high.observation.dutch(indicator)
    else { return nil }
    return "De wijken lopen van \(least) (\(low.area.name)) tot \(most) (\(high.area.name))."
  }
}
