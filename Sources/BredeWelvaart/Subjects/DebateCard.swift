/// What to say of a theme in an area in one minute, and what an opponent may say to it.
package struct DebateCard: Sendable {
  package let theme: Theme
  package let area: Area
  /// Three at most: the farthest from what they are held against, those that can be judged first.
  package let figures: [FigureFact]
  /// What an opponent may raise against them; nil where the package warns of nothing.
  package let caveat: Caveat?
  /// The other warnings about the figures.
  package let otherCaveats: [Caveat]
  /// Two at most, about the theme or the figures: for the area by name first, then promises before wishes, then what
  /// the figures tell of.
  package let actions: [Action]
  /// What the plans have for the area about the theme, where not all of it stands here: as `beleid` counts it.
  private let policyCounts: String
  /// Says that the plans have nothing; empty where they have something.
  package let absenceOfActions: String
  /// What is not known of the figures themselves; empty where there is nothing to say.
  package let unknown: String
  /// What the area has no figure of, the most telling first; two at most.
  package let gaps: [Gap]
  /// The other gaps.
  package let otherGaps: Int

  /// More than this nobody says in a minute.
  private static let most = 3
  private static let mostActions = 2
  private static let mostGaps = 2

  /// Chooses for an area and a theme; without a reference, figures are held against the usual one.
  package init(
    _ store: Store, _ theme: Theme, in area: Area, against reference: Reference? = nil,
    toleranceScale scale: Double = 1
  ) {
    (self.theme, self.area) = (theme, area)
    let facts = store.content.indicators.filter { $0.theme == theme.id }
      .map { store.fact($0, area, against: reference, toleranceScale: scale) }
    let figures = Self.figures(facts, store)
    self.figures = figures
    let caveats = Self.caveats(figures, area)
    caveat = caveats.first
    otherCaveats = Array(caveats.dropFirst())
    func isLinked(_ action: Action) -> Bool {
      figures.contains { action.indicators.contains($0.indicator.id) }
    }
    let open = store.actions(area: area.code).filter {
      $0.worth != .past && ($0.theme == theme.id || isLinked($0))
    }
    let sorted = open.stablySorted { isLinked($0) ? 0 : 1 }.stablySorted { $0.worth.rawValue }
      .stablySorted { $0.scope(for: area, in: store) == .named ? 0 : 1 }
    actions = Array(sorted.prefix(Self.mostActions))
    let policy = Plans(store, area: area.code, theme: theme.id)
    policyCounts = policy.actions.allSatisfy(actions.contains) ? "" : policy.counts
    absenceOfActions = sorted.isEmpty ? Self.absence(theme, area, store) : ""
    let gaps = Self.gaps(store.gaps(in: area, theme: theme.id), area)
    self.gaps = Array(gaps.prefix(Self.mostGaps))
    otherGaps = gaps.count - self.gaps.count
    unknown = Self.unknown(figures, theme, area)
  }

  /// The figures that lie farthest off, none of which says what another says already.
  private static func figures(_ facts: [FigureFact], _ store: Store) -> [FigureFact] {
    let measured = facts.filter { fact in
      let indicator = fact.indicator
      // How large a place is decides no debate.
      let isSize = indicator.isTotal && indicator.direction == .neutral
      return fact.hasFigure && !isSize && ![.forecast, .target].contains(indicator.kind)
    }
    let ordered = measured.stablySorted { -($0.margins ?? 0) }
      .stablySorted { -(store.distance(of: $0)?.magnitude ?? 0) }
      .stablySorted(by: group)
    return ordered.reduce(into: []) { chosen, fact in
      guard chosen.count < most, !chosen.contains(where: { $0.saysTheSame(as: fact) }) else { return }
      chosen.append(fact)
    }
  }

  /// What differs goes before what is equal, and what can be judged before what is only higher or lower.
  private static func group(_ fact: FigureFact) -> Int {
    switch fact.comparison?.verdict {
    case .better, .worse: 0
    case .higher, .lower: 1
    case .equal: fact.indicator.direction == .neutral ? 3 : 2
    case nil: 4
    }
  }

  /// The caveats of the figures: about the most of them first, then what names the area, then what is about the fewest.
  private static func caveats(_ figures: [FigureFact], _ area: Area) -> [Caveat] {
    figures.flatMap(\.caveats).unique(by: \.id).stablySorted { $0.indicators.count }
      .stablySorted { $0.areas.contains(area.code) ? 0 : 1 }
      .stablySorted { caveat in -figures.count { $0.caveats.contains(caveat) } }
  }

  /// The gaps that a question can close: what a wheel shows first, and of these what a document leaves open.
  private static func gaps(_ gaps: [Gap], _ area: Area) -> [Gap] {
    let kinds: [Gap.Kind] = [.emptyInDocument, .suppressed, .inWords, .onlyElsewhere]
    return kinds.flatMap { kind in gaps.filter { $0.kind == kind } }
      .stablySorted { $0.indicator.isInWheel(of: area.level) ? 0 : 1 }
  }

  private static func unknown(_ figures: [FigureFact], _ theme: Theme, _ area: Area) -> String {
    guard !figures.isEmpty else { return "Van \(theme.name) in \(area.name) is er geen gemeten cijfer." }
    guard figures.allSatisfy({ $0.trend == nil }) else { return "" }
    let these = figures.count == 1 ? "dit cijfer" : "deze cijfers"
    return "Of het beter of slechter wordt: van \(these) is geen eerder jaar bekend."
  }

  private static func absence(_ theme: Theme, _ area: Area, _ store: Store) -> String {
    guard !store.content.actions.isEmpty else { return "Er zijn geen plannen in deze gegevens." }
    let whole = area.level == .wijk ? ", ook niet voor heel \(store.gemeente?.name ?? "de gemeente")" : ""
    return "De plannen noemen voor \(area.name) geen actie over \(theme.name)\(whole)."
  }

  // MARK: Words

  package static let figuresHeading = "Wat u kunt zeggen"
  package static let caveatHeading = "Wat een ander kan zeggen"
  package static let actionsHeading = "Wat de plannen beloven of wensen"
  package static let unknownHeading = "Wat niet bekend is"

  /// What can be said against the figures where the package does not warn: their age, and that they are estimates.
  package var withoutCaveat: String {
    guard !figures.isEmpty else { return "" }
    let undated = figures.filter { $0.current.allSatisfy(\.period.text.isEmpty) }
    let estimated = figures.filter { $0.indicator.kind == .model }.map(\.indicator.name)
    func words(_ count: Int) -> String {
      count < figures.count ? "\(count) van deze cijfers" : count == 1 ? "dit cijfer" : "deze cijfers"
    }
    let sentences = [
      "Er staat geen waarschuwing bij.",
      undated.isEmpty ? "" : "Van \(words(undated.count)) is geen jaar bekend.",
      estimated.isEmpty ? "" : "Geschat en niet geteld: \(estimated.enumeration).",
    ]
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The titles of the other warnings.
  package var moreCaveats: String {
    "Ook: \(otherCaveats.map(\.title).joined(separator: "; "))".asSentence
  }

  /// How much the plans have about the theme; empty where all of it stands here.
  package var moreActions: String {
    policyCounts.isEmpty ? "" : "Alles over \(theme.name) staat in beleid: \(policyCounts)."
  }

  /// How many more figures there are not; empty for none.
  package var moreGaps: String {
    otherGaps == 0
      ? ""
      : "Er ontbreken hier nog \(otherGaps.counted("ander cijfer", "andere cijfers")); zie dekking."
  }
}

extension FigureFact {
  /// Whether another figure is of the same topic and adds nothing: a caveat is about both, or one compares with nothing.
  fileprivate func saysTheSame(as other: FigureFact) -> Bool {
    guard indicator.topic == other.indicator.topic else { return false }
    return comparison?.verdict == nil || other.comparison?.verdict == nil
      || caveats.contains(where: other.caveats.contains)
  }

  /// How many times the indicator's margin the figure is off from what it is held against.
  fileprivate var margins: Double? {
    guard let value = single?.value?.doubleValue, let other = comparison?.referenceValue?.doubleValue
    else { return nil }
    let margin = indicator.tolerance.doubleValue
    return (value - other).magnitude / (margin > 0 ? margin : 1)
  }
}

extension Gap {
  /// The indicator and what there is instead of a figure, in a sentence without a stop.
  package var sentence: String {
    switch kind {
    case .inWords: "\(indicator.name): \(kind.words), \(words)"
    case .onlyElsewhere where fact.area.level != .wijk: "\(indicator.name): alleen van wijken"
    case .emptyInDocument, .cannotExist, .suppressed, .onlyElsewhere: "\(indicator.name): \(kind.words)"
    }
  }
}

extension Store {
  /// An action as it is said: `Woonvisie, besluit (25 mei 2023), voor Pittelo en Peelo: De gemeente …`.
  package func sentence(of action: Action) -> String {
    let areas = action.areas.compactMap { area($0) }.filter { area in
      area.level != .buurt || !action.areas.contains { $0 == area.parent }
    }.map { $0.level == .gemeente ? "heel \($0.name)" : $0.name }
    let lead = [
      shortName(of: action.document), action.standingWords, "voor \(areas.enumeration)", action.dutchPeriod,
    ]
    .filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(lead): \(action.text)"
  }
}
