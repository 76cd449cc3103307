import BredeWelvaart
import Dashboard

/// Tells what is wrong with an address that leads nowhere.
struct RouteAdvice {
  let store: Store

  /// What a part of an address names, in the word that stands for it.
  enum Part: String {
    case area = "GEBIED"
    case areas = "GEBIED,GEBIED"
    case indicator = "INDICATOR"
    case theme = "THEMA"
    case source = "DOCUMENT"
    case place = "PLEK"
    case caveat = "KANTTEKENING"
    case term = "BEGRIP"
    case tab = "DEEL"
  }

  /// The addresses that a story can have: a name, and the parts that may come after it.
  static let forms: [(name: String, parts: [[Part]])] = [
    ("overzicht", [[], [.area]]), ("kaart", [[], [.indicator]]), ("wiel", [[], [.area]]),
    ("wijk", [[.area], [.area, .tab]]), ("gebied", [[.area], [.area, .tab]]), ("indicator", [[.indicator]]),
    ("thema", [[.theme], [.theme, .area]]), ("vergelijk", [[.areas]]), ("aandacht", [[]]),
    ("bron", [[.source], [.source, .place], [.source, .indicator, .area]]), ("letop", [[], [.caveat]]),
    ("dekking", [[], [.area, .theme]]), ("beleid", [[], [.source]]), ("huishoudboekje", [[]]),
    ("toetsing", [[]]), ("begrip", [[], [.term]]),
  ]

  /// The first thing that is wrong with the address.
  func objection(to text: String) -> Objection {
    guard !text.contains(":") else {
      return Objection(
        "In een adres staat geen dubbele punt; begin een nieuwe sleutel op een eigen regel, zonder spaties "
          + "ervoor.")
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let name = parts.first ?? ""
    guard let form = Self.forms.first(where: { $0.name == name }) else {
      let names = Self.forms.map { NameFinder<String>.Candidate($0.name, names: [$0.name]) }
      return Objection("Er is geen scherm '\(name)'; \(NameAdvice(names).words(for: name))")
    }
    let subjects = parts.dropFirst()
    guard let kinds = form.parts.first(where: { $0.count == subjects.count }) else {
      let wanted = form.parts.map { ([name] + $0.map(\.rawValue)).joined(separator: "/") }
      return Objection("Zo is '\(text)' geen adres; schrijf \(wanted.joined(separator: " of ")).")
    }
    for (kind, subject) in zip(kinds, subjects) {
      if let fault = fault(kind, subject, in: Array(subjects)) { return Objection(fault) }
    }
    return Objection("'\(text)' leidt nergens heen; kies een ander adres.")
  }

  /// Why a part names nothing; nil where it does.
  private func fault(_ part: Part, _ name: String, in parts: [String]) -> String? {
    switch part {
    case .area: return areaFault(name)
    case .areas: return areasFault(name.split(separator: ",").map { String($0) })
    case .indicator:
      return store.indicator(Identifier(name)) == nil
        ? "De indicator '\(name)' bestaat niet; \(store.indicatorAdvice(for: name))" : nil
    case .theme:
      return fault("Het thema", name, store.content.themes.map { ($0.id.rawValue, [$0.name, $0.shortName]) })
    case .source:
      return fault(
        "Het document", name, store.content.sources.map { ($0.id.rawValue, [$0.title, $0.shortTitle]) })
    case .place:
      let places = parts.first.map { store.places(in: Identifier($0)) } ?? []
      return fault("De plek", name, places.map { ($0.slug, [$0.locator]) })
    case .caveat:
      return fault("De kanttekening", name, store.content.caveats.map { ($0.id.rawValue, [$0.title]) })
    case .term:
      guard store.term(slug: name.slug) == nil else { return nil }
      return fault("Het begrip", name, store.content.glossary.map { ($0.term.slug, [$0.abbreviation]) })
    case .tab: return fault("Het deel", name, Route.AreaTab.allCases.map { ($0.rawValue, []) })
    }
  }

  private func fault(_ what: String, _ name: String, _ known: [(id: String, names: [String])]) -> String? {
    guard !known.contains(where: { $0.id == name }) else { return nil }
    let advice = NameAdvice(known.map { .init($0.id, names: [$0.id] + $0.names) })
    return "\(what) '\(name)' bestaat niet; \(advice.words(for: name))"
  }

  private func areaFault(_ name: String) -> String? {
    store.area(named: name) == nil
      ? "Het gebied '\(name)' bestaat niet; \(store.areaAdvice(for: name))" : nil
  }

  private func areasFault(_ names: [String]) -> String? {
    names.lazy.compactMap(areaFault).first
      ?? "Noem 2 tot en met 4 verschillende gebieden met een komma ertussen, zonder spaties."
  }
}
