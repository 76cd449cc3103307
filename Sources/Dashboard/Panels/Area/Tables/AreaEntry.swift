import BredeWelvaart
import Cells

/// An indicator in an area with all that a table has to say of it: one line for each period.
struct AreaEntry {
  /// What holds for one period: a figure, or the outcomes of scenarios side by side.
  struct Line {
    let period: Period
    let text: String
    /// The first of the observations that the line tells of.
    let observation: Observation
  }

  let indicator: Indicator
  let area: Area
  let lines: [Line]
  /// The figures that the lines tell of.
  let observations: [Observation]
  /// Whether scenarios stand side by side, so that no single figure stands for the indicator.
  let hasScenarios: Bool

  /// Gathers the figures; nil where no document has a place for them.
  ///
  /// Of what is measured the latest figure is enough; of what is expected each period counts.
  init?(_ store: Store, _ indicator: Indicator, _ area: Area) {
    self.indicator = indicator
    self.area = area
    let all = store.observations(indicator.id, area.code)
    // Most areas have nothing of most indicators, and a profile asks for all of them.
    guard !all.isEmpty else { return nil }
    let scenarios = all.filter { $0.value != nil && !$0.scenario.isEmpty }
    var single = all.filter { $0.value != nil && $0.scenario.isEmpty }
    let isExpected = indicator.kind == .forecast || indicator.kind == .target
    if !isExpected || single.isEmpty {
      single = store.observation(indicator.id, area.code).map { [$0] } ?? []
      // A place without a figure says nothing beside the outcomes of scenarios.
      if !scenarios.isEmpty { single = single.filter { $0.value != nil } }
    }
    observations = scenarios + single
    lines = Self.lines(of: scenarios, indicator) + Self.lines(of: single, indicator)
    hasScenarios = !scenarios.isEmpty
    if lines.isEmpty { return nil }
  }

  /// Whether the figure can be held against that of another area.
  ///
  /// Expectations are for different years, and two outcomes are no figure.
  var isComparable: Bool { !hasScenarios && !isExpected }

  /// Whether it is a forecast or a goal rather than something measured.
  var isExpected: Bool { indicator.kind == .forecast || indicator.kind == .target }

  private static func lines(of observations: [Observation], _ indicator: Indicator) -> [Line] {
    observations.grouped(by: \.period).compactMap { period, own in
      own.first.map { Line(period: period, text: text(of: own, indicator), observation: $0) }
    }
  }

  /// `2.500 tot 3.000` for a low and a high outcome, else each with its name.
  private static func text(of observations: [Observation], _ indicator: Indicator) -> String {
    guard let first = observations.first else { return "" }
    if first.scenario.isEmpty { return first.shortDutch(indicator) }
    if let low = observations.first(where: { $0.scenario == "laag" }),
      let high = observations.first(where: { $0.scenario == "hoog" }), observations.count == 2
    {
      let least = low.shortDutch(indicator)
      // The reserve is the same for both, so that once is enough.
      let most = low.qualifier == high.qualifier ? high.value.map(indicator.shortDutch) : nil
      return "\(least) tot \(most ?? high.shortDutch(indicator))"
    }
    return observations.map { "\($0.scenario) \($0.shortDutch(indicator))" }.joined(separator: ", ")
  }

  /// All lines as a sentence: `2.500 tot 3.000 (2020–2030); 500 tot 750 (2030–2040)`.
  var words: String {
    lines.map { line in
      let period = line.period.text.isEmpty ? "" : " (\(line.observation.dutchPeriod))"
      return line.text + period
    }.joined(separator: "; ")
  }
}
