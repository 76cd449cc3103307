import BredeWelvaart

/// A class of figures on a map, with the wijken in it.
struct MapClassFact: Fact {
  let kind = FactKind.mapClass
  let indicator: Indicator
  let entry: MapClasses.Entry

  var fields: [Field] {
    [
      Field("indicator", "indicator", indicator.id.rawValue),
      Field("class", "klasse", entry.label), Field("meaning", "betekenis", entry.kind.words),
      Field("areas", "gebieden", .list(entry.areas.map(\.code.rawValue))),
      Field("area_names", "namen van de gebieden", .list(entry.areas.map(\.name))),
    ]
  }
}
