import BredeWelvaart

// What documents say in words.

/// A thought from a document about an area.
struct StatementFact: Fact {
  let kind = FactKind.statement
  let statement: Statement
  let area: Area?
  let origins: [Origin]
  let caveats: [Caveat]

  init(_ statement: Statement, _ store: Store) {
    self.statement = statement
    area = store.area(statement.area)
    origins = [Origin(statement.citation, store)]
    caveats = store.caveats(on: .portret, from: statement.citation.source, area: area)
  }

  var fields: [Field] {
    [
      Field("statement", "uitspraak", statement.id.rawValue),
      Field("area", "gebied", statement.area.rawValue), Field("area_name", "naam van het gebied", area?.name),
      Field("kind", "soort", .code(statement.kind.rawValue, dutch: statement.kind.word)),
      Field("theme", "thema", statement.theme.rawValue),
      Field("text", "tekst", statement.text),
    ] + .origin(origins.first) + .caveats(caveats)
  }
}

/// Whether a facility is present in an area.
struct FacilityFact: Fact {
  let kind = FactKind.facility
  let facility: Facility
  let area: Area?
  let origins: [Origin]
  let caveats: [Caveat]

  init(_ facility: Facility, _ store: Store) {
    self.facility = facility
    area = store.area(facility.area)
    origins = [Origin(facility.citation, store)]
    caveats = store.caveats(on: .voorzieningen, from: facility.citation.source, area: area)
  }

  var fields: [Field] {
    [
      Field("facility", "voorziening", facility.name), Field("area", "gebied", facility.area.rawValue),
      Field("area_name", "naam van het gebied", area?.name),
      Field("presence", "aanwezig", .code(facility.presence.rawValue, dutch: facility.presence.word)),
      Field("note", "noot", facility.note),
    ] + .origin(origins.first) + .caveats(caveats)
  }
}

/// A place where people meet.
struct MeetingPlaceFact: Fact {
  let kind = FactKind.meetingPlace
  let place: Place
  let area: Area?
  let origins: [Origin]
  let caveats: [Caveat]

  init(_ place: Place, _ store: Store) {
    self.place = place
    area = store.area(place.area)
    origins = [Origin(place.citation, store)]
    caveats = store.caveats(on: .voorzieningen, from: place.citation.source, area: area)
  }

  var fields: [Field] {
    [
      Field("name", "naam", place.name), Field("area", "gebied", place.area.rawValue),
      Field("area_name", "naam van het gebied", area?.name), Field("kind", "soort", place.kind),
      Field("description", "omschrijving", place.description),
    ] + .origin(origins.first) + .caveats(caveats)
  }
}

/// Something that a plan says will be done.
struct ActionFact: Fact {
  let kind = FactKind.action
  let action: Action
  let areas: [Area]
  let origins: [Origin]
  let caveats: [Caveat]

  init(_ action: Action, _ store: Store) {
    self.action = action
    areas = action.areas.compactMap(store.area)
    origins = [Origin(action.citation, store)]
    caveats = store.caveats(on: .beleid, from: action.document, areas: action.areas)
  }

  var fields: [Field] {
    [
      Field("action", "actie", action.id.rawValue), Field("plan", "plan", action.document.rawValue),
      Field("chapter", "hoofdstuk", action.chapter),
      Field("areas", "gebieden", .list(action.areas.map(\.rawValue))),
      Field("area_names", "namen van de gebieden", .list(areas.map(\.name))),
      Field("theme", "thema", action.theme.rawValue), Field("text", "tekst", action.text),
      Field("period", "periode", action.period),
      Field("standing", "wat het is", action.standing.map { .code($0.rawValue, dutch: $0.word) }),
      Field("dated", "opgesteld", action.dated),
    ] + .origin(origins.first) + .caveats(caveats)
  }
}
