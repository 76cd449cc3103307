/// Figures beside the actions meant to change them: what is promised for a figure, and what cannot be told.
package struct Promises: Sendable {
  /// An indicator with the actions that it tells of.
  package struct Pair: Sendable {
    package let indicator: Indicator
    /// The figure of the area; else of the gemeente; else the lowest and the highest of the wijken.
    package let facts: [FigureFact]
    /// What is promised first, then what is wished, then what is past.
    package let actions: [Action]
  }

  /// An unfavourable figure far from its reference that nothing is promised for.
  package struct Unattended: Sendable {
    package let standout: Standout
    /// What there is instead of a promise; nil where no action at all is about it.
    package let worth: Plans.Worth?
  }

  /// In the order of the package's indicators.
  package let pairs: [Pair]
  /// The farthest first; those of the gemeente come last, in the order of the package.
  package let unattended: [Unattended]
  /// What is promised or wished, and no figure tells whether it works.
  package let unmeasured: Plans
  /// How many actions of each worth there are, and how many of these a figure tells of.
  package let counts: [(worth: Plans.Worth, measured: Int, all: Int)]

  /// From this distance on a figure of a wijk is far.
  fileprivate static let far = 1.0

  /// Puts figures and actions side by side, for an area and of a theme; nil asks for any.
  package init(_ store: Store, area code: Area.Code? = nil, theme: Theme.ID? = nil) {
    let area = code.flatMap(store.area)
    let actions = store.actions(area: code)
    func isAsked(_ action: Action) -> Bool { theme == nil || action.theme == theme }
    let linked = Dictionary(
      actions.flatMap { action in action.indicators.map { ($0, [action]) } }, uniquingKeysWith: +)
    let indicators = store.content.indicators.filter { theme == nil || $0.theme == theme }
    pairs = indicators.compactMap { indicator in
      linked[indicator.id].map { actions in
        Pair(
          indicator: indicator, facts: store.facts(beside: indicator, in: area),
          actions: actions.stablySorted { $0.worth.rawValue })
      }
    }
    unattended = store.farFigures(in: area).filter { theme == nil || $0.indicator.theme == theme }
      .compactMap { standout in
        let own = store.actions(area: standout.area.code).filter {
          $0.indicators.contains(standout.indicator.id)
        }
        let best = own.map(\.worth).min { $0.rawValue < $1.rawValue }
        return best == .promise ? nil : Unattended(standout: standout, worth: best)
      }
    let asked = actions.filter(isAsked)
    unmeasured = Plans(store, of: asked.filter { $0.indicators.isEmpty && $0.worth != .past }, for: area)
    counts = Plans.Worth.allCases.map { worth in
      let all = asked.filter { $0.worth == worth }
      return (worth, all.count { !$0.indicators.isEmpty }, all.count)
    }
  }

  package var isEmpty: Bool { pairs.isEmpty && unattended.isEmpty && unmeasured.isEmpty }

  /// How many actions a figure tells of, in a sentence.
  ///
  /// `Zo’n cijfer is er bij 20 van 86 acties en bij 14 van 51 wensen.`
  package var extentWords: String {
    let words = counts.filter { $0.worth != .past && $0.all > 0 }.map { count in
      "bij \(count.measured == 0 ? "geen" : "\(count.measured)") van \(count.worth.counted(count.all))"
    }
    return words.isEmpty
      ? "Er zijn hier geen acties of wensen." : "Zo’n cijfer is er \(words.enumeration)."
  }

  /// How to read them.
  package static let reading =
    "Een actie staat bij een cijfer dat meet wat zij zegt te veranderen. Verandert het cijfer, dan bewijst dat nog niet dat de actie dat deed."
  package static let farReading = "Ver af is verder dan de wijken gewoonlijk van hun gemiddelde liggen."
  package static let noneUnattended = "Geen ongunstig cijfer ligt ver af zonder dat er iets voor is beloofd."
  package static let unmeasuredReading =
    "Dat zegt niets over de actie: alleen dat er in deze documenten geen cijfer is om het aan te zien."
  package static let unmeasuredHeading = "Geen cijfer om te zien of het werkt"
}

extension Promises {
  /// The figures that nothing is promised for, those of wijken first, under what there is instead.
  package func unattendedGroups(_ store: Store) -> [(heading: String, figures: [Standout])] {
    let gemeente = store.gemeente
    let around = gemeente.flatMap { store.references(for: $0).first }.map(store.name) ?? "elders"
    let headings = ["Ongunstig en ver af", "\(gemeente?.name ?? "De gemeente") ongunstiger dan \(around)"]
    let worths: [Plans.Worth?] = [nil, .wish, .past]
    return headings.enumerated().flatMap { place, heading in
      worths.map { worth in
        let figures = unattended.filter {
          $0.worth == worth && ($0.standout.area == gemeente) == (place == 1)
        }
        return ("\(heading), \(Self.words(instead: worth))", figures.map(\.standout))
      }
    }.filter { !$0.figures.isEmpty }
  }

  /// What there is instead of a promise, in a few words.
  private static func words(instead worth: Plans.Worth?) -> String {
    switch worth {
    case nil, .promise: "en geen actie"
    case .wish: "en alleen een wens"
    case .past: "en alleen een voorbije stap"
    }
  }
}

extension Store {
  /// The figures that show how an indicator stands in an area, be it that there is none.
  fileprivate func facts(beside indicator: Indicator, in area: Area?) -> [FigureFact] {
    let own = area.map { fact(indicator, $0) }
    if let own, own.isTold { return [own] }
    let whole = gemeente.map { fact(indicator, $0) }
    if let whole, whole.isTold { return [whole] }
    if let own, area?.level == .wijk { return [own] }
    let ends = ranking(indicator).ends
    let told = wijken.map { fact(indicator, $0) }.filter(\.isTold)
    let facts = ends.isEmpty ? told : ends.map { fact(indicator, $0) }
    return facts.isEmpty ? [own ?? whole].compactMap(\.self) : facts
  }

  /// The unfavourable figures that lie far from what they are usually held against.
  fileprivate func farFigures(in area: Area?) -> [Standout] {
    let wijken = wijken.filter { area == nil || area == $0 }
    let far = differences(in: wijken, against: { references(for: $0).first }).filter {
      $0.comparison.verdict == .worse && ($0.distance?.magnitude ?? 0) >= Promises.far
    }
    guard let gemeente, area == nil || area == gemeente else { return far }
    return far
      + content.indicators.compactMap { indicator in
        let fact = fact(indicator, gemeente)
        guard let comparison = fact.comparison, comparison.verdict == .worse else { return nil }
        return Standout(
          area: gemeente, indicator: indicator, comparison: comparison, trend: fact.trend, distance: nil)
      }
  }
}

extension FigureFact {
  /// The figure with its year and how it compares, or why there is none.
  package var figureWords: String {
    let told = hasFigure ? figures : absence
    return standing.isEmpty ? told : "\(told), \(standing)"
  }
}
