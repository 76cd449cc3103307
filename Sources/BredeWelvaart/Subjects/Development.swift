/// How an indicator developed in an area, or why that cannot be said, with the years that there are.
package struct Development: Sendable {
  /// Why there is no verdict.
  package enum Silence: Hashable, Sendable {
    /// There is no figure of a year.
    case noYear
    /// There is a figure of one year only.
    case oneYear(Int)
    /// What was asked or counted changed in between.
    case parted(Break)
    /// All years but one at most are from before the year that developments are reckoned from.
    case early(since: Int, only: Int?)
    /// Documents that may have asked differently give the years.
    case otherSources
    /// The difference may be chance.
    case chance(Change)
  }

  package let indicator: Indicator
  package let area: Area
  package let series: YearSeries
  package let trend: Trend?
  /// The two years held against each other; nil where there are no two that may be.
  package let change: Change?
  /// Nil where there is a verdict.
  package let silence: Silence?
  package let caveats: [Caveat]

  /// Whether a document says it in words, rather than its figures.
  package var isInWords: Bool { trend != nil && trend?.change == nil }
  /// How clear it is; words of a document say nothing of that, and go before all figures.
  package var clearness: Double { isInWords ? .infinity : trend?.change?.clearness ?? 0 }
  /// Whether there are two years or more, whatever they say.
  package var hasYears: Bool { series.points.count { !$0.isForecast } > 1 }
}

extension Store {
  /// How an indicator developed in an area.
  package func development(
    _ indicator: Indicator, _ area: Area, toleranceScale scale: Double = 1
  ) -> Development {
    let series = series(indicator, area)
    let change = change(indicator, area, toleranceScale: scale)
    let trend = trendInWords(indicator, area) ?? change.flatMap(trend)
    return Development(
      indicator: indicator, area: area, series: series, trend: trend, change: change,
      silence: trend == nil ? silence(series, change) : nil,
      caveats: caveats(indicator.id, area: area.code))
  }

  private func silence(_ series: YearSeries, _ change: Change?) -> Development.Silence {
    if let change { return .chance(change) }
    let points = series.points.filter { !$0.isForecast }
    guard let last = points.last else { return .noYear }
    guard points.count > 1 else { return .oneYear(last.year) }
    let recent = points.filter { $0.year >= content.trendSince }
    guard recent.count > 1 else { return .early(since: content.trendSince, only: recent.first?.year) }
    let parted = series.breaks.last { change in
      recent.dropLast().contains { change.parts($0.year, from: last.year) }
    }
    return parted.map(Development.Silence.parted) ?? .otherSources
  }

  /// The developments of all indicators that are told of in an area, in the order of the package.
  package func developments(in area: Area, toleranceScale scale: Double = 1) -> [Development] {
    indicators(knownIn: [area]).map { development($0, area, toleranceScale: scale) }
  }
}

extension [Development] {
  /// Those that have a verdict.
  package var told: [Development] { filter { $0.trend != nil } }
  /// Those that have years and no verdict.
  package var silent: [Development] { filter { $0.trend == nil && $0.hasYears } }
  /// Those that have one year at most, and no verdict.
  package var single: [Development] { filter { $0.trend == nil && !$0.hasYears } }
  /// The clearest changes first, and what documents say in words before them.
  package var clearestFirst: [Development] { stablySorted { -$0.clearness } }
}
