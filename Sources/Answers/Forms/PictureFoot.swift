import BredeWelvaart

/// What stands under a picture of an answer: years, sources and caveats in a few lines.
package struct PictureFoot {
  private let facts: [ObservationFact]
  /// More than this of a kind are counted rather than named.
  private let most: Int

  /// Prepares an answer.
  package init(_ answer: Answer) {
    self.init(answer.facts.compactMap { $0 as? ObservationFact })
  }

  /// Prepares the figures of an answer.
  init(_ facts: [ObservationFact], most: Int = 2) {
    self.facts = facts.filter(\.isTold)
    self.most = most
  }

  /// Prepares the figures that a picture shows, for paper that has more room.
  package init(_ figures: [(indicator: Indicator, area: Area)], in store: Store) {
    let facts = figures.map { store.fact($0.indicator, $0.area) }
    self.init(
      facts.flatMap { fact in
        fact.hasFigure
          ? fact.current.flatMap(\.observations).map { ObservationFact($0, fact, store) }
          : [ObservationFact(fact.gap, fact, store)]
      }, most: 4)
  }

  /// Prepares some figures of a picture that shows more years than those that stand for their areas.
  package init(_ observations: [Observation], in store: Store) {
    self.init(
      observations.compactMap { observation in
        store.fact(observation.indicator, observation.area).map { ObservationFact(observation, $0, store) }
      }, most: 4)
  }

  /// At most five lines, each of which may have to be broken; the last says what to type for all of it.
  package func lines(command: String) -> [String] { lines + ["Alles hierover: \(command)"] }

  /// The lines without what to type.
  package var lines: [String] {
    let origins = facts.flatMap(\.origins).unique
    let places = origins.count > most ? origins.map(\.title).unique : origins.map(\.words)
    let caveats = facts.flatMap(\.caveats).unique.map(\.title)
    var lines = years.map { ["Jaar: \($0)."] } ?? []
    if !places.isEmpty { lines.append(RemarkLabel.source.line(places) + ".") }
    // Titles are short, and paper has no other place that tells them.
    if !caveats.isEmpty, caveats.count <= most * most {
      lines.append(RemarkLabel.caveat.line(caveats) + ".")
    } else if !caveats.isEmpty {
      lines.append(RemarkLabel.caveat.line("bij deze cijfers horen \(caveats.count) opmerkingen."))
    }
    let noted = facts.filter { !$0.remarks.isEmpty }.grouped(by: \.remarks)
    if !noted.isEmpty, noted.count <= most {
      let isOne = facts.map(\.indicator).unique.count == 1
      let words = noted.map { remarks, facts in
        let names = isOne ? "" : facts.map(\.indicator.name).unique.enumeration + ": "
        return names + remarks.map(\.asSentence).joined(separator: " ")
      }
      lines.append(RemarkLabel.note.line(words.joined(separator: " ")))
    } else if !noted.isEmpty {
      lines.append(RemarkLabel.note.line("bij deze cijfers horen \(noted.count) noten."))
    }
    return lines
  }

  /// The years in words; nil where they are too many to name.
  private var years: String? {
    let periods = facts.compactMap { $0.observation?.dutchPeriod ?? $0.period?.dutch }.unique
    let known = periods.filter { !$0.isEmpty }
    guard !known.isEmpty else { return periods.isEmpty ? nil : "niet bekend" }
    guard known.count <= most else { return nil }
    return known.enumeration + (known.count < periods.count ? ", van sommige niet bekend" : "")
  }
}
