import BredeWelvaart

/// The times that some words ask for: years, or what is expected.
struct TimeWords {
  private let years: [String]
  private let asksExpected: Bool

  init(_ words: [String]) {
    years = words.filter(YearFigures.isYear)
    asksExpected = words.contains { SmallTalk.asksExpected($0.slug) }
  }

  /// Says which times none of the first things found tells of.
  func absence(among hits: some Sequence<HitFact>, _ store: Store) -> [Note] {
    let untold = years.filter { year in
      !hits.contains { $0.title.contains(year) || $0.detail.contains(year) }
    }
    let isForecast = hits.contains { hit in
      hit.title.lowercased().contains("verwacht") || store.indicator(Identifier(hit.id))?.kind == .forecast
    }
    return
      (untold.isEmpty
      ? [] : [Note(.absence, "Hiervan is er geen cijfer van \(untold.enumeration).")])
      + (asksExpected && !isForecast ? [Self.noForecast] : [])
  }

  /// Says that nothing is expected, where some figures are no forecasts and that is what was asked for.
  func absence(among indicators: [Indicator]) -> [Note] {
    asksExpected && !indicators.contains { $0.kind == .forecast } ? [Self.noForecast] : []
  }

  /// Those of some indicators that are forecasts, where words ask for them and there are any.
  func meant(_ indicators: [Indicator]) -> [Indicator] {
    let forecasts = asksExpected ? indicators.filter { $0.kind == .forecast } : []
    return forecasts.isEmpty ? indicators : forecasts
  }

  private static let noForecast = Note(.absence, "Hiervan staat er geen verwachting in de documenten.")
}
