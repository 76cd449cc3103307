/// The figures of an indicator in an area year by year, with what is missing and what must not be joined.
package struct YearSeries: Sendable {
  /// What is known of a year.
  package struct Point: Hashable, Sendable {
    package let year: Int
    package let observation: Observation
    /// Other figures of the same year, in the order of the package.
    package let others: [Observation]

    /// The figure from a source; figures of two sources must not stand side by side.
    package func figure(from source: Source.ID) -> Observation? {
      ([observation] + others).first { $0.citation.source == source }
    }

    package var value: Double { observation.value?.doubleValue ?? 0 }
    package var margin: Margin? { observation.margin }
    package var isForecast: Bool { observation.status == .forecast }
  }

  package let indicator: Indicator
  package let area: Area
  /// From early to late, one for each year with a figure.
  package let points: [Point]
  /// Where what was asked or counted changed between years of it.
  package let breaks: [Break]

  /// The points that may be joined by a line, run by run.
  package var runs: [[Point]] {
    points.reduce(into: []) { runs, point in
      if let last = runs.last?.last, isJoined(last, point) {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
  }

  /// The years between the first and the last that have no figure.
  package var missing: [Int] {
    guard let first = points.first?.year, let last = points.last?.year else { return [] }
    let known = Set(points.map(\.year))
    return (first...last).filter { !known.contains($0) }
  }

  /// The same as stretches: the years between two neighbours.
  package var gaps: [ClosedRange<Int>] {
    zip(points, points.dropFirst()).compactMap { between($0.year, $1.year).missing }
  }

  /// The years that it spans; nil without any.
  package var span: ClosedRange<Int>? {
    guard let first = points.first?.year, let last = points.last?.year else { return nil }
    return first...last
  }

  /// What stands between two years: a change in what was asked or counted, and the years without a figure.
  package func between(_ year: Int, _ next: Int) -> (rupture: Break?, missing: ClosedRange<Int>?) {
    (breaks.first { $0.parts(year, from: next) }, next - year > 1 ? (year + 1)...(next - 1) : nil)
  }

  /// Whether two neighbours answer the same question.
  package func isJoined(_ one: Point, _ next: Point) -> Bool {
    between(one.year, next.year).rupture == nil && one.observation.asksTheSame(as: next.observation)
  }

  /// Only the years from one up to another, ends included; nil for no bound.
  package func limited(from first: Int?, to last: Int?) -> YearSeries {
    let kept = points.filter { $0.year >= first ?? .min && $0.year <= last ?? .max }
    return YearSeries(indicator: indicator, area: area, points: kept, breaks: breaks.within(kept))
  }
}

extension Store {
  /// The figures of an indicator in an area, year by year; those expected too where nothing else is of that year.
  ///
  /// Ranges, scenarios and changes over a period are no year's figure.
  package func series(_ indicator: Indicator, _ area: Area) -> YearSeries {
    let all = observations(indicator.id, area.code).filter {
      $0.isMeasuredOfAYear || $0.status == .forecast && $0.isOfAYear
    }
    // Of a year the source with the most years goes first, so that the line stays with it.
    let counts = Dictionary(all.map { ($0.citation.source, 1) }, uniquingKeysWith: +)
    let points = all.grouped(by: \.period.lastYear).compactMap { year, found -> YearSeries.Point? in
      let ordered = found.stablySorted {
        ($0.status == .forecast ? all.count : 0) - (counts[$0.citation.source] ?? 0)
      }
      return ordered.first.map {
        YearSeries.Point(year: year, observation: $0, others: Array(ordered.dropFirst()))
      }
    }.stablySorted(by: \.year)
    return YearSeries(
      indicator: indicator, area: area, points: points, breaks: breaks(of: indicator.id).within(points))
  }

  /// The areas beside a series in which the indicator has years too: those around it.
  package func seriesAround(_ series: YearSeries) -> [YearSeries] {
    ancestors(of: series.area).map { self.series(series.indicator, $0) }.filter { $0.points.count > 1 }
  }
}

extension [Break] {
  /// Those between two of some years.
  fileprivate func within(_ points: [YearSeries.Point]) -> [Break] {
    guard let first = points.first?.year, let last = points.last?.year else { return [] }
    return filter { $0.parts(first, from: last) }
  }
}
