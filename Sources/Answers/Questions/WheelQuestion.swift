import BredeWelvaart
import Cells
import Pictures

/// The brede-welvaartswiel of an area as rows.
package struct WheelQuestion: Question {
  package let extent = Store.Extent.figures
  private let name: String
  private let against: String?

  /// Asks for the wheel of an area, against the usual where nothing is named; an empty name is the gemeente.
  package init(_ name: String, against: String? = nil) {
    (self.name, self.against) = (name, against)
  }

  /// What the two rings say together.
  static let signals =
    "Kracht: het cijfer is gunstiger en wordt gunstiger. Aandacht: het is ongunstiger en wordt ongunstiger."

  package func answer(_ store: Store) throws(Unanswered) -> Answer {
    let (wheel, notes) = try wheel(store)
    let facts = wheel.segments.map { store.fact($0.indicator, wheel.area, against: wheel.reference) }
    let hollow = wheel.sectors.filter(\.segments.isEmpty).map(\.theme.name)
    return Answer(
      title: "Het wiel van \(wheel.area.name)",
      notes: notes + [Note].reference(facts, store) + [
        Note(.reading, Self.signals)
      ] + (wheel.segments.contains { $0.trend != nil } ? [.developmentRule(store)] : [])
        + (hollow.isEmpty ? [] : [Note(.absence, "Geen gegevens in het wiel: \(hollow.enumeration).")]),
      sections: wheel.sectors.map { Section.wheel($0, wheel, store) })
  }

  /// The area asked about and what it is held against, for a picture.
  package func subject(_ store: Store) throws(Unanswered) -> (area: Area, reference: Reference) {
    let wheel = try wheel(store).wheel
    return (wheel.area, wheel.reference)
  }

  /// What to type for the wheel of an area held against something.
  package static func command(_ area: Area, against reference: Reference, _ store: Store) -> String {
    let isUsual = store.references(for: area).first == reference
    let other = isUsual ? "" : " --vergelijk-met \(store.shortName(of: reference).slug)"
    return "wijkwiel wiel \(store.argument(area))\(other)"
  }

  private func wheel(_ store: Store) throws(Unanswered) -> (wheel: Wheel, notes: [Note]) {
    let gemeente = store.gemeente.map { Meant(subject: $0, notes: []) }
    guard let meant = try name.isEmpty ? gemeente : store.area(meant: name) else {
      throw .unclear(message: "noem een gebied.")
    }
    let area = meant.subject
    guard let reference = try reference(for: area, store) else {
      throw .unknown(message: Self.none(area), nearest: [])
    }
    let wheel = store.wheel(of: area, against: reference)
    guard !wheel.segments.isEmpty else { throw .unknown(message: Self.none(area), nearest: []) }
    return (wheel, meant.notes)
  }

  private static func none(_ area: Area) -> String {
    "\(area.name) heeft geen wiel; kies een wijk of de gemeente"
  }

  /// What the area is held against; nil where there is nothing.
  private func reference(for area: Area, _ store: Store) throws(Unanswered) -> Reference? {
    let references = store.references(for: area)
    guard let against else { return references.first }
    if ["midden", "wijken", "mediaan"].contains(against.slug), references.contains(.wijken) {
      return .wijken
    }
    if let named = try? store.area(meant: against).subject, references.contains(.area(named.code)) {
      return .area(named.code)
    }
    let choices = references.map { store.shortName(of: $0) }
    throw .unclear(
      message: "\(area.name) is niet te vergelijken met ‘\(against)’; kies uit: "
        + choices.joined(separator: ", ") + ".")
  }
}

extension Section {
  /// A theme of a wheel, one indicator a row.
  static func wheel(_ sector: Wheel.Sector, _ wheel: Wheel, _ store: Store) -> Section {
    Section(
      sector.theme.name,
      columns: [
        .name("indicator"), .figure("cijfer"), .text("positie"), .word("jaar"), .text("ontwikkeling"),
        .word("samen"),
      ],
      rows: sector.segments.flatMap { segment in
        let fact = store.fact(segment.indicator, wheel.area, against: wheel.reference)
        let signal = segment.signal.map { Cell($0.word, $0.textStyle) } ?? ""
        return fact.rows(fact.readings, store) {
          [$0.name, $0.figure, $0.standing, $0.period, $0.development, signal]
        }
      })
  }
}
