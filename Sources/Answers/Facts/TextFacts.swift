import BredeWelvaart

// What documents say in words.

extension PlainFact {
  /// A thought from a document about an area.
  static func statement(_ statement: Statement, _ store: Store) -> PlainFact {
    let area = store.area(statement.area)
    return PlainFact(
      .statement,
      [
        Field("statement", "uitspraak", statement.id.rawValue),
        Field("area", "gebied", statement.area.rawValue),
        Field("area_name", "naam van het gebied", area?.name),
        Field("kind", "soort", .code(statement.kind.rawValue, dutch: statement.kind.word)),
        Field("theme", "thema", statement.theme.rawValue),
        Field("text", "tekst", statement.text),
      ], from: statement.citation,
      store.caveats(on: .portret, from: statement.citation.source, area: area), store)
  }

  /// Whether a facility is present in an area.
  static func facility(_ facility: Facility, _ store: Store) -> PlainFact {
    let area = store.area(facility.area)
    return PlainFact(
      .facility,
      [
        Field("facility", "voorziening", facility.name), Field("area", "gebied", facility.area.rawValue),
        Field("area_name", "naam van het gebied", area?.name),
        Field("presence", "aanwezig", .code(facility.presence.rawValue, dutch: facility.presence.word)),
        Field("note", "noot", facility.note),
      ], from: facility.citation,
      store.caveats(on: .voorzieningen, from: facility.citation.source, area: area), store)
  }

  /// A place where people meet.
  static func meetingPlace(_ place: Place, _ store: Store) -> PlainFact {
    let area = store.area(place.area)
    return PlainFact(
      .meetingPlace,
      [
        Field("name", "naam", place.name), Field("area", "gebied", place.area.rawValue),
        Field("area_name", "naam van het gebied", area?.name), Field("kind", "soort", place.kind),
        Field("description", "omschrijving", place.description),
      ], from: place.citation,
      store.caveats(on: .voorzieningen, from: place.citation.source, area: area), store)
  }

  /// Something that a plan says will be done.
  static func action(_ action: Action, _ store: Store) -> PlainFact {
    PlainFact(
      .action,
      [
        Field("action", "actie", action.id.rawValue), Field("plan", "plan", action.document.rawValue),
        Field("chapter", "hoofdstuk", action.chapter),
        Field("areas", "gebieden", .list(action.areas.map(\.rawValue))),
        Field("area_names", "namen van de gebieden", .list(action.areas.compactMap { store.area($0)?.name })),
        Field("theme", "thema", action.theme.rawValue), Field("text", "tekst", action.text),
        Field("period", "periode", action.period),
        Field("standing", "wat het is", action.standing.map { .code($0.rawValue, dutch: $0.word) }),
        Field("dated", "opgesteld", action.dated),
        Field("indicators", "indicatoren", .list(action.indicators.map(\.rawValue))),
      ], from: action.citation,
      store.caveats(on: .beleid, from: action.document, areas: action.areas), store)
  }
}
