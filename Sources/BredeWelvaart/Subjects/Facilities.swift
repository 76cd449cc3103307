/// What there is in an area: facilities wijk by wijk and for larger areas, and where people meet.
package struct Facilities {
  /// The wijk that it is about, for its buurten too; nil for a larger area, which is about all wijken.
  package let wijk: Area?
  /// What documents name in wijken, in the order of the package.
  package let kinds: [FacilityKind]
  /// What they name for larger areas, from the gemeente outwards; buurten come last.
  package let shared: [(area: Area, kinds: [FacilityKind])]
  /// Where people meet: in the wijk and then for the whole gemeente, or wijk by wijk.
  package let places: [(area: Area, places: [Place])]

  package init(_ store: Store, _ area: Area) {
    wijk = ([area] + store.ancestors(of: area)).first { $0.level == .wijk }
    kinds = FacilityKind.all(in: store.wijken, store)
    let around = store.gemeente.map { [$0] + store.ancestors(of: $0) } ?? []
    let wider = around + store.content.areas.filter { $0.level != .wijk && !around.contains($0) }
    shared = wider.map { ($0, FacilityKind.all(in: [$0], store)) }.filter { !$0.1.isEmpty }
    let larger = store.content.areas.filter { $0.level != .wijk && $0.level != .buurt }
    let areas = wijk.map { [$0] + [store.gemeente].compactMap(\.self) } ?? larger + store.wijken
    places = areas.map { area in (area, store.content.places.filter { store.isPart($0.area, of: area) }) }
      .filter { !$0.1.isEmpty }
  }

  /// The kinds that documents name in other wijken, and not in the one that it is about.
  package var unnamed: [FacilityKind] {
    wijk.map { wijk in kinds.filter { $0.facilities[wijk.code] == nil } } ?? []
  }

  /// What is to be known of what it tells of, in the wijk or in all of them.
  package func caveats(_ store: Store) -> [Caveat] {
    let own = kinds.flatMap { kind in wijk.map { kind.facilities[$0.code].map { [$0] } ?? [] } ?? kind.all }
    let told = (own + shared.flatMap(\.kinds).flatMap(\.all)).map { ($0.area, $0.citation) }
    return store.caveats(
      on: .voorzieningen, about: told + places.flatMap(\.places).map { ($0.area, $0.citation) })
  }

  /// Over the places of an area.
  package static func placesHeading(_ area: Area) -> String {
    "Ontmoetingsplekken \(area.level == .gemeente ? "voor heel" : "in") \(area.name)"
  }
}

/// A kind of facility and what the documents say of it, area by area.
package struct FacilityKind {
  /// The name as the package writes it.
  package let name: String
  package let facilities: [Area.Code: Facility]
  /// The name for a reader, as it stands within a sentence.
  package let words: String
  /// The name in a table.
  package let label: String
  /// The term of the glossary that explains it.
  package let term: Term?
  /// The areas that were looked at.
  private let areas: [Area]

  /// All kinds that the documents say something of in one of the areas, in the order of the package.
  static func all(in areas: [Area], _ store: Store) -> [FacilityKind] {
    let codes = Set(areas.map(\.code))
    let names = FacilityNames(store.content.glossary)
    return store.content.facilities.filter { codes.contains($0.area) }.grouped(by: \.name)
      .map { FacilityKind($0, $1, areas, names) }
  }

  private init(_ name: String, _ rows: [Facility], _ areas: [Area], _ names: FacilityNames) {
    (self.name, self.areas) = (name, areas)
    facilities = Dictionary(rows.map { ($0.area, $0) }) { first, _ in first }
    (term, words, label) = (names.term(name), names.words(name), names.label(name))
  }

  /// What the documents say of it, in the order of the areas.
  package var all: [Facility] { areas.compactMap { facilities[$0.code] } }

  /// The names of the areas where it is like this.
  package func names(_ presence: Facility.Presence) -> [String] {
    areas.filter { facilities[$0.code]?.presence == presence }.map(\.name)
  }

  /// In how many of the areas there is one: `in 8 van de 10 wijken`.
  package var count: String { "in \(names(.yes).count) van de \(areas.count) wijken" }

  /// Where it is missing or, where it is missing nowhere, where it is.
  package var whereabouts: String {
    guard absence.isEmpty else { return absence }
    let present = names(.yes)
    return present.count > 1 && present.count == areas.count ? "in alle wijken" : "in \(present.fewNames)"
  }

  /// Where there is none, little or nobody knows: `niet in Lariks; niet bekend in Pittelo`.
  package var absence: String {
    [(Facility.Presence.no, "niet"), (.limited, "beperkt"), (.unknown, "niet bekend")].compactMap {
      presence, word in
      let names = names(presence)
      return names.isEmpty ? nil : "\(word) in \(names.enumeration)"
    }.joined(separator: "; ")
  }
}
