/// The times that some words ask for: years, or what is expected.
package struct TimeWords: Sendable {
  private let years: [String]
  private let asksExpected: Bool

  package init(_ words: [String]) {
    years = words.filter(Self.isYear)
    asksExpected = words.contains { SmallTalk.asksExpected($0.slug) }
  }

  /// Whether a word is a year that figures may be of.
  package static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && Int(word).map { (1900..<2100).contains($0) } == true
  }

  /// Says which times none of some texts tells of, where they are what was found.
  package func absence(in texts: [String], hasForecast: Bool) -> [String] {
    let untold = years.filter { year in !texts.contains { $0.contains(year) } }
    let isExpected = hasForecast || texts.contains { $0.lowercased().contains("verwacht") }
    return (untold.isEmpty ? [] : ["Hiervan is er geen cijfer van \(untold.enumeration)."])
      + (asksExpected && !isExpected ? [Self.noForecast] : [])
  }

  /// Says that nothing is expected, where some indicators are no forecasts and that is what was asked for.
  package func absence(among indicators: [Indicator]) -> [String] {
    asksExpected && !indicators.contains { $0.kind == .forecast } ? [Self.noForecast] : []
  }

  /// Those of some indicators that are forecasts, where words ask for them and there are any.
  package func meant(_ indicators: [Indicator]) -> [Indicator] {
    let forecasts = asksExpected ? indicators.filter { $0.kind == .forecast } : []
    return forecasts.isEmpty ? indicators : forecasts
  }

  private static let noForecast = "Hiervan staat er geen verwachting in de documenten."
}
