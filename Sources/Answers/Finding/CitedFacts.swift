import BredeWelvaart

/// Facts of one kind that stand in one place of a document, to be shown in one row.
struct CitedFacts {
  let title: String
  let detail: String
  let facts: [HitFact]

  var word: String { facts.first?.word ?? "" }
  /// The whole in one line: `Pittelo: huisarts, niet aanwezig`.
  var words: String {
    switch facts.first?.subject {
    case _ where detail.isEmpty: title
    case .figure?, .facility?: "\(title), \(detail)"
    case .statement?, .action?: "\(detail): \(title)"
    default: "\(title) (\(detail))"
    }
  }

  var origin: Origin? { facts.first?.origins.first }
}

extension FactFinder {
  /// What was found that stands somewhere in a document, best first.
  ///
  /// Figures of more years are taken together, and so are those of all areas where no area is named.
  var cited: [CitedFacts] {
    let namesFigures = found.contains { if case .figure = $0.subject { true } else { false } }
    return found.flatMap { hit -> [CitedFacts] in
      switch hit.subject {
      case .figure(let id, let code):
        return byPlace(store.observations(id, code)) { facts in
          CitedFacts(title: hit.title, detail: facts.map(\.detail).joined(separator: "; "), facts: facts)
        }
      case .indicator(let id) where !namesFigures:
        return byPlace(store.content.observations.filter { $0.indicator == id }) { facts in
          CitedFacts(
            title: hit.title, detail: facts.flatMap(\.areas).unique.map(\.name).fewNames, facts: facts)
        }
      case .facility(let name):
        let (rows, areNamed) = facilities(name)
        guard !areNamed else { return rows.map(self.hit).map(Self.single) }
        return rows.grouped { [$0.citation.source.rawValue, $0.citation.locator, $0.presence.rawValue] }
          .map { _, rows in
            let areas = rows.compactMap { store.area($0.area)?.name }.enumeration
            return CitedFacts(
              title: facilityNames.words(name).capitalisedFirst,
              detail: "\(rows.first?.presence.word ?? "") in \(areas)", facts: rows.map(self.hit))
          }
      case .statement, .action, .place, .term: return hits(hit).map(Self.single)
      case .area, .theme, .source, .caveat, .indicator: return []
      }
    }
  }

  private static func single(_ fact: HitFact) -> CitedFacts {
    CitedFacts(title: fact.title, detail: fact.detail, facts: [fact])
  }

  private func byPlace(
    _ observations: [Observation], _ row: ([HitFact]) -> CitedFacts
  ) -> [CitedFacts] {
    observations.compactMap(hit).grouped { $0.origins.first }.map { row($0.elements) }
  }
}
