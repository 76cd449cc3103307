import BredeWelvaart
import Cells

extension Store {
  /// What there is in an area and what there is for all.
  func facilities(of area: Area) -> [Section] {
    let around = area.level == .wijk || area.level == .buurt ? ancestors(of: area) : []
    let wijken = area.level == .gemeente ? [facilitiesByWijk] : []
    let own = area.level == .gemeente ? "In heel \(area.name)" : "In \(area.name)"
    return [section(own, content.facilities.filter { $0.area == area.code })] + wijken
      + around.map { wider in
        section("In heel \(wider.name)", content.facilities.filter { $0.area == wider.code })
      }
  }

  /// Says which facilities of other wijken no document names in this one.
  func unnamedFacilities(in area: Area) -> [Note] {
    guard area.level == .wijk else { return [] }
    let names = FacilityNames(content.glossary)
    let codes = Set(wijken.map(\.code))
    let own = Set(content.facilities.filter { $0.area == area.code }.map(\.name))
    let others = content.facilities.filter { codes.contains($0.area) && !own.contains($0.name) }
      .map(\.name).unique.map(names.words)
    return others.isEmpty
      ? []
      : [
        Note(
          .absence, "Niet genoemd voor \(area.name): \(others.enumeration).")
      ]
  }

  private func section(_ title: String, _ facilities: [Facility]) -> Section {
    let names = FacilityNames(content.glossary)
    return Section(
      title, columns: Self.facilityColumns,
      rows: facilities.map { facility in
        Row(
          [
            Cell(names.label(facility.name)), Cell(facility.presence.word, facility.presence.style),
            Cell(facility.note, .muted),
          ], FacilityFact(facility, self))
      })
  }

  /// Each kind of facility with the wijken where it is and where it is not.
  private var facilitiesByWijk: Section {
    let names = FacilityNames(content.glossary)
    let order = Dictionary(wijken.enumerated().map { ($1.code, $0) }) { first, _ in first }
    let facilities = content.facilities.filter { order[$0.area] != nil }
    let rows = facilities.grouped(by: \.name).map { name, found in
      let present = found.count { $0.presence == .yes }
      let absences = [(Facility.Presence.no, "niet"), (.limited, "beperkt"), (.unknown, "niet bekend")]
        .compactMap { presence, word -> String? in
          let areas = found.filter { $0.presence == presence }.stablySorted { order[$0.area] ?? .max }
          guard !areas.isEmpty else { return nil }
          return "\(word) in \(areas.compactMap { self.area($0.area)?.name }.enumeration)"
        }
      return Row(
        [
          Cell(names.label(name)), Cell("aanwezig in \(present) van de \(wijken.count)"),
          Cell(absences.joined(separator: "; "), .muted),
        ], found.map { FacilityFact($0, self) })
    }
    return Section("In de wijken", columns: Self.facilityColumns, rows: rows)
  }

  private static let facilityColumns: [Column] = [
    .name("voorziening"), .word(""), .text("toelichting"),
  ]
}

extension Facility.Presence {
  /// What is not there stands out, what nobody knows recedes.
  fileprivate var style: Style {
    switch self {
    case .no: .strong
    case .yes, .limited: .plain
    case .unknown: .muted
    }
  }
}
