import BredeWelvaart

// What figures and texts are about.

/// An area: a wijk, a buurt, the gemeente or what lies around it.
struct AreaFact: Fact {
  static let kind = FactKind.area
  let area: Area
  let parent: Area?

  init(_ area: Area, _ store: Store) {
    self.area = area
    parent = area.parent.flatMap(store.area)
  }

  var fields: [Field] {
    .area(area) + [
      Field("number", "nummer", area.number),
      Field("parent", "ligt in", parent?.code.rawValue),
      Field("parent_name", "naam daarvan", parent?.name),
      Field("aliases", "ook bekend als", .list(area.aliases)),
    ]
  }
}

/// An indicator: what is measured and how to read it.
struct IndicatorFact: Fact {
  static let kind = FactKind.indicator
  let indicator: Indicator
  let theme: Theme?
  /// The number of figures that there are.
  let figures: Int
  let caveats: [Caveat]

  init(_ indicator: Indicator, figures: Int, _ store: Store) {
    self.indicator = indicator
    self.figures = figures
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

/// A theme of the wheel.
struct ThemeFact: Fact {
  static let kind = FactKind.theme
  let theme: Theme
  /// The number of indicators that it has.
  let indicators: Int

  var fields: [Field] {
    [
      Field("theme", "thema", theme.id.rawValue), Field("theme_name", "naam van het thema", theme.name),
      Field("definition", "omschrijving", theme.definition),
      Field("indicators", "aantal indicatoren", indicators),
    ]
  }
}

/// A document that facts come from.
struct SourceFact: Fact {
  static let kind = FactKind.source
  let source: Source
  /// What was taken from it, in words.
  let contents: String

  var fields: [Field] {
    [
      Field("source", "bron", source.id.rawValue), Field("source_title", "titel van de bron", source.title),
      Field("publisher", "uitgever", source.publisher), Field("published", "verschenen", source.published),
      Field("reference_date", "peildatum", source.referenceDate), Field("note", "noot", source.note),
      Field("contents", "inhoud", contents),
    ]
  }
}

/// A place in a document, with how much was taken from it.
struct PlaceFact: Fact {
  static let kind = FactKind.place
  let origins: [Origin]
  /// What was taken from it, in words.
  let contents: String

  init(_ place: SourcePlace, contents: String, _ store: Store) {
    origins = [Origin(Citation(source: place.source, locator: place.locator), store)]
    self.contents = contents
  }

  var fields: [Field] { .origin(origins.first) + [Field("contents", "inhoud", contents)] }
}

/// A word that needs explaining.
struct TermFact: Fact {
  static let kind = FactKind.term
  let term: Term
  let origins: [Origin]

  init(_ term: Term, _ store: Store) {
    self.term = term
    origins = [Origin(term.citation, store)]
  }

  var fields: [Field] {
    [
      Field("term", "begrip", term.term), Field("abbreviation", "afkorting", term.abbreviation),
      Field("definition", "uitleg", term.definition),
    ] + .origin(origins.first)
  }
}

/// Where figures contradict each other or must not be compared.
struct CaveatFact: Fact {
  static let kind = FactKind.caveat
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
