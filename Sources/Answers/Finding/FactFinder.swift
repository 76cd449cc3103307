import BredeWelvaart

/// Finds things and facts by a few words, each with where it comes from.
///
/// A facility is found as such, in all areas at once; where words name an area as well, it is what
/// documents say of that area.
struct FactFinder {
  let store: Store
  let found: [SearchHit]
  /// The areas that words name, for facilities.
  private let named: Set<Area.Code>
  let facilityNames: FacilityNames
  private let statements: [Statement.ID: Statement]
  private let actions: [Action.ID: Action]

  /// Finds all that has the words in it.
  init(_ words: String, _ store: Store) {
    self.store = store
    let index = SearchIndex(store)
    let found = index.find(words, limit: .max)
    let facilities = found.compactMap { if case .facility(let name) = $0.subject { name } else { nil } }
    named = facilities.isEmpty ? [] : Set(index.areas(namedIn: words))
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

  /// Everything found, best first.
  var hits: [HitFact] { found.flatMap(hits) }

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
    case .indicator(let id): return [fact(hit, .indicator, id.rawValue, [], "indicator \(id)")]
    case .figure(let id, let code): return [store.observation(id, code).flatMap(self.hit)].compactMap(\.self)
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
      text.detail = store.names(of: action)
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

  /// A figure by itself; nil where there is none.
  func hit(_ observation: Observation) -> HitFact? {
    guard let figure = store.fact(observation),
      let text = FigureText(observation, figure.indicator)
    else { return nil }
    let detail = [text.full, observation.periodWords]
    return HitFact(
      subject: .figure, word: "cijfer", title: "\(figure.area.name): \(figure.indicator.name)",
      detail: detail.joined(separator: ", "), id: figure.indicator.id.rawValue, areas: [figure.area],
      lookUp: "indicator \(figure.indicator.id)", figure: figure, origins: figure.origins)
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
      origins: [Origin(facility.citation, store)])
  }

  private func lookUp(_ area: Area.Code, _ part: String) -> String {
    "wijk \(store.area(area).map(store.argument) ?? area.rawValue) --deel \(part)"
  }
}
