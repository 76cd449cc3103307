// What is shown of what was found.

extension SearchCatalogue {
  /// The indicator at a place in the row.
  func indicator(_ index: Int) -> Indicator? {
    guard case (.indicators, let offset)? = locate(index) else { return nil }
    return store.content.indicators[offset]
  }

  /// The short name of an indicator where it is one word, as the beginning of a word in a text.
  func shortWord(of id: Indicator.ID) -> BytePattern? {
    guard let slug = store.indicator(id)?.shortName.slug, !slug.contains("-") else { return nil }
    return BytePattern([FoldedByte.hyphen] + slug.utf8)
  }

  /// The hit for an entry; nil where there is none at that place.
  func hit(_ index: Int) -> SearchHit? {
    guard index < text.entries.count, let (section, offset) = locate(index) else { return nil }
    let content = store.content
    switch section {
    case .areas: return hit(content.areas[offset])
    case .themes: return hit(content.themes[offset])
    case .sources: return hit(content.sources[offset])
    case .indicators:
      let indicator = content.indicators[offset]
      return SearchHit(
        subject: .indicator(indicator.id), kind: "indicator", title: indicator.name,
        detail: store.theme(indicator.theme)?.name ?? "")
    case .facilities:
      let name = facilities[offset]
      let kind = [store.wijken, content.areas].lazy.compactMap { areas in
        FacilityKind.all(in: areas, store).first { $0.name == name }
      }.first
      return SearchHit(
        subject: .facility(name: name), kind: "voorziening", title: kind?.words ?? name,
        detail: kind?.whereabouts ?? "")
    case .terms:
      let term = content.glossary[offset]
      return SearchHit(subject: .term(term.term), kind: "begrip", title: term.term, detail: term.abbreviation)
    case .places:
      let place = content.places[offset]
      return SearchHit(
        subject: .place(name: place.name, area: place.area), kind: "plek", title: place.name,
        detail: "\(place.kind) · \(names([place.area]))")
    case .actions:
      let action = content.actions[offset]
      return SearchHit(
        subject: .action(action.id), kind: action.worth.word, title: action.text,
        detail: [names(action.areas), store.shortName(of: action.document), action.standingWords]
          .filter { !$0.isEmpty }.joined(separator: " · "))
    case .caveats:
      let caveat = content.caveats[offset]
      return SearchHit(
        subject: .caveat(caveat.id), kind: "let op", title: caveat.title, detail: names(caveat.areas))
    case .statements:
      let statement = content.statements[offset]
      return SearchHit(
        subject: .statement(statement.id), kind: "uitspraak", title: statement.text,
        detail: "\(names([statement.area])) · \(store.shortName(of: statement.citation.source))")
    }
  }

  /// The hit for a figure, with the figure itself and its year.
  func hit(_ place: FigurePlace) -> SearchHit? {
    guard case (.areas, let offset)? = locate(place.area), let indicator = indicator(place.indicator) else {
      return nil
    }
    let area = store.content.areas[offset]
    let fact = store.fact(indicator, area)
    return SearchHit(
      subject: .figure(indicator.id, area.code), kind: fact.hasFigure ? "cijfer" : "oordeel",
      title: "\(area.name): \(indicator.name)", detail: fact.hasFigure ? fact.figures : fact.sentence)
  }

  /// A hit as it is meant of an area: of a facility, whether it is there.
  func hit(_ hit: SearchHit, in area: Area.Code) -> SearchHit {
    guard case .facility(let name) = hit.subject,
      let facility = store.content.facilities.first(where: { $0.name == name && $0.area == area })
    else { return hit }
    var hit = hit
    hit.detail = "\(names([area])): \(facility.presence.word)"
    hit.area = area
    return hit
  }

  private func hit(_ area: Area) -> SearchHit {
    let parent = area.parent.flatMap(store.area)?.name ?? ""
    let (kind, detail) =
      switch area.level {
      case .wijk: ("wijk", area.number.map { "wijk \($0)" } ?? parent)
      case .buurt: ("buurt", parent)
      default: ("gebied", area.level.rawValue)
      }
    return SearchHit(subject: .area(area.code), kind: kind, title: area.name, detail: detail)
  }

  private func hit(_ theme: Theme) -> SearchHit {
    let count = store.content.indicators.count { $0.theme == theme.id }
    return SearchHit(
      subject: .theme(theme.id), kind: "thema", title: theme.name,
      detail: count.counted("indicator", "indicatoren"))
  }

  private func hit(_ source: Source) -> SearchHit {
    SearchHit(
      subject: .source(source.id), kind: "bron", title: source.markedTitle,
      detail: [source.publisher, String(source.published.prefix(4))].filter { !$0.isEmpty }.joined(
        separator: ", "))
  }

  private func names(_ areas: [Area.Code]) -> String {
    areas.map { store.area($0)?.name ?? $0.rawValue }.fewNames
  }
}
