/// Holds a claim against the figures of one indicator.
struct ClaimJudge {
  let store: Store
  let claim: Claim
  let subject: Claim.Subject

  typealias Finding = ClaimVerdict.Finding
  typealias Ruling = ClaimVerdict.Ruling

  /// What came out for one area or for an order, before it becomes a finding.
  struct Outcome {
    var ruling: Ruling
    var reasons: [String] = []
    /// A sentence without a stop that holds; empty for none.
    var holds = ""
    var areas: [Area] = []
    /// The figures that it rests on.
    var figures: [Observation] = []
    var isSilent = false
  }

  var indicator: Indicator { subject.indicator }

  func finding() -> Finding {
    var outcome = outcome()
    if claim.isNegated { outcome.ruling = outcome.ruling.negated }
    soften(&outcome)
    return Finding(
      subject: subject, asked: asked, ruling: outcome.ruling,
      reasons: (outcome.reasons + remarks(outcome)).unique, holds: outcome.holds.asSentence,
      areas: outcome.areas.unique, isSilent: outcome.isSilent)
  }

  private func outcome() -> Outcome {
    switch claim.assertion {
    case .extreme(let way): extreme(way)
    case .compared(let way, let standard): each { compared($0, way, standard) }
    case .equal(let standard, let isRough): each { equal($0, standard, isRough: isRough) }
    case .difference(let way, let bound, let amount, let standard):
      each { difference($0, way, bound, amount, standard) }
    case .amount(let bound, let amount): each { self.amount($0, bound, amount) }
    case .development(let way): each { development($0, way) }
    case .bare: each(bare)
    }
  }

  // MARK: More areas

  /// Judges each area that the claim is of.
  private func each(_ judge: (Area) -> Outcome) -> Outcome {
    switch claim.scope {
    case .areas(let areas):
      let outcomes = areas.map(judge)
      return together(outcomes, outcomes.map(\.ruling).agreed)
    case .everyWijk, .noWijk:
      return general(store.wijken.filter { $0 != standardArea }.map { ($0, judge($0)) })
    }
  }

  /// A claim of all wijken falls with one, and so does one of none.
  private func general(_ judged: [(wijk: Area, outcome: Outcome)]) -> Outcome {
    let (right, wrong): (Ruling, Ruling) = claim.scope == .noWijk ? (.no, .yes) : (.yes, .no)
    let against = judged.filter { $0.outcome.ruling == wrong }
    let open = judged.filter { $0.outcome.ruling != wrong && $0.outcome.ruling != right }
    var outcome = together(
      judged.map(\.outcome), against.isEmpty ? open.isEmpty ? .yes : .notLikeThis : .no)
    if outcome.isSilent { outcome.ruling = .unknown }
    let names = (against.isEmpty ? open : against).map(\.wijk.name)
    let words = against.isEmpty ? "Dat is niet te zeggen van" : "Dat klopt niet voor"
    // What is wrong with all of them need be said only once.
    let shared = outcome.reasons.count == 1 ? outcome.reasons : []
    outcome.reasons = (names.isEmpty ? [] : ["\(words) \(names.fewNames)."]) + shared
    outcome.holds = spread
    return outcome
  }

  private func together(_ outcomes: [Outcome], _ ruling: Ruling) -> Outcome {
    Outcome(
      ruling: ruling, reasons: outcomes.flatMap(\.reasons).unique,
      holds: outcomes.map(\.holds).filter { !$0.isEmpty }.unique.joined(separator: ". "),
      areas: outcomes.flatMap(\.areas), figures: outcomes.flatMap(\.figures),
      isSilent: outcomes.allSatisfy(\.isSilent))
  }

  private var standardArea: Area? {
    switch claim.assertion {
    case .compared(_, .area(let area)), .equal(.area(let area), _), .difference(_, _, _, .area(let area)):
      area
    default: nil
    }
  }

  // MARK: Half truths

  /// What holds of the figures, and yet is more than may be said.
  private func soften(_ outcome: inout Outcome) {
    guard !outcome.isSilent else { return }
    if let year = claim.year, !isDevelopment {
      let others = outcome.figures.filter { $0.period.lastYear != year }
      if let other = others.first {
        outcome.ruling = .notLikeThis
        outcome.reasons.append(
          other.period.text.isEmpty
            ? "Of het cijfer van \(year) is, staat niet in het document."
            : "Het cijfer is van \(other.dutchPeriod), niet van \(year).")
      }
    }
    guard outcome.ruling == .yes else { return }
    let isAhead = outcome.figures.contains { $0.status == .forecast } || indicator.kind == .forecast
    if indicator.kind == .target {
      soften(&outcome, "Dit is een doel of een plan, geen meting.")
    } else if isAhead, !claim.isForecast {
      soften(&outcome, "Dit is een verwachting, geen meting.")
    } else if claim.isForecast, !isAhead {
      soften(&outcome, "Dit is geen verwachting.")
    }
    guard !subject.limit.isEmpty else { return }
    if isShare { outcome.reasons.append(subject.limit) } else { soften(&outcome, subject.limit) }
  }

  private func soften(_ outcome: inout Outcome, _ reason: String) {
    outcome.ruling = .notLikeThis
    outcome.reasons.append(reason)
  }

  /// A share of the inhabitants is no more than that, whatever word is used for it; what it is of is still told.
  private var isShare: Bool {
    if case .amount(_, let amount) = claim.assertion { amount.unit == .percent } else { false }
  }

  var isDevelopment: Bool {
    if case .development = claim.assertion { true } else { false }
  }

  /// What is to be known before the figures are used.
  private func remarks(_ outcome: Outcome) -> [String] {
    guard !outcome.figures.isEmpty else { return [] }
    let hasYear = !outcome.figures.contains { $0.period.text.isEmpty }
    let reserves = outcome.figures.filter { $0.status != .normal || $0.qualifier != nil }
    return (hasYear ? [] : ["Van welk jaar het is, is niet bekend."])
      + ([.survey, .model].contains(indicator.kind) ? [indicator.kind.words] : [])
      + reserves.map(\.reserveWords)
  }

  // MARK: Words

  /// What the sentences begin with.
  var about: String { "Bij ‘\(indicator.name)’" }

  /// Where the wijken lie, without a stop.
  private var spread: String {
    store.ranking(indicator).spread.map { "\(about) lopen de wijken \($0)" } ?? ""
  }

  /// How the claim was read.
  private var asked: String {
    let words =
      switch claim.assertion {
      case .extreme(let way): "het \(superlative(way)) van de wijken"
      case .compared(let way, let standard): "\(comparative(way)) dan \(name(standard))"
      case .equal(let standard, _): "gelijk aan \(name(standard))"
      case .difference(let way, let bound, let amount, let standard):
        "\(amount.words(bound)) \(comparative(way)) dan \(name(standard))"
      case .amount(let bound, let amount): amount.words(bound)
      case .development(let way): way.map { "werd \(comparative($0))" } ?? "bleef gelijk"
      case .bare: "zonder vergelijking"
      }
    return claim.isNegated ? "niet \(words)" : words
  }

  private func name(_ standard: Claim.Standard) -> String {
    switch standard {
    case .area(let area): area.name
    case .average: "gemiddeld"
    }
  }

  func comparative(_ way: Claim.Way) -> String {
    switch way {
    case .better: "gunstiger"
    case .worse: "ongunstiger"
    case .more, .less: way.isHigh(subject) == true ? "hoger" : "lager"
    }
  }

  func superlative(_ way: Claim.Way) -> String {
    switch way {
    case .better: "gunstigste"
    case .worse: "ongunstigste"
    case .more, .less: way.isHigh(subject) == true ? "hoogste" : "laagste"
    }
  }

  /// For a claim of better or worse where the package judges nothing.
  func neutral(_ areas: [Area]) -> Outcome {
    Outcome(
      ruling: .notLikeThis, reasons: [indicator.direction.words],
      holds: areas.map(told).joined(separator: ". "), areas: areas, figures: areas.compactMap(figure))
  }

  /// All that is told of the indicator in an area, without a stop.
  func told(_ area: Area) -> String {
    "\(indicator.name) in \(area.name): \(store.fact(indicator, area).sentence)"
  }

  /// The figure that stands for an area, or that of the year claimed; nil for none and for a range.
  func figure(_ area: Area) -> Observation? {
    if let year = claim.year,
      let own = store.observations(indicator.id, area.code).first(where: {
        $0.value != nil && $0.scenario.isEmpty && $0.period.lastYear == year
      })
    {
      return own
    }
    let fact = store.fact(indicator, area)
    return fact.current.count == 1 ? fact.single : nil
  }

  /// What there is instead of one figure: words, a range or nothing.
  func withoutFigure(_ area: Area) -> Outcome {
    let fact = store.fact(indicator, area)
    guard fact.isTold else {
      return Outcome(
        ruling: .unknown, reasons: ["Van \(area.name) is er geen cijfer: \(fact.reason)".asSentence],
        areas: [area], isSilent: true)
    }
    let reason =
      fact.isInWords
      ? "Van \(area.name) is er alleen een oordeel in woorden."
      : "Van \(area.name) is er niet één cijfer."
    return Outcome(ruling: .notLikeThis, reasons: [reason], holds: told(area), areas: [area])
  }

  /// `38% (geen jaar)`.
  func words(_ figure: Observation) -> String {
    store.readings([figure], indicator).first?.words ?? ""
  }
}

extension ClaimVerdict.Ruling {
  fileprivate var negated: Self {
    switch self {
    case .yes: .no
    case .no: .yes
    case .notLikeThis, .unknown: self
    }
  }
}

extension Claim.Amount {
  /// `meer dan 38%`.
  func words(_ bound: Claim.Bound) -> String {
    let value = number.trimmedDutch
    let said =
      switch unit {
      case .none: value
      case .percent: "\(value)%"
      case .points: "\(value) procentpunt"
      case .euro: "€ \(value)"
      }
    return bound.words.isEmpty ? said : "\(bound.words) \(said)"
  }
}

extension Claim.Bound {
  fileprivate var words: String {
    switch self {
    case .exactly: ""
    case .about: "ongeveer"
    case .over: "meer dan"
    case .under: "minder dan"
    case .atLeast: "minstens"
    case .atMost: "hoogstens"
    case .justOver: "ruim"
    case .justUnder: "bijna"
    }
  }
}

extension Store {
  /// Holds a claim against the figures, for each indicator that it may be about.
  package func judge(_ claim: Claim) -> ClaimVerdict {
    ClaimVerdict(
      claim: claim,
      findings: claim.subjects.map { ClaimJudge(store: self, claim: claim, subject: $0).finding() })
  }
}
