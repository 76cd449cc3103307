/// A figure as it is written for Dutch readers: never without its unit and the document's own reserve.
package struct FigureText: Hashable, Sendable {
  /// How sure the document is, such as `circa`; empty for none.
  package let reserve: String
  /// The digits with the signs that belong to them: `85,3%`, `€ 752`, `2.500 tot 3.000`.
  package let number: String
  /// What the digits count, where no sign says it: `mld €`, `per 1.000 inwoners`; empty for counts and marks.
  package let unit: String

  /// `circa 30 per 1.000 inwoners`.
  package var full: String { words(unit) }

  /// The same in as few words as say it: `circa 30 per 1.000`.
  package var short: String { words(Unit.short(unit)) }

  /// The full words where there is room for so many characters, else the short ones.
  package func fitting(_ width: Int) -> String { full.count <= width ? full : short }

  /// The figure under a heading that names the unit: `circa 30`.
  package var underUnit: String { words("") }

  private func words(_ unit: String) -> String {
    // One has a score of 4, and no 4 scores.
    let parts = unit == Unit.score.name ? [unit, reserve, number] : [reserve, number, unit]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Indicator {
  /// The tolerance as a difference, some times as large: of percentages it is in percentage points.
  package func marginWords(_ scale: Double = 1) -> String {
    // The factors have at most two decimals.
    differenceWords(DecimalNumber(rounding: tolerance.doubleValue * scale, decimals: tolerance.scale + 2))
  }
}

extension FigureText {
  /// Writes a number of an indicator, with its decimals or more where the document prints more.
  package init(
    _ value: DecimalNumber, _ indicator: Indicator, _ qualifier: Observation.Qualifier? = nil
  ) {
    self.init([indicator.digits(value)], indicator.unit, reserve: qualifier?.rawValue ?? "")
  }

  /// Writes a number with its unit and no more decimals than it needs, such as the end of a scale.
  package init(_ value: DecimalNumber, _ unit: Unit) {
    self.init([value.trimmedDutch], unit, reserve: "")
  }

  /// Writes what a document gives; nil where it gives no figure.
  package init?(_ observation: Observation, _ indicator: Indicator) {
    guard let value = observation.value else { return nil }
    self.init(value, indicator, observation.qualifier)
  }

  /// Writes the bounds of a range: `circa 700 tot 750`, `€ 250 tot 300`.
  init?(from low: Observation, to high: Observation, _ indicator: Indicator) {
    guard let least = low.value, let most = high.value else { return nil }
    let (before, after) = (low.qualifier?.rawValue ?? "", high.qualifier?.rawValue ?? "")
    // The same reserve for both need be said only once.
    let end = before == after || after.isEmpty ? "" : after + " "
    self.init([indicator.digits(least), end + indicator.digits(most)], indicator.unit, reserve: before)
  }

  /// Writes the ends of a source's interval, the unit once: `6,7 tot 6,8%`.
  init(_ margin: Margin, _ indicator: Indicator) {
    self.init([indicator.digits(margin.low), indicator.digits(margin.high)], indicator.unit, reserve: "")
  }

  /// Writes outcomes by the names of their scenarios: `basis 90, trend 45`.
  init(_ scenarios: [Observation], _ indicator: Indicator) {
    number = scenarios.compactMap { scenario in
      FigureText(scenario, indicator).map { "\(scenario.scenario) \($0.underUnit)" }
    }.joined(separator: ", ")
    (reserve, unit) = ("", indicator.unit.words)
  }

  /// One number or the bounds of a range, with the unit's sign said once.
  private init(_ numbers: [String], _ unit: Unit, reserve: String) {
    let span = numbers.joined(separator: " tot ")
    self.reserve = reserve
    number = "\(unit.prefix)\(span)\(unit.suffix)"
    self.unit = unit.words
  }
}

extension Unit {
  /// Whether figures of the unit are of one kind: of counts and sizes each row has its own scale.
  package var isShared: Bool {
    self == .percentage || self == .mark || name.hasPrefix("per ") || prefix != ""
  }

  /// The sign before the digits.
  fileprivate var prefix: String { self == .euro || name.hasPrefix("€ ") ? "€ " : "" }

  /// The sign behind the digits.
  fileprivate var suffix: String {
    switch self {
    case .percentage: "%"
    case .place: "e"
    default: ""
    }
  }

  /// What no sign says.
  fileprivate var words: String {
    switch self {
    case .percentage, .count, .mark, .euro: ""
    case _ where name.hasPrefix("€ "): String(name.dropFirst(2))
    default: name
    }
  }

  /// Without what is counted, which the indicator's name says too: `per 1.000` for `per 1.000 inwoners`.
  fileprivate static func short(_ words: String) -> String {
    let parts = words.split(separator: " ")
    guard parts.count > 2, parts[0] == "per", parts[1].first?.isNumber == true else { return words }
    return parts.prefix(2).joined(separator: " ")
  }
}

extension Indicator {
  /// The name, with the unit where a figure in a column does not say it.
  package var nameWithUnit: String {
    switch unit {
    case .mark: return name.lowercased().contains("cijfer") ? name : "\(name), rapportcijfer"
    default: return unitNote.hasPrefix("per ") ? "\(name), \(unitNote)" : name
    }
  }

  /// The unit after the name as a title; empty for counts, and where the name has it already.
  package var unitNote: String { name.contains(unit.note) ? "" : unit.note }

  /// The name before a column of figures, of which those of marks look like counts.
  package var columnName: String { unit == .mark ? nameWithUnit : name }

  /// The same where there is little room: `Cijfer parkeerplekken`.
  package var shortColumnName: String {
    guard unit == .mark, !shortName.isEmpty, !shortName.lowercased().contains("cijfer") else {
      return shortName
    }
    // What begins with capitals is an abbreviation or a name.
    let isWord = shortName.dropFirst().first?.isLowercase == true
    return "Cijfer " + (isWord ? shortName.prefix(1).lowercased() + shortName.dropFirst() : shortName)
  }

  fileprivate func digits(_ value: DecimalNumber) -> String {
    // A whole percentage is one that a document rounds: '33,0%' would say more than it knows.
    let least = unit == .percentage && value.scale == 0 ? 0 : decimals
    return value.dutch(decimals: max(value.scale, least))
  }
}

extension Observation {
  /// When the figure holds, in words, and whether no document gives it: `2020, aanvulling`; empty where unknown.
  package var dutchPeriod: String {
    let years = period.dutch(isAhead: status == .forecast)
    return isAddition ? [years, Source.additionMark].filter { !$0.isEmpty }.joined(separator: ", ") : years
  }
}

extension Action {
  /// When it is to be done, in words; empty where the plan does not say.
  package var dutchPeriod: String { Period(period)?.dutch(isAhead: true) ?? period }
}

extension DecimalNumber {
  /// The number as Dutch readers write it, without noughts at the end of its decimals: `0,5`.
  package var trimmedDutch: String {
    var number = self
    while number.scale > 0, number.digits % 10 == 0 { number = number.rounded(decimals: number.scale - 1) }
    return number.dutch(decimals: number.scale)
  }
}
