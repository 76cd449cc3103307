import BredeWelvaart
import Cells
import Pictures

extension Facilities {
  /// What there is in the wijk or in all of them, and what there is for larger areas.
  func sections(_ store: Store) -> [Section] {
    let own = wijk.map { section("In \($0.name)", kinds.compactMap(named), store) }
    let wider = shared.filter { $0.area.level != .buurt || wijk == nil || $0.area.parent == wijk?.code }
    return [own ?? Section("In de wijken", columns: Self.columns, rows: kinds.map { row($0, store) })]
      + wider.map { area, kinds in
        section("In heel \(area.name)", kinds.flatMap { kind in kind.all.map { (kind, $0) } }, store)
      }
  }

  /// Says which facilities of other wijken no document names in this one.
  var notes: [Note] {
    guard let wijk, !unnamed.isEmpty else { return [] }
    return [Note(.absence, "Niet genoemd voor \(wijk.name): \(unnamed.map(\.words).enumeration).")]
  }

  /// Where people meet.
  func placeSections(_ store: Store) -> [Section] {
    places.map { area, places in
      Section(
        Self.placesHeading(area), columns: [.name("plek"), .text("soort"), .text("omschrijving")],
        rows: places.map { place in
          Row(
            [Cell(place.name), Cell(place.kind, .muted), Cell(place.description)],
            PlainFact.meetingPlace(place, store))
        })
    }
  }

  private func named(_ kind: FacilityKind) -> (FacilityKind, Facility)? {
    wijk.flatMap { kind.facilities[$0.code] }.map { (kind, $0) }
  }

  private func section(_ title: String, _ facilities: [(FacilityKind, Facility)], _ store: Store) -> Section {
    Section(
      title, columns: Self.columns,
      rows: facilities.map { kind, facility in
        Row(
          [
            Cell(kind.label), Cell(facility.presence.word, Facility.Presence?(facility.presence).look.style),
            Cell(facility.note, .muted),
          ], PlainFact.facility(facility, store))
      })
  }

  /// A kind of facility with the wijken where it is not.
  private func row(_ kind: FacilityKind, _ store: Store) -> Row {
    Row(
      [Cell(kind.label), Cell(kind.count), Cell(kind.absence, .muted)],
      kind.all.map { PlainFact.facility($0, store) })
  }

  private static let columns: [Column] = [.name("voorziening"), .word(""), .text("toelichting")]
}
