/// The figures of some areas beside each other.
package enum SideBySide {
  /// How many areas can be compared: a table that can be scrolled or broken into lines has room for more.
  package static let (onScreen, inAnswer) = (2...4, 2...6)

  /// One indicator in all of the areas.
  package struct Row: Sendable {
    package let theme: Theme
    package let indicator: Indicator
    /// One for each area, in the order of the areas; some may say that there is no figure.
    package let figures: [ComparedFigure]
    /// What documents say in words of how the areas compare: `Assen: gelijk aan Drenthe, zegt de bron (…)`.
    package let verdicts: [(fact: FigureFact, assessment: Assessment, words: String)]
    /// Whether at least two of the areas have a figure, and all are of one time and measured alike.
    package let isComparable: Bool
    /// Whether the highest and the lowest figure lie further apart than the tolerance.
    package let differs: Bool

    /// The number of areas that documents say something of.
    package var known: Int { figures.count { $0.fact.isTold } }

    /// Whether it tells something of more than one of the areas.
    package var isShared: Bool { known > 1 || !verdicts.isEmpty }

    /// When all figures hold; nil where they are of different times.
    package var sharedPeriod: String? {
      let periods = figures.filter(\.fact.hasFigure).map(\.periodWords).unique
      return periods.count == 1 ? periods.first : nil
    }

    /// When a figure holds, where that is not told of all at once; empty without a figure.
    package func period(of figure: ComparedFigure) -> String {
      sharedPeriod == nil && figure.fact.hasFigure ? figure.periodWords : ""
    }

    /// A figure with its time, where that is not told of all at once: `45 per 1.000 inwoners (2022)`.
    package func words(of figure: ComparedFigure, isShort: Bool = false) -> String {
      let period = period(of: figure)
      return (isShort ? figure.shortWords : figure.words) + (period.isEmpty ? "" : " (\(period))")
    }

    /// What is to be said beside the figures: why they get no sign, and what documents say in words.
    package var asides: [String] {
      [reasonApart, alsoKnown].filter { !$0.isEmpty } + verdicts.map(\.words)
    }

    /// The figures of other times, which do not stand beside each other; one of the same time says what is said.
    private var alsoKnown: String {
      let others = figures.compactMap { figure in
        let told =
          figure.observation == nil ? figure.fact.current.map(\.period) : [figure.observation?.period]
        // What was added of other years has a page of its own; here it would hide what documents say.
        let readings = figure.fact.readings.filter { !told.contains($0.period) && !$0.first.isAddition }
        return readings.isEmpty ? nil : "\(figure.fact.area.name) \(readings.map(\.words).fewNames)"
      }
      return others.isEmpty ? "" : "ook: \(others.joined(separator: "; "))"
    }

    /// What a document says of how a figure compares with another of these areas, where it has no mark.
    package func verdict(on figure: ComparedFigure) -> Verdict? {
      guard figure.mark == nil else { return nil }
      return verdicts.first { $0.fact.area == figure.fact.area }?.assessment.verdict
    }

    /// Why the figures get no sign, where there are some; empty where they do.
    package var reasonApart: String {
      let known = figures.compactMap(\.observation)
      let withFigure = figures.count(where: \.fact.hasFigure)
      if withFigure > 1, known.count < withFigure { return "een bandbreedte is niet te vergelijken" }
      guard !isComparable, let first = known.first,
        let other = known.first(where: { !$0.isComparable(with: first) })
      else { return "" }
      return "niet te vergelijken: \(first.reasonApart(from: other))"
    }
  }

  /// A figure of one of the areas.
  package struct ComparedFigure: Sendable {
    package let fact: FigureFact
    /// The figure that is held against the others; nil where there is none, or only a range.
    package let observation: Observation?
    /// Whether it is the better, the worse, the higher or the lower.
    package let mark: Verdict?
    package let text: FigureText?

    package var value: DecimalNumber? { observation?.value }

    /// The figure with all that belongs to it, or what stands in its place.
    package var words: String { words(\.full) }

    /// The same in as few words as say it.
    package var shortWords: String { words(\.short) }

    private func words(_ form: (FigureText) -> String) -> String {
      if let text { return form(text) }
      guard fact.hasFigure else { return fact.isInWords ? fact.verdict : fact.absence }
      return fact.current.map { form($0.text) }.joined(separator: "; ")
    }

    /// When it holds, or that no year is known; empty without a figure.
    package var periodWords: String {
      if let observation, let reading = fact.readings.first(where: { $0.observations.contains(observation) })
      {
        return reading.periodWords
      }
      return fact.current.map(\.periodWords).unique.joined(separator: "; ")
    }
  }
}

extension Store {
  /// The indicators that documents say something of in at least one of the areas, in the order of the themes.
  package func sideBySide(_ areas: [Area], toleranceScale scale: Double = 1) -> [SideBySide.Row] {
    themedIndicators(knownIn: areas).flatMap { theme, indicators in
      indicators.compactMap { row(theme, $0, areas, scale) }
    }
  }

  /// One indicator in some areas; nil where documents tell it of none of them.
  package func sideBySide(
    _ indicator: Indicator, _ areas: [Area], toleranceScale scale: Double = 1
  ) -> SideBySide.Row? {
    theme(indicator.theme).flatMap { row($0, indicator, areas, scale) }
  }

  private func row(
    _ theme: Theme, _ indicator: Indicator, _ areas: [Area], _ scale: Double
  ) -> SideBySide.Row? {
    let facts = areas.map { fact(indicator, $0, toleranceScale: scale) }
    guard facts.contains(where: { $0.isTold }) else { return nil }
    let observations = sharedObservations(indicator, areas)
    let known = observations.compactMap(\.self)
    let isComparable =
      known.first.map { first in
        known.count > 1 && known.dropFirst().allSatisfy(first.isComparable)
      } ?? false
    let marks =
      isComparable
      ? DifferenceMarks.marks(observations.map { $0?.value }, indicator, toleranceScale: scale)
      : observations.map { _ in nil }
    return SideBySide.Row(
      theme: theme, indicator: indicator,
      figures: zip(facts, zip(observations, marks)).map { fact, shown in
        SideBySide.ComparedFigure(
          fact: fact, observation: shown.0, mark: shown.1,
          text: shown.0.flatMap { FigureText($0, indicator) })
      }, verdicts: verdicts(facts), isComparable: isComparable, differs: marks.contains { $0 != nil })
  }

  /// The verdicts on one of the areas that are against another of them.
  private func verdicts(
    _ facts: [FigureFact]
  ) -> [(fact: FigureFact, assessment: Assessment, words: String)] {
    let areas = facts.map { Optional($0.area.code) }
    return facts.flatMap { fact in
      fact.assessments.filter { $0.ring == .position && areas.contains($0.reference) }
        .map { (fact, $0, "\(fact.area.name): \(words(for: $0))") }
    }
  }

  /// The figure of each area: of the latest time that they share, or else each its own.
  private func sharedObservations(_ indicator: Indicator, _ areas: [Area]) -> [Observation?] {
    let own = areas.map { area in observation(indicator.id, area.code).flatMap { $0.value == nil ? nil : $0 }
    }
    let known = zip(areas, own).filter { $1 != nil }.map(\.0)
    let candidates = known.first.map { observations(indicator.id, $0.code) } ?? []
    let shared = candidates.filter { $0.value != nil && $0.scenario.isEmpty }
      // What no document gives stands behind what one does, however late it is.
      .stablySorted { -$0.period.lastYear }
      .stablySorted { $0.isAddition ? 1 : 0 }
      .first { candidate in
        known.allSatisfy { observation(indicator.id, $0.code, comparableWith: candidate) != nil }
      }
    guard let shared, known.count > 1 else { return own }
    return zip(areas, own).map { area, own in
      own.flatMap { _ in observation(indicator.id, area.code, comparableWith: shared) }
    }
  }
}
