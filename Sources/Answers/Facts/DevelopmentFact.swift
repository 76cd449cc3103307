import BredeWelvaart

/// How an indicator developed in an area, with the rule that it goes by, or why that cannot be said.
struct DevelopmentFact: Fact {
  let kind = FactKind.development
  let development: Development
  let origins: [Origin]
  var caveats: [Caveat] { development.caveats }

  init(_ development: Development, _ store: Store) {
    self.development = development
    let ends = development.change.map { [$0.first.citation, $0.last.citation] }
    let words = development.isInWords ? development.trend.map { [$0.citation] } : nil
    let years = development.series.points.map(\.observation.citation)
    origins = (words ?? ends ?? years).unique.map { Origin($0, store) }
  }

  var fields: [Field] {
    let (trend, indicator) = (development.trend, development.indicator)
    // What a document says in words is no change of two years.
    let change = development.isInWords ? nil : development.change
    return [
      Field("indicator", "indicator", indicator.id.rawValue),
      Field("indicator_name", "naam van de indicator", indicator.name),
      Field("theme", "thema", indicator.theme.rawValue),
    ] + .area(development.area) + [
      Field("trend", "ontwikkeling", trend.map { .code($0.verdict.rawValue, dutch: $0.verdict.word) }),
      Field("trend_period", "periode van de ontwikkeling", trend?.period.text),
      Field("from_year", "van jaar", change?.years.lowerBound),
      Field("to_year", "tot jaar", change?.years.upperBound),
      Field("from_value", "van waarde", .number(change?.first.value)),
      Field("to_value", "tot waarde", .number(change?.last.value)),
      Field("difference", "verschil", .number(change?.difference)),
      Field("unit", "eenheid", indicator.unit.name),
      Field("rule", "regel", rule),
      Field("threshold", "verschil dat nodig is", .number(threshold)),
      Field("silence", "waarom geen oordeel", development.silence?.field),
      Field("reason", "waarop het rust", development.reason),
      Field("years", "jaren", .list(development.series.points.map { "\($0.year)" })),
    ] + .origin(origins.last) + .caveats(caveats)
  }

  private var rule: Field.Value? {
    if development.isInWords { return .code("words", dutch: "woorden van de bron") }
    switch development.change?.rule {
    case .margins: return .code("margins", dutch: "bandbreedten van de bron")
    case .tolerance: return .code("tolerance", dutch: "verschil tegen de marge")
    case nil: return nil
    }
  }

  private var threshold: DecimalNumber? {
    guard !development.isInWords, case .tolerance(let tolerance, let doubt) = development.change?.rule else {
      return nil
    }
    return DecimalNumber(rounding: tolerance + doubt, decimals: development.indicator.decimals + 2)
  }
}

extension Development.Silence {
  fileprivate var field: Field.Value {
    switch self {
    case .noYear: .code("no_year", dutch: "geen jaar")
    case .oneYear: .code("one_year", dutch: "één jaar")
    case .parted: .code("break", dutch: "breuk")
    case .early: .code("early", dutch: "te lang geleden")
    case .otherSources: .code("other_sources", dutch: "andere bronnen")
    case .chance: .code("chance", dutch: "kan toeval zijn")
    }
  }
}

extension PlainFact {
  /// Where the years of a series must not be joined, with the figures on both sides of it.
  static func rupture(_ rupture: Break, _ series: YearSeries, _ store: Store) -> PlainFact {
    let indicator = series.indicator
    let before = series.points.last { $0.year <= rupture.yearBefore }?.observation
    let after = series.points.first { $0.year >= rupture.yearAfter }?.observation
    let origin = Origin(Citation(source: rupture.source, locator: ""), store)
    let sides = [before, after].compactMap { $0.map { Origin($0.citation, store) } }
    return PlainFact(
      kind: .yearBreak,
      fields: [
        Field("indicator", "indicator", indicator.id.rawValue),
        Field("indicator_name", "naam van de indicator", indicator.name),
      ] + .area(series.area) + [
        Field("year_before", "jaar ervoor", rupture.yearBefore),
        Field("value_before", "waarde ervoor", .number(before?.value)),
        Field("source_before", "bron ervoor", before?.citation.source.rawValue),
        Field("year_after", "jaar erna", rupture.yearAfter),
        Field("value_after", "waarde erna", .number(after?.value)),
        Field("source_after", "bron erna", after?.citation.source.rawValue),
        Field("why", "waarom", rupture.why),
      ] + .origin(origin), origins: (sides + [origin]).unique)
  }
}
