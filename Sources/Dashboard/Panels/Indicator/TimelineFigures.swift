import BredeWelvaart

/// What is known of an indicator in an area for more than one year, period or scenario.
struct TimelineFigures {
  /// One figure of a year or a period, in a scenario or in none.
  struct Line {
    let period: Period
    let scenario: String
    let value: DecimalNumber
    let observation: Observation
  }

  let area: Area
  /// The years and then the changes, each from early to late with the scenarios side by side.
  let lines: [Line]

  var isEmpty: Bool { lines.isEmpty }

  /// Whether one document gives all figures, so that their bars may be compared.
  var hasOneSource: Bool {
    lines.allSatisfy { $0.observation.citation.source == lines.first?.observation.citation.source }
  }

  init(_ store: Store, _ indicator: Indicator, _ area: Area) {
    self.area = area
    let series = store.series(indicator, area)
    let hasYears = series.contains { $0.points.count > 1 || !$0.scenario.isEmpty }
    let years = hasYears ? series.flatMap(\.points).map { Line($0.observation, $0.value) } : []
    // Outcomes of scenarios for a year that the document does not name.
    let undated = store.observations(indicator.id, area.code)
      .filter { $0.period.text.isEmpty && !$0.scenario.isEmpty }
    let changes = store.changes(indicator, area)
    lines =
      years.stablySorted(by: \.period.lastYear)
      + (undated + changes).compactMap { observation in
        observation.value.map { Line(observation, $0) }
      }
  }
}

extension TimelineFigures.Line {
  fileprivate init(_ observation: Observation, _ value: DecimalNumber) {
    self.init(
      period: observation.period, scenario: observation.scenario, value: value, observation: observation)
  }

  /// What kind of figure it is where it is not simply measured.
  var reserve: String {
    switch observation.status {
    case .forecast: "verwacht"
    case .estimated: "geschat"
    case .provisional: "voorlopig"
    case .lowReliability: "onzeker"
    default: ""
    }
  }
}
