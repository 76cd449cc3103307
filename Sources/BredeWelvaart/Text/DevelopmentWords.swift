// Years and developments in plain Dutch: the same words on every screen and in every answer.

extension Indicator {
  /// A difference between two figures: `3,1 procentpunt`, `€ 300`.
  package func differenceWords(_ difference: DecimalNumber) -> String {
    let size = DecimalNumber(
      difference.digits < 0 ? -difference.digits : difference.digits, scale: difference.scale)
    switch unit {
    case .percentage: return "\(size.trimmedDutch) procentpunt"
    case .score: return "\(size.trimmedDutch) punt"
    default: return FigureText(size, unit).full
    }
  }

  /// How much higher or lower a figure is than one before it: `3,1 procentpunt hoger`; `gelijk` for no difference.
  package func words(forChange difference: DecimalNumber) -> String {
    guard difference.digits != 0 else { return "gelijk" }
    return "\(differenceWords(difference)) \(difference.digits > 0 ? "hoger" : "lager")"
  }

  /// The same of a number that may have noise far behind the point.
  fileprivate func differenceWords(_ difference: Double) -> String {
    differenceWords(DecimalNumber(rounding: difference, decimals: decimals + 2))
  }

  /// A band that its source gives around a figure: `81,2 tot 87,6%`.
  package func words(for margin: Margin) -> String { FigureText(margin, self).short }
}

extension Change {
  /// From which figure to which: `van 69,3% (2022) naar 72,4% (2024)`.
  package func span(_ indicator: Indicator) -> String {
    func end(_ observation: Observation) -> String {
      "\(FigureText(observation, indicator)?.short ?? "") (\(observation.period.text))"
    }
    return "van \(end(first)) naar \(end(last))"
  }

  /// How much it changed.
  package func size(_ indicator: Indicator) -> String { indicator.words(forChange: difference) }

  /// The rule that it goes by, and how it came out.
  package func ruling(_ indicator: Indicator) -> String {
    switch rule {
    case .margins(let one, let other):
      let margins = "de bandbreedten \(indicator.words(for: one)) en \(indicator.words(for: other))"
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

extension Trend {
  /// The development with its years, and how large it is against what may be chance; `gunstiger (2022–2024): …`.
  ///
  /// What a document says in words has no more to tell.
  package func explained(_ indicator: Indicator) -> String {
    guard let change else { return words }
    return "\(words): \(change.size(indicator)), \(change.ruling(indicator))"
  }

  /// The same without the rule that it goes by, where there is little room.
  package func sized(_ indicator: Indicator) -> String {
    change.map { "\(words): \($0.size(indicator))" } ?? words
  }

  /// The same as a sentence: `werd gunstiger (2022–2024): …`.
  package func explanation(_ indicator: Indicator) -> String { "\(verdict.verb) \(explained(indicator))" }

  /// When a development is given at all.
  package static func rule(since year: Int) -> String {
    "Een ontwikkeling staat er als een document haar in woorden geeft, of als \(year > 0 ? "vanaf \(year) " : "")in "
      + "beide jaren hetzelfde is gevraagd en het verschil meer is dan de marge."
  }
}

extension Development {
  /// The verdict, or that there is none: `werd gunstiger (2022–2024)`, `geen oordeel`.
  package var verdictWords: String { trend?.sentence ?? "geen oordeel" }

  /// What the verdict goes by, or why there is none, without a stop.
  package var reason: String {
    if let change = trend?.change { return change.words(indicator) }
    if let trend {
      let words = "een document zegt het in woorden"
      return trend.note.isEmpty ? words : "\(words); noot: \(trend.note)"
    }
    switch silence {
    case .noYear, nil: return "van geen cijfer is een jaar bekend"
    case .oneYear(let year): return "er is maar één jaar: \(year)"
    case .parted(let change):
      return "tussen \(change.yearBefore) en \(change.yearAfter) ligt een breuk. \(change.why.droppingStop)"
    case .early(let since, let only):
      return
        "de jaren vóór \(since) tellen niet mee, en daarna is er \(only.map { "maar één: \($0)" } ?? "geen")"
    case .otherSources: return "de jaren komen uit verschillende bronnen, die anders kunnen hebben gevraagd"
    case .chance(let change): return "\(change.words(indicator)): dat kan toeval zijn"
    }
  }

  /// The development in sentences with what it goes by.
  package var sentence: String {
    let verdict = verdictWords.capitalisedFirst
    return isInWords
      ? "\(verdict.asSentence) \(reason.capitalisedFirst.asSentence)" : "\(verdict): \(reason.asSentence)"
  }
}

extension Verdict {
  /// The development of more than one: `werden ongunstiger`.
  fileprivate var developments: String { "\(self == .equal ? "bleven" : "werden") \(word)" }
}

extension [Development] {
  /// How many figures tell what, which is how sure it is whether things get better.
  package var summary: String {
    let told = told
    func count(_ verdict: Verdict) -> Int { told.count { $0.trend?.verdict == verdict } }
    let parts = [Verdict.better, .worse, .equal, .higher, .lower].filter { count($0) > 0 }
      .map { "\(count($0)) \(count($0) == 1 ? $0.development : $0.developments)" }
    guard !told.isEmpty else {
      return "Geen enkel cijfer heeft een ontwikkeling: of het beter wordt, is niet te zeggen."
    }
    let counted = told.count == 1 ? "1 cijfer heeft" : "\(told.count) cijfers hebben"
    return "\(counted) een ontwikkeling: \(parts.enumeration). Over het geheel zegt dat niets."
  }
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

  /// The line in a sentence: where each part begins and ends, and what is higher and lower in between.
  ///
  /// What must not be joined is not told in one breath.
  package var picture: String {
    let lines = runs.filter { $0.count > 1 }.map(line)
    return lines.isEmpty ? "" : "\(area.name): \(lines.joined(separator: "; na een breuk "))."
  }

  private func line(_ run: [Point]) -> String {
    guard let first = run.first, let last = run.last else { return "" }
    func words(_ point: Point) -> String {
      "\(FigureText(point.observation, indicator)?.short ?? "") in \(point.year)"
    }
    let inside = run.dropFirst().dropLast()
    let top = inside.max { $0.value < $1.value }.flatMap {
      $0.value > max(first.value, last.value) ? "het hoogst \(words($0))" : nil
    }
    let low = inside.min { $0.value < $1.value }.flatMap {
      $0.value < min(first.value, last.value) ? "het laagst \(words($0))" : nil
    }
    let turns = [top, low].compactMap(\.self).joined(separator: ", ")
    return "van \(words(first)) naar \(words(last))" + (turns.isEmpty ? "" : " (\(turns))")
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
