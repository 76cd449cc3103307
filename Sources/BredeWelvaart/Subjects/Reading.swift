/// What documents give of an indicator in an area for one time: a figure, the bounds of a range, or scenarios.
package struct Reading: Hashable, Sendable {
  /// The first of what it is made of: the package puts the leading source first.
  package let first: Observation
  /// One figure, which more documents may give, or one for each bound or scenario.
  package let observations: [Observation]
  package let text: FigureText
  /// Whether it foretells a time that has gone by.
  package let isPast: Bool

  package var period: Period { first.period }
  package var isForecast: Bool { first.status == .forecast }
  /// Whether no document gives it.
  package var isAddition: Bool { first.isAddition }
  /// The single figure that can be held against others; nil for a range and for scenarios.
  package var single: Observation? { first.scenario.isEmpty ? first : nil }
  /// The ends of a range; nil for a single figure and for scenarios.
  package var bounds: (low: Observation, high: Observation)? { observations.bounds }
  package var citations: [Citation] { observations.map(\.citation).unique }
  /// What the documents note.
  package var notes: [String] { observations.map(\.note).filter { !$0.isEmpty }.unique }

  /// When it holds: `2020–2030`, `2025, voorbij` for what was expected then; empty where unknown.
  package var dutchPeriod: String {
    let years = first.dutchPeriod
    return isPast ? "\(years), voorbij" : years
  }

  /// The same, or that no year is known.
  package var periodWords: String { period.text.isEmpty ? "geen jaar" : dutchPeriod }

  /// `2.500 tot 3.000 (2020–2030)`.
  package var words: String { "\(text.full) (\(periodWords))" }
}

extension Store {
  /// All that documents give of an indicator in an area, time by time, in the order of the package.
  ///
  /// Figures that say the same of one time are one reading, and so are the bounds and the scenarios of a time.
  package func readings(_ indicator: Indicator, _ area: Area.Code) -> [Reading] {
    readings(observations(indicator.id, area), indicator)
  }

  /// The same of some observations of one area.
  package func readings(_ observations: [Observation], _ indicator: Indicator) -> [Reading] {
    let known = observations.filter { $0.value != nil }
    // Most pairs have one figure.
    if let only = known.first, known.count == 1, only.scenario.isEmpty {
      return [reading([only], indicator)].compactMap(\.self)
    }
    let single = known.filter(\.scenario.isEmpty).grouped {
      [$0.period.text, FigureText($0, indicator)?.full]
    }
    let scenarios = known.filter { !$0.scenario.isEmpty }.grouped {
      [$0.period.text, $0.citation.source.rawValue]
    }
    return (single.map(\.elements) + scenarios.map(\.elements)).compactMap { reading($0, indicator) }
  }

  /// All readings of an indicator in an area, from early to late: years, then what has none, then changes.
  package func timeline(_ indicator: Indicator, _ area: Area.Code) -> [Reading] {
    readings(indicator, area).stablySorted { reading in
      let kind = reading.period.isChange ? "2" : reading.period.text.isEmpty ? "1" : "0"
      // An open end comes last.
      return kind + reading.period.text.replacing("..", with: "~")
    }
  }

  /// The same with each scenario by itself; only the bounds of a range stay together.
  package func outcomes(_ indicator: Indicator, _ area: Area.Code) -> [Reading] {
    timeline(indicator, area).flatMap { reading in
      if reading.single != nil || reading.bounds != nil { return [reading] }
      return reading.observations.compactMap { observation in
        FigureText(observation, indicator).map {
          Reading(first: observation, observations: [observation], text: $0, isPast: reading.isPast)
        }
      }
    }
  }

  private func reading(_ observations: [Observation], _ indicator: Indicator) -> Reading? {
    guard let first = observations.first else { return nil }
    guard let text = text(of: observations, indicator) else { return nil }
    return Reading(first: first, observations: observations, text: text, isPast: isPast(first))
  }

  private func text(of observations: [Observation], _ indicator: Indicator) -> FigureText? {
    if let (low, high) = observations.bounds { return FigureText(from: low, to: high, indicator) }
    guard let first = observations.first, first.scenario.isEmpty else {
      return FigureText(observations, indicator)
    }
    return FigureText(first, indicator)
  }

  /// Whether a forecast's time has gone by for the latest date that the package speaks of.
  package func isPast(_ observation: Observation) -> Bool {
    guard observation.status == .forecast, !observation.period.isOpen, observation.period.lastYear > 0
    else { return false }
    let dates = content.sources.lazy.flatMap { [$0.referenceDate, $0.published] }
    return "\(observation.period.lastYear)-12-31" <= dates.max() ?? ""
  }
}

extension [Observation] {
  /// The ends of a range; nil for anything else.
  fileprivate var bounds: (low: Observation, high: Observation)? {
    guard count == 2, let low = first(where: { $0.scenario == Observation.lowerBound }),
      let high = first(where: { $0.scenario == Observation.upperBound })
    else { return nil }
    return (low, high)
  }
}

extension Observation {
  /// The names that the package gives to the ends of a range.
  static let lowerBound = "laag"
  static let upperBound = "hoog"
}

extension [Reading] {
  /// Those that stand for the area: the latest, and those that cannot be told to be older.
  ///
  /// What is measured comes before what is expected; of expectations each time counts, but for those gone by.
  /// An estimate that forecasts start from is one of them, and hides none. What a document gives stands for the
  /// area before what the package adds to it.
  package func current(of store: Store) -> [Reading] {
    let told = filter { !$0.isAddition }
    guard told.isEmpty || told.count == count else { return told.current(of: store) }
    let measured = filter { !$0.isForecast && !startsForecasts($0) }
    guard !measured.isEmpty else {
      let ahead = filter { !$0.isPast }
      return ahead.isEmpty ? self : ahead
    }
    let latest = measured.filter { reading in
      !measured.contains { store.isNewer($0.first, than: reading.first) }
    }
    // Of one time the first counts, and a figure and a range of it both do.
    return latest.unique { [$0.period.text, $0.first.scenario, $0.period.text.isEmpty ? $0.text.full : ""] }
  }

  /// Whether the same document expects something in the same scenarios for a later time.
  private func startsForecasts(_ reading: Reading) -> Bool {
    let first = reading.first
    return first.status == .estimated
      && contains {
        $0.isForecast && $0.period.lastYear > first.period.lastYear
          && $0.first.citation.source == first.citation.source && $0.first.scenario == first.scenario
      }
  }
}

extension Store {
  /// Whether the package tells that a figure is of a later time than another.
  ///
  /// What has no year is of the time of its document: later than the years that the same document looks back
  /// on, and earlier than years after it.
  func isNewer(_ observation: Observation, than other: Observation) -> Bool {
    let (year, otherYear) = (observation.period.lastYear, other.period.lastYear)
    if year > 0, otherYear > 0 { return year > otherYear }
    if year == 0, otherYear > 0 {
      return observation.citation.source == other.citation.source
        && self.year(of: observation.citation.source) ?? 0 > otherYear
    }
    guard year > 0, let limit = self.year(of: other.citation.source) else { return false }
    return year > limit
  }

  /// The year of a document; nil where the package does not say.
  private func year(of source: Source.ID) -> Int? {
    self.source(source).flatMap { source in
      [source.referenceDate, source.published].compactMap { Int($0.prefix(4)) }.max()
    }
  }
}
