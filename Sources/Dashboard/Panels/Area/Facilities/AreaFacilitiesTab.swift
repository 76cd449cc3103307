import BredeWelvaart

extension PageContext {
  /// What there is in each wijk, what there is for all of them, and where people meet.
  func addFacilities(in area: Area, to page: inout Page) {
    let facilities = Facilities(store, area)
    let matrix = FacilityMatrix(store, facilities, filter.sorting)
    if !matrix.kinds.isEmpty {
      page.intro = matrix.reading(state.size)
      page.header = matrix.drawHeads
      page.sorting = matrix.order.kind
    }
    let wijk = facilities.wijk
    page.items = matrix.kinds.map { kind in
      let own = wijk.map { kind.facilities[$0.code] } ?? kind.all.first
      return .row(
        own?.citation, subject: own.map { .facility(name: $0.name) },
        foot: .remarks { remarks(about: kind, in: wijk) }
      ) { matrix.draw(kind, &$0, in: $1, hasCursor: $2) }
    }
    for (area, kinds) in facilities.shared {
      page.items.addSection(
        area.level == .gemeente ? "In heel \(area.name)" : area.name,
        kinds.flatMap { kind in
          kind.all.map { facility in
            .row(
              facility.citation, subject: .facility(name: facility.name),
              foot: .remark(source(facility.citation))
            ) { matrix.draw(facility, of: kind, &$0, in: $1, hasCursor: $2) }
          }
        })
    }
    page.items += placeItems(facilities)
    page.items.addSection("Let op", items(facilities.caveats(store)))
  }

  /// A line of the table in words: how it is in the wijk, and where there is none.
  private func remarks(about kind: FacilityKind, in wijk: Area?) -> [Footnote] {
    let citation = (wijk.flatMap { kind.facilities[$0.code] } ?? kind.all.first)?.citation
    let words = [words(about: kind, in: wijk), kind.absence.capitalisedFirst.asSentence]
    let notes = [citation.map(source), kind.term.map { "\($0.term): \($0.definition)" }]
    let own = wijk.flatMap { kind.facilities[$0.code] }.map { [$0] } ?? Array(kind.all.prefix(1))
    return words.filter { !$0.isEmpty }.map { Footnote($0) }
      + store.caveats(on: .voorzieningen, about: own.map { ($0.area, $0.citation) }).map(Footnote.caveat)
      + notes.compactMap(\.self).map { Footnote($0, .aside) }
  }

  /// How it is in the wijk; for a larger area, in how many wijken there is one.
  private func words(about kind: FacilityKind, in wijk: Area?) -> String {
    let title = kind.words.capitalisedFirst
    guard let wijk else { return "\(title): \(kind.count)." }
    if let facility = kind.facilities[wijk.code] {
      let note = facility.note.isEmpty ? "" : " \(facility.note)."
      return "\(title) in \(wijk.name): \(facility.presence.word).\(note)"
    }
    let elsewhere = kind.names(.yes).isEmpty ? "" : " Wel in \(kind.names(.yes).enumeration)."
    return "\(title) in \(wijk.name): niet genoemd.\(elsewhere)"
  }

  // MARK: Where people meet

  private func placeItems(_ facilities: Facilities) -> [PageItem] {
    guard let wijk = facilities.wijk else {
      return facilities.places.flatMap { area, places in section(area, places) }
    }
    guard !store.content.places.isEmpty else { return [] }
    let own = facilities.places.first { $0.area == wijk }?.places ?? []
    let none = PageItem.text("De documenten noemen hier geen ontmoetingsplek.", .muted)
    let wider = facilities.places.filter { $0.area != wijk }.map { area, places in
      let count = places.count
      return PageItem.entry(
        "\(count == 1 ? "Er is ook 1 plek" : "Er zijn ook \(count) plekken en initiatieven") voor heel \(area.name).",
        opens: .area(area.code, .facilities))
    }
    return section(wijk, own) + (own.isEmpty ? [none] : []) + wider
  }

  private func section(_ area: Area, _ places: [Place]) -> [PageItem] {
    [.blank, .heading(Facilities.placesHeading(area))] + places.map(item)
  }

  private func item(_ place: Place) -> PageItem {
    let buurt = store.area(place.area).flatMap { $0.level == .buurt ? ", \($0.name)" : nil } ?? ""
    return .bullet(
      "\(place.name): \(place.description)",
      remark: "\(place.kind.capitalisedFirst)\(buurt). \(source(place.citation))", place.citation,
      subject: .place(name: place.name, area: place.area))
  }
}
