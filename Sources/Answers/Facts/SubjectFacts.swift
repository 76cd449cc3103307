import BredeWelvaart

// What figures and texts are about.

extension PlainFact {
  /// An area: a wijk, a buurt, the gemeente or what lies around it.
  static func area(_ area: Area, _ store: Store) -> PlainFact {
    let parent = area.parent.flatMap(store.area)
    return PlainFact(
      kind: .area,
      fields: .area(area) + [
        Field("number", "nummer", area.number),
        Field("parent", "ligt in", parent?.code.rawValue),
        Field("parent_name", "naam daarvan", parent?.name),
        Field("aliases", "ook bekend als", .list(area.aliases)),
      ])
  }

  /// A theme of the wheel, and how many indicators it has.
  static func theme(_ theme: Theme, indicators: Int) -> PlainFact {
    PlainFact(
      kind: .theme,
      fields: [
        Field("theme", "thema", theme.id.rawValue), Field("theme_name", "naam van het thema", theme.name),
        Field("definition", "omschrijving", theme.definition),
        Field("indicators", "aantal indicatoren", indicators),
      ])
  }

  /// A document that facts come from, with what was taken from it in words.
  static func source(_ source: Source, contents: String) -> PlainFact {
    PlainFact(
      kind: .source,
      fields: [
        Field("source", "bron", source.id.rawValue), Field("source_title", "titel van de bron", source.title),
        Field("addition", "aanvulling", .flag(source.isAddition)),
        Field("publisher", "uitgever", source.publisher), Field("published", "verschenen", source.published),
        Field("reference_date", "peildatum", source.referenceDate), Field("note", "noot", source.note),
        Field("contents", "inhoud", contents),
      ])
  }

  /// A place in a document, with what was taken from it in words.
  static func place(_ place: SourcePlace, contents: String, _ store: Store) -> PlainFact {
    let origin = Origin(Citation(source: place.source, locator: place.locator), store)
    return PlainFact(
      kind: .place, fields: .origin(origin) + [Field("contents", "inhoud", contents)], origins: [origin])
  }

  /// A word that needs explaining.
  static func term(_ term: Term, _ store: Store) -> PlainFact {
    let origin = Origin(term.citation, store)
    return PlainFact(
      kind: .term,
      fields: [
        Field("term", "begrip", term.term), Field("abbreviation", "afkorting", term.abbreviation),
        Field("definition", "uitleg", term.definition),
      ] + .origin(origin), origins: [origin])
  }
}

/// An indicator: what is measured and how to read it.
struct IndicatorFact: Fact {
  let kind = FactKind.indicator
  let indicator: Indicator
  let theme: Theme?
  /// The number of figures that there are.
  let figures: Int
  let caveats: [Caveat]

  init(_ indicator: Indicator, figures: Int, _ store: Store) {
    (self.indicator, self.figures) = (indicator, figures)
    theme = store.theme(indicator.theme)
    caveats = store.caveats(indicator.id)
  }

  var fields: [Field] {
    [
      Field("indicator", "indicator", indicator.id.rawValue),
      Field("indicator_name", "naam van de indicator", indicator.name),
      Field("theme", "thema", indicator.theme.rawValue),
      Field("theme_name", "naam van het thema", theme?.name),
      Field("unit", "eenheid", indicator.unit.name),
      Field("direction", "richting", .code(indicator.direction.rawValue, dutch: indicator.direction.words)),
      Field("kind", "soort", .code(indicator.kind.rawValue, dutch: indicator.kind.words)),
      Field("tolerance", "marge", .number(indicator.tolerance)),
      Field("definition", "omschrijving", indicator.definition),
      Field("figures", "aantal cijfers", figures),
    ] + .caveats(caveats)
  }
}

/// Where figures contradict each other or must not be compared.
struct CaveatFact: Fact {
  let kind = FactKind.caveat
  let caveat: Caveat
  let areas: [Area]
  /// The documents concerned, as a whole.
  let origins: [Origin]

  init(_ caveat: Caveat, _ store: Store) {
    self.caveat = caveat
    areas = caveat.areas.compactMap(store.area)
    origins = caveat.sources.map { Origin(Citation(source: $0, locator: ""), store) }
  }

  var fields: [Field] {
    [
      Field("caveat", "let op", caveat.id.rawValue), Field("title", "titel", caveat.title),
      Field("text", "tekst", caveat.text),
      Field("indicators", "indicatoren", .list(caveat.indicators.map(\.rawValue))),
      Field("areas", "gebieden", .list(caveat.areas.map(\.rawValue))),
      Field("area_names", "namen van de gebieden", .list(areas.map(\.name))),
      Field("sources", "bronnen", .list(caveat.sources.map(\.rawValue))),
      Field("source_titles", "titels van de bronnen", .list(origins.map(\.title))),
    ]
  }
}
