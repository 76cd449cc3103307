import BredeWelvaart

/// Finds things and facts by a few words, each with where it comes from.
///
/// A facility is found as such, in all areas at once; where words name an area as well, it is what
/// documents say of that area.
struct FactFinder {
  let store: Store
  private let words: String
  let found: [SearchHit]
  /// The areas that words name, for facilities.
  private let named: Set<Area.Code>
  let facilityNames: FacilityNames
  private let statements: [Statement.ID: Statement]
  private let actions: [Action.ID: Action]

  /// Finds all that has the words in it; facilities are asked of an area, or of those that the words name.
  init(_ words: String, in area: Area? = nil, _ store: Store) {
    (self.store, self.words) = (store, words)
    let index = SearchIndex(store)
    let found = index.find(words, limit: .max)
    let facilities = found.compactMap { if case .facility(let name) = $0.subject { name } else { nil } }
    named =
      area.map { [$0.code] } ?? (facilities.isEmpty ? [] : Set(index.areas(namedIn: words)))
    // Of 'huisarts pittelo' the answer is not that an apotheek elsewhere is mentioned with a huisarts.
    let meant = facilities.filter { Self.isNamed($0, by: words) }
    self.found = found.filter { hit in
      guard case .facility(let name) = hit.subject, !meant.isEmpty else { return true }
      return meant.contains(name)
    }
    let content = store.content
    facilityNames = FacilityNames(content.glossary)
    statements = Dictionary(content.statements.map { ($0.id, $0) }) { first, _ in first }
    actions = Dictionary(content.actions.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Whether a word is the beginning of one of the name's.
  private static func isNamed(_ facility: String, by words: String) -> Bool {
    let typed = words.slug.split(separator: "-").filter { $0.utf8.count > 2 }
    return facility.slug.split(separator: "-").contains { word in typed.contains { word.hasPrefix($0) } }
  }

  /// Everything found, best first; the figures of a year that the words name come before all else.
  var hits: [HitFact] {
    let ofYear = YearFigures(words.split(separator: " ").map(String.init), store)?.figures ?? []
    let first = ofYear.flatMap { fact, reading in hits(reading, fact) }
    let rows = Set(first.map(\.row))
    return first + found.flatMap { hits($0) }.filter { !rows.contains($0.row) }
  }

  /// What documents say of a facility in the areas that the words name; of all areas where they name none.
  func facilities(_ name: String) -> (rows: [Facility], areNamed: Bool) {
    let all = store.content.facilities.filter { $0.name == name }
    let own = all.filter { named.contains($0.area) }
    return own.isEmpty ? (all, false) : (own, true)
  }

  /// What a hit of the search stands for; mostly one thing.
  func hits(_ hit: SearchHit) -> [HitFact] {
    switch hit.subject {
    case .area(let code):
      let area = store.area(code)
      return [fact(hit, .area, code.rawValue, [code], "wijk \(area.map(store.argument) ?? code.rawValue)")]
    case .indicator(let id): return indicatorHits(hit, id)
    case .figure(let id, let code): return store.fact(id, code).map(hits) ?? []
    case .theme(let id): return [fact(hit, .theme, id.rawValue, [], "thema \(id)")]
    case .source(let id): return [fact(hit, .source, id.rawValue, [], "bron \(id)")]
    case .caveat(let id):
      let caveat = store.content.caveats.first { $0.id == id }
      return [
        fact(
          hit, .caveat, id.rawValue, caveat?.areas ?? [], "letop \(id)",
          caveat?.sources.map { Citation(source: $0, locator: "") } ?? [])
      ]
    case .term(let word):
      let terms = store.content.glossary.filter { $0.term == word }
      var explained = fact(hit, .term, word.slug, [], "begrip \(word.slug)", terms.map(\.citation))
      explained.title = terms.first?.name ?? hit.title
      explained.detail = terms.map(\.definition).joined(separator: " ")
      return [explained]
    case .place(let name, let code):
      let place = store.content.places.first { $0.name == name && $0.area == code }
      return [
        fact(
          hit, .meetingPlace, name.slug, [code], lookUp(code, "voorzieningen"),
          [place?.citation].compactMap(\.self))
      ]
    case .facility(let name):
      let (rows, areNamed) = facilities(name)
      guard !areNamed else { return rows.map(self.hit) }
      var whole = fact(hit, .facility, name, [], "bron \(name)", rows.map(\.citation))
      whole.title = facilityNames.words(name).capitalisedFirst
      return [whole]
    case .statement(let id):
      guard let statement = statements[id] else { return [] }
      var text = fact(
        hit, .statement, id.rawValue, [statement.area], lookUp(statement.area, "portret"),
        [statement.citation])
      text.detail = store.area(statement.area)?.name ?? ""
      return [text]
    case .action(let id):
      guard let action = actions[id] else { return [] }
      var text = fact(
        hit, .action, id.rawValue, action.areas, "beleid --thema \(action.theme)", [action.citation])
      text.detail = [store.names(of: action), action.standingWords].filter { !$0.isEmpty }
        .joined(separator: " · ")
      text.standing = (action.standing, action.dated)
      return [text]
    }
  }

  private func fact(
    _ hit: SearchHit, _ kind: FactKind, _ id: String, _ areas: [Area.Code], _ lookUp: String,
    _ citations: [Citation] = []
  ) -> HitFact {
    HitFact(
      subject: kind, word: hit.kind, title: hit.title, detail: hit.detail, id: id,
      areas: areas.compactMap(store.area), lookUp: lookUp,
      origins: citations.unique.map { Origin($0, store) })
  }

  /// An indicator, with the figures that stand for it, or how much there is of it.
  private func indicatorHits(_ hit: SearchHit, _ id: Indicator.ID) -> [HitFact] {
    var plain = fact(hit, .indicator, id.rawValue, [], "indicator \(id)")
    guard let indicator = store.indicator(id), store.gemeente != nil else { return [plain] }
    let mention = IndicatorMention(store, indicator)
    guard let figures = mention.fact else {
      if !mention.words.isEmpty { plain.detail = mention.words }
      return [plain]
    }
    guard figures.hasFigure else {
      plain.detail = "\(figures.area.name): \(figures.sentence)"
      return [plain]
    }
    let detail = "\(figures.area.name): \(figures.allFigures)"
    return figures.readings.flatMap(\.observations).map { observation in
      let figure = ObservationFact(observation, figures, store)
      return HitFact(
        subject: .indicator, word: hit.kind, title: hit.title, detail: detail, id: id.rawValue,
        areas: [figures.area],
        lookUp: plain.lookUp, figure: figure, origins: figure.origins)
    }
  }

  /// What stands for an area: its figures, each bound and scenario by itself, or else the verdicts in words.
  private func hits(_ fact: FigureFact) -> [HitFact] {
    guard !fact.hasFigure else { return fact.readings.flatMap { hits($0, fact) } }
    let figure = ObservationFact(fact.gap, fact, store)
    return fact.assessments.map { assessment in
      var verdict = hit(fact, .assessment, "oordeel", fact.sentence)
      verdict.figure = figure
      verdict.origins = [Origin(assessment.citation, store)]
      return verdict
    }
  }

  private func hits(_ reading: Reading, _ fact: FigureFact) -> [HitFact] {
    reading.observations.map { hit($0, reading, fact) }
  }

  /// A figure by itself; nil where there is none.
  func hit(_ observation: Observation) -> HitFact? {
    guard let fact = store.fact(observation.indicator, observation.area) else { return nil }
    return fact.readings.first { $0.observations.contains(observation) }.map { hit(observation, $0, fact) }
  }

  /// A figure in the words of the reading that it is a part of.
  private func hit(_ observation: Observation, _ reading: Reading, _ fact: FigureFact) -> HitFact {
    var hit = hit(fact, .figure, "cijfer", "\(reading.text.full), \(reading.periodWords)")
    let figure = ObservationFact(observation, fact, store)
    hit.figure = figure
    hit.origins = figure.origins
    return hit
  }

  private func hit(_ fact: FigureFact, _ kind: FactKind, _ word: String, _ detail: String) -> HitFact {
    HitFact(
      subject: kind, word: word, title: "\(fact.area.name): \(fact.indicator.name)", detail: detail,
      id: fact.indicator.id.rawValue, areas: [fact.area], lookUp: "indicator \(fact.indicator.id)")
  }

  /// What a document says of a facility in an area.
  func hit(_ facility: Facility) -> HitFact {
    let area = store.area(facility.area)
    let detail = [facility.presence.word, facility.note].filter { !$0.isEmpty }
    return HitFact(
      subject: .facility, word: "voorziening",
      title: "\(area?.name ?? facility.area.rawValue): \(facilityNames.words(facility.name))",
      detail: detail.joined(separator: ". "), id: facility.name, areas: [area].compactMap(\.self),
      lookUp: lookUp(facility.area, "voorzieningen"),
      origins: [Origin(facility.citation, store)], told: PlainFact.facility(facility, store).caveats)
  }

  private func lookUp(_ area: Area.Code, _ part: String) -> String {
    "wijk \(store.area(area).map(store.argument) ?? area.rawValue) --deel \(part)"
  }
}
