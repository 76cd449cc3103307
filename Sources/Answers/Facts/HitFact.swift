import BredeWelvaart

/// Something that a search found: of every kind the same fields, so that one table holds them all.
struct HitFact: Fact {
  let kind = FactKind.hit

  /// The kind of thing that was found.
  let subject: FactKind
  /// That kind in Dutch, in a word.
  let word: String
  /// Its name, or the text itself.
  var title: String
  /// What is found of it: the figure, whether the facility is there, what the text is about.
  var detail: String
  /// The id, code or name that the package knows it by.
  let id: String
  let areas: [Area]
  /// The arguments of the look-up that tells more of it.
  let lookUp: String
  /// For a figure, all that there is to know about it.
  var figure: ObservationFact?
  var origins: [Origin] = []
  /// What an action is worth and when it was put down.
  var standing: (kind: Action.Standing?, dated: String)?
  /// What is to be known of what is no figure.
  var told: [Caveat] = []

  /// What the figures of a range and the verdicts on a figure have in common: they are told in one row.
  var row: [String] { [subject.rawValue, title, detail, id] + areas.map(\.code.rawValue) }
  var caveats: [Caveat] { figure?.caveats ?? told }
  var remarks: [String] { figure?.remarks ?? [] }

  var fields: [Field] {
    let observation = figure?.observation
    return [
      Field("kind", "soort", .code(subject.rawValue, dutch: word)),
      Field("title", "titel", title), Field("detail", "toelichting", detail),
      Field("id", "kenmerk", id),
      Field("areas", "gebieden", .list(areas.map(\.code.rawValue))),
      Field("area_names", "namen van de gebieden", .list(areas.map(\.name))),
      Field("period", "periode", figure?.period?.text),
      Field("is_past", "voorbij", .flag(figure?.isPast)),
      Field("scenario", "scenario", observation?.scenario),
      Field("value", "waarde", .number(observation?.value)),
      Field("unit", "eenheid", figure?.indicator.unit.name),
      Field("qualifier", "voorbehoud", observation?.qualifier?.rawValue),
      Field("status", "status", observation?.status.rawValue),
      Field("standing", "wat het is", standing?.kind.map { .code($0.rawValue, dutch: $0.word) }),
      Field("dated", "datum", standing?.dated),
    ] + .origin(origins.first) + [Field("note", "noot", observation?.note)]
      + [Field("look_up", "verder kijken", lookUp)] + .caveats(caveats)
  }
}
