import BredeWelvaart

/// What a part of an address names, in the word that stands for it.
package enum RouteSubject: String, Sendable {
  case area = "GEBIED"
  case areas = "GEBIED,GEBIED"
  case indicator = "INDICATOR"
  case theme = "THEMA"
  case source = "DOCUMENT"
  case place = "PLEK"
  case caveat = "KANTTEKENING"
  case term = "BEGRIP"
  case tab = "DEEL"

  /// What to call it in a sentence.
  package var title: String {
    switch self {
    case .area, .areas: "Het gebied"
    case .indicator: "De indicator"
    case .theme: "Het thema"
    case .source: "Het document"
    case .place: "De plek"
    case .caveat: "De kanttekening"
    case .term: "Het begrip"
    case .tab: "Het deel"
    }
  }

  /// All that it can be, beside the parts of the address: what to write, and other names that it goes by.
  package func names(in store: Store, parts: [String]) -> [(text: String, others: [String])] {
    let content = store.content
    return switch self {
    case .area, .areas:
      content.areas.map { (store.nameToWrite($0.code), [$0.name, $0.shortName] + $0.aliases) }
    case .indicator: content.indicators.map { ($0.id.rawValue, [$0.name, $0.shortName]) }
    case .theme: content.themes.map { ($0.id.rawValue, [$0.name, $0.shortName]) }
    case .source: content.sources.map { ($0.id.rawValue, [$0.title, $0.shortTitle]) }
    case .place: parts.prefix(1).flatMap { store.places(in: Identifier($0)) }.map { ($0.slug, [$0.locator]) }
    case .caveat: content.caveats.map { ($0.id.rawValue, [$0.title]) }
    case .term: content.glossary.map { ($0.term.slug, [$0.abbreviation]) }
    case .tab: AreaPart.tabs.map { ($0.rawValue, []) }
    }
  }

  /// What it can be that begins as was typed; no buurten before anything is, for there are too many.
  package func completions(
    of typed: some StringProtocol, in store: Store, parts: [String] = []
  ) -> [String] {
    names(in: store, parts: parts).map(\.text).unique.filter {
      $0.hasPrefix(typed) && (!typed.isEmpty || store.area(named: $0)?.level != .buurt)
    }
  }

  /// The code, id or other key of what a text names; an area and a word also go by their other names.
  func value(_ text: String, in store: Store, parts: [String]) -> String? {
    switch self {
    case .area, .areas: store.area(named: text)?.code.rawValue
    case .term: store.term(slug: text.slug)?.term.slug
    default: names(in: store, parts: parts).first { $0.text == text }?.text
    }
  }
}

extension Store {
  /// What to write for an area: its name, or its code where a larger area has that name.
  package func nameToWrite(_ code: Area.Code) -> String {
    let slug = area(code)?.name.slug ?? ""
    return area(named: slug)?.code == code ? slug : code.rawValue
  }
}
