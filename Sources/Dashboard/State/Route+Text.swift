import BredeWelvaart

// Routes as text: what `--open` takes, the bottom line shows and the palette understands.

extension Route {
  /// Reads a route such as `wijk/lariks`, `kaart/koopwoningen` or `hulp`.
  ///
  /// - Returns: Nil where there is no such view, area, indicator or other subject.
  package init?(_ text: String, store: Store) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.first else { return nil }
    let reader = RouteReader(store: store)
    let route =
      switch parts.count {
      case 1: reader.route(name)
      case 2: reader.route(name, parts[1])
      case 3: reader.route(name, parts[1], parts[2])
      case 4: reader.route(name, parts[1], parts[2], parts[3])
      default: nil as Route?
      }
    guard let route else { return nil }
    self = route
  }

  /// The forms that a route can have, for messages.
  package static let forms =
    "overzicht, kaart, kaart/ID, wiel, wiel/NAAM, wijk/NAAM, wijk/NAAM/DEEL, gebied/NAAM, indicator/ID, "
    + "thema/ID, thema/ID/NAAM, vergelijk/NAAM,NAAM, aandacht, bron/ID, letop, dekking, beleid, beleid/ID, "
    + "huishoudboekje, toetsing, begrip, begrip/WOORD, indicatoren, zoek, opdrachten of hulp"

  /// The route as text; what ``init(_:store:)`` reads.
  package func text(_ store: Store) -> String {
    func slug(_ code: Area.Code) -> String {
      // A buurt may have the name of its wijk; its code stands for it then.
      let slug = store.area(code)?.name.slug ?? ""
      return store.area(named: slug)?.code == code ? slug : code.rawValue
    }
    switch self {
    case .overview(let code): return "overzicht" + (code.map { "/" + slug($0) } ?? "")
    case .map(let id): return "kaart" + (id.map { "/\($0)" } ?? "")
    case .wheel(let code): return "wiel" + (code.map { "/" + slug($0) } ?? "")
    case .area(let code, let tab):
      let kind = store.area(code)?.level == .wijk ? "wijk" : "gebied"
      return "\(kind)/\(slug(code))" + (tab == .figures ? "" : "/\(tab.rawValue)")
    case .indicator(let id): return "indicator/\(id)"
    case .theme(let id, let code): return "thema/\(id)" + (code.map { "/" + slug($0) } ?? "")
    case .comparison(let codes): return "vergelijk/" + codes.map(slug).joined(separator: ",")
    case .standouts: return "aandacht"
    case .source(let id): return "bron/\(id)"
    case .sourcePlace(let id, let place): return "bron/\(id)/\(place)"
    case .figure(let id, let figure): return "bron/\(id)/\(figure.indicator)/\(slug(figure.area))"
    case .caveats: return "letop"
    case .caveat(let id): return "letop/\(id)"
    case .coverage: return "dekking"
    case .gaps(let code, let theme): return "dekking/\(slug(code))/\(theme)"
    case .plans(let id): return "beleid" + (id.map { "/\($0)" } ?? "")
    case .budgets: return "huishoudboekje"
    case .criteria: return "toetsing"
    case .glossary: return "begrip"
    case .term(let word): return "begrip/\(word)"
    case .indicators: return "indicatoren"
    case .search: return "zoek"
    case .palette: return "opdrachten"
    case .help: return "hulp"
    }
  }
}

/// Finds what the parts of a route name.
private struct RouteReader {
  let store: Store

  func route(_ name: String) -> Route? {
    switch name {
    case "overzicht": .overview(nil)
    case "kaart": .map(nil)
    case "wiel": .wheel(nil)
    case "aandacht": .standouts
    case "letop": .caveats
    case "dekking": .coverage
    case "beleid": .plans(nil)
    case "huishoudboekje": .budgets
    case "toetsing": .criteria
    case "begrip": .glossary
    case "indicatoren": .indicators
    case "zoek": .search
    case "opdrachten": .palette
    case "hulp": .help
    default: nil
    }
  }

  func route(_ name: String, _ subject: String) -> Route? {
    switch name {
    case "overzicht": area(subject).map { .overview($0) }
    case "kaart": indicator(subject).map { .map($0) }
    case "wiel": area(subject).map { .wheel($0) }
    case "wijk", "gebied": area(subject).map { .area($0, .figures) }
    case "indicator": indicator(subject).map { .indicator($0) }
    case "thema": theme(subject).map { .theme($0, nil) }
    case "vergelijk": comparison(subject)
    case "bron": source(subject).map { .source($0) }
    case "letop":
      store.content.caveats.first { $0.id.rawValue == subject }.map { .caveat($0.id) }
    case "beleid": source(subject).map { .plans($0) }
    case "begrip": store.term(slug: subject.slug).map { .term($0.term.slug) }
    default: nil
    }
  }

  func route(_ name: String, _ subject: String, _ detail: String) -> Route? {
    switch name {
    case "wijk", "gebied":
      guard let tab = Route.AreaTab(rawValue: detail), let code = area(subject) else { return nil }
      return .area(code, tab)
    case "thema":
      guard let id = theme(subject), let code = area(detail) else { return nil }
      return .theme(id, code)
    case "bron":
      guard let id = source(subject), let place = store.sourcePlace(id, slug: detail) else { return nil }
      return .sourcePlace(id, place.slug)
    case "dekking":
      guard let code = area(subject), let id = theme(detail) else { return nil }
      return .gaps(code, id)
    default: return nil
    }
  }

  func route(_ name: String, _ subject: String, _ detail: String, _ more: String) -> Route? {
    guard name == "bron", let id = source(subject), let indicator = indicator(detail), let code = area(more)
    else { return nil }
    return .figure(id, Figure(indicator: indicator, area: code))
  }

  private func comparison(_ names: String) -> Route? {
    let codes = names.split(separator: ",").map { area(String($0)) }
    let known = codes.compactMap { $0 }
    guard known.count == codes.count, State.comparable.contains(known.count),
      Set(known).count == known.count
    else { return nil }
    return .comparison(known)
  }

  private func area(_ name: String) -> Area.Code? { store.area(named: name)?.code }
  private func indicator(_ id: String) -> Indicator.ID? { store.indicator(Identifier(id))?.id }
  private func theme(_ id: String) -> Theme.ID? { store.theme(Identifier(id))?.id }
  private func source(_ id: String) -> Source.ID? { store.source(Identifier(id))?.id }
}
