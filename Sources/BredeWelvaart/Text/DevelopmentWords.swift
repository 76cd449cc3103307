// Years and developments in plain Dutch: the same words on every screen and in every answer.

extension Indicator {
  /// A difference between two figures: `3,1 procentpunt`, `€ 300`.
  package func differenceWords(_ difference: DecimalNumber) -> String {
    let size = DecimalNumber(
      difference.digits < 0 ? -difference.digits : difference.digits, scale: difference.scale)
    return unit == .percentage ? "\(size.trimmedDutch) procentpunt" : FigureText(size, unit).full
  }

  /// The same of a number that may have noise far behind the point.
  fileprivate func differenceWords(_ difference: Double) -> String {
    differenceWords(DecimalNumber(rounding: difference, decimals: decimals + 2))
  }

  /// A margin as its source gives it: `81,2% tot 87,6%`.
  package func words(for margin: Margin) -> String {
    "\(FigureText(margin.low, self).underUnit) tot \(FigureText(margin.high, self).short)"
  }
}

extension Change {
  /// From which figure to which: `van 69,3% (2022) naar 72,4% (2024)`.
  package func span(_ indicator: Indicator) -> String {
    func end(_ observation: Observation) -> String {
      "\(FigureText(observation, indicator)?.short ?? "") (\(observation.period.text))"
    }
    return "van \(end(first)) naar \(end(last))"
  }

  /// How much it changed: `3,1 procentpunt hoger`; `gelijk` for no difference.
  package func size(_ indicator: Indicator) -> String {
    let difference = difference
    guard difference.digits != 0 else { return "gelijk" }
    return "\(indicator.differenceWords(difference)) \(difference.digits > 0 ? "hoger" : "lager")"
  }

  /// The rule that it goes by, and how it came out.
  package func ruling(_ indicator: Indicator) -> String {
    switch rule {
    case .margins(let one, let other):
      let margins = "de marges \(indicator.words(for: one)) en \(indicator.words(for: other))"
      return "\(margins) raken elkaar\(verdict == nil ? "" : " niet")"
    case .tolerance(let tolerance, let doubt):
      let least = indicator.differenceWords(tolerance + doubt)
      let isMore = (difference.doubleValue).magnitude > tolerance + doubt + 1e-9
      let parts = "marge \(indicator.marginNumber(tolerance)) en afronding \(indicator.marginNumber(doubt))"
      return "\(isMore ? "meer dan" : "niet meer dan") \(least) (\(parts))"
    }
  }

  /// All of that: `van 69,3% (2022) naar 72,4% (2024), 3,1 procentpunt hoger, meer dan 2,1 procentpunt (…)`.
  package func words(_ indicator: Indicator) -> String {
    [span(indicator), size(indicator), ruling(indicator)].joined(separator: ", ")
  }
}

extension Indicator {
  fileprivate func marginNumber(_ value: Double) -> String {
    DecimalNumber(rounding: value, decimals: decimals + 2).trimmedDutch
  }
}

extension Development {
  /// The verdict, or that there is none: `werd gunstiger (2022–2024)`, `geen oordeel`.
  package var verdictWords: String { trend?.sentence ?? "geen oordeel" }

  /// What the verdict goes by, or why there is none, without a stop.
  package var reason: String {
    if let change = trend?.change { return change.words(indicator) }
    if let trend {
      return trend.note.isEmpty ? "een document zegt het in woorden" : "de bron zegt: \(trend.note)"
    }
    switch silence {
    case .noYear, nil: return "van geen cijfer is een jaar bekend"
    case .oneYear(let year): return "er is maar één jaar: \(year)"
    case .parted(let change):
      return "\(change.yearBefore) mag niet naast \(change.yearAfter): \(change.why.droppingStop)"
    case .early(let since): return "de jaren vóór \(since) tellen niet mee, en daarna is er maar één"
    case .otherSources: return "de jaren komen uit verschillende bronnen, die anders kunnen hebben gevraagd"
    case .chance(let change): return "\(change.words(indicator)): dat kan toeval zijn"
    }
  }

  /// The development as a sentence with what it goes by.
  package var sentence: String { "\(verdictWords.capitalisedFirst): \(reason).".replacing("..", with: ".") }
}

extension YearSeries {
  /// The years in short, with what is missing in between: `2012, 2016, 2020–2022`.
  package var yearWords: String {
    var stretches: [ClosedRange<Int>] = []
    for year in points.map(\.year) {
      if let last = stretches.last, last.upperBound + 1 == year {
        stretches[stretches.count - 1] = last.lowerBound...year
      } else {
        stretches.append(year...year)
      }
    }
    return stretches.map(\.yearWords).joined(separator: ", ")
  }

  /// That some years have no figure: `Geen cijfer van 2013–2015 en 2017`; nil where all have.
  package var missingWords: String? {
    gaps.isEmpty ? nil : "Geen cijfer van \(gaps.map(\.yearWords).enumeration)"
  }

  /// Which years must not be joined and why, a sentence for each.
  package var breakWords: [String] {
    breaks.map { "Tussen \($0.yearBefore) en \($0.yearAfter) ligt een breuk. \($0.why.asSentence)" }
  }

  /// The line in a sentence: where it begins, its highest and lowest, and where it ends.
  package var picture: String {
    guard let first = points.first, let last = points.last, points.count > 1 else { return "" }
    func words(_ point: Point) -> String {
      "\(FigureText(point.observation, indicator)?.short ?? "") in \(point.year)"
    }
    let inside = points.dropFirst().dropLast()
    let top = inside.max { $0.value < $1.value }.flatMap {
      $0.value > max(first.value, last.value) ? $0 : nil
    }
    let low = inside.min { $0.value < $1.value }.flatMap {
      $0.value < min(first.value, last.value) ? $0 : nil
    }
    let turns = [top.map { "het hoogst was \(words($0))" }, low.map { "het laagst \(words($0))" }].compactMap(
      \.self)
    let ends = "\(area.name): van \(words(first)) naar \(words(last))"
    return turns.isEmpty ? "\(ends)." : "\(ends); \(turns.joined(separator: ", "))."
  }
}

extension ClosedRange<Int> {
  /// `2013–2015`, or `2017` for one year.
  package var yearWords: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)"
  }
}

extension String {
  fileprivate var droppingStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
