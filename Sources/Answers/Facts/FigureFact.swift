import BredeWelvaart

/// A figure of an indicator in an area, or that there is none, with all that it takes to use it.
struct FigureFact: Fact {
  static let kind = FactKind.figure

  let indicator: Indicator
  let theme: String
  let area: Area
  /// Nil where no document names the indicator for the area.
  let observation: Observation?
  /// How the figure compares, for the one that stands for the area.
  let comparison: Comparison?
  /// What the figure was held against; nil where it was not.
  let reference: (code: String, name: String)?
  /// How the figure compares, as a sentence.
  let comparisonWords: String
  /// The place among the wijken, from the highest figure, and the number of wijken with a figure.
  let rank: (place: Int, count: Int)?
  let trend: Trend?
  let origins: [Origin]
  let caveats: [Caveat]
  /// Why there is no figure; empty where there is one.
  let reason: String

  /// Whether it was held against the median of the wijken.
  var isAgainstMiddle: Bool { reference != nil && comparison?.reference == .wijken }
  var hasFigure: Bool { observation?.value != nil }

  var fields: [Field] {
    let observation = observation
    return [
      Field("indicator", "indicator", indicator.id.rawValue),
      Field("indicator_name", "naam van de indicator", indicator.name),
      Field("theme", "thema", theme),
    ] + .area(area) + [
      Field("period", "periode", observation?.period.text),
      Field("scenario", "scenario", observation?.scenario),
      Field("value", "waarde", .number(observation?.value)),
      Field("unit", "eenheid", indicator.unit.name),
      Field("qualifier", "voorbehoud", observation?.qualifier?.rawValue),
      Field("status", "status", observation?.status.rawValue),
      Field("reason", "waarom geen cijfer", reason),
      Field("verdict", "oordeel", comparison?.verdict?.field),
      Field("reference", "vergeleken met", reference?.code),
      Field("reference_name", "naam daarvan", reference?.name),
      Field("reference_value", "waarde daarvan", .number(comparison?.referenceValue)),
      Field("rank", "plaats", rank?.place), Field("ranked", "van", rank?.count),
      Field("trend", "ontwikkeling", trend?.verdict.field),
      Field("trend_period", "periode van de ontwikkeling", trend?.period.text),
    ] + .origin(origins.first) + [Field("note", "noot", observation?.note)] + .caveats(caveats)
  }
}

extension Store {
  /// The figure that stands for an indicator in an area, with its comparison, place and development.
  func fact(_ indicator: Indicator, _ area: Area, against reference: Reference? = nil) -> FigureFact {
    let reference = reference ?? references(for: area).first
    let comparison = reference.map { compare(indicator, area, with: $0) }
    return fact(
      indicator, area, observation(indicator.id, area.code), comparison,
      rank: area.level == .wijk ? place(indicator.id, area.code) : nil,
      trend: trend(indicator, area))
  }

  /// A figure by itself, such as one of an earlier year.
  func fact(_ observation: Observation) -> FigureFact? {
    guard let indicator = indicator(observation.indicator), let area = area(observation.area) else {
      return nil
    }
    return fact(indicator, area, observation, nil, rank: nil, trend: nil)
  }

  private func fact(
    _ indicator: Indicator, _ area: Area, _ observation: Observation?, _ comparison: Comparison?,
    rank: (place: Int, count: Int)?, trend: Trend?
  ) -> FigureFact {
    let judged = comparison.flatMap { $0.verdict == nil ? nil : $0 }
    return FigureFact(
      indicator: indicator, theme: indicator.theme.rawValue, area: area, observation: observation,
      comparison: comparison, reference: judged.map { ($0.reference.code, name(of: $0.reference)) },
      comparisonWords: judged.map { words(for: $0, indicator) } ?? "", rank: rank,
      trend: trend, origins: observation.map { [Origin($0.citation, self)] } ?? [],
      caveats: caveats(indicator.id, area: area.code),
      reason: observation?.value == nil ? reasonForNoFigure(observation) : "")
  }
}

extension Reference {
  /// The area's code, or `wijken` for the median of the wijken.
  fileprivate var code: String {
    switch self {
    case .area(let code): code.rawValue
    case .wijken: "wijken"
    }
  }
}

extension Verdict {
  fileprivate var field: Field.Value { .code(rawValue, dutch: word) }
}
