// Numbers, developments and judgements held against one figure.

extension ClaimJudge {
  func amount(_ area: Area, _ bound: Claim.Bound, _ amount: Claim.Amount) -> Outcome {
    guard let own = figure(area), let value = own.value else { return withoutFigure(area) }
    var outcome = Outcome(
      ruling: .no, holds: "\(about) heeft \(area.name) het cijfer \(words(own))", areas: [area],
      figures: [own])
    guard amount.unit.fits(indicator.unit) else {
      outcome.ruling = .notLikeThis
      outcome.reasons = [unitWords]
      return outcome
    }
    guard value.satisfies(bound, amount.number) else {
      if isNear(value, amount.number, bound) {
        outcome.ruling = .notLikeThis
        outcome.reasons = ["Het scheelt weinig, maar het is een ander getal."]
      }
      let others = store.fact(indicator, area).others.filter {
        $0.single?.value?.satisfies(bound, amount.number) == true
      }
      if !others.isEmpty {
        outcome.ruling = .notLikeThis
        outcome.reasons = ["De documenten geven ook \(others.map(\.words).enumeration)."]
      }
      return outcome
    }
    outcome.ruling = .yes
    if bound == .exactly, value.doubleValue != amount.number.doubleValue {
      outcome.reasons = ["Dat is afgerond."]
    }
    if let qualifier = own.qualifier, !qualifier.allows(bound) {
      outcome.ruling = .notLikeThis
    }
    return outcome
  }

  private var unitWords: String {
    switch indicator.unit {
    case .percentage: "Het cijfer is een percentage."
    case .count: "Het cijfer is een aantal."
    case .mark: "Het cijfer is een rapportcijfer."
    default: "Het cijfer is \(indicator.unit.note)."
    }
  }

  /// Whether a number that is not right is not far off either; what is said roughly may be further off.
  private func isNear(_ value: DecimalNumber, _ number: DecimalNumber, _ bound: Claim.Bound) -> Bool {
    let distance = (value.doubleValue - number.doubleValue).magnitude
    let share: Double
    switch bound {
    case .exactly: share = 0.02
    case .about, .justOver, .justUnder: share = 0.15
    case .over, .under, .atLeast, .atMost: return false
    }
    return distance <= max(indicator.tolerance.doubleValue, value.doubleValue.magnitude * share) + 1e-9
  }

  // MARK: Over time

  func development(_ area: Area, _ way: Claim.Way?) -> Outcome {
    if claim.isForecast { return expected(area, way) }
    guard let trend = store.trend(indicator, area) else { return withoutTrend(area) }
    let isUp: Bool? =
      switch trend.verdict {
      case .better: indicator.direction == .higher
      case .worse: indicator.direction == .lower
      case .higher: true
      case .lower: false
      case .equal: nil
      }
    let source = store.shortName(of: trend.citation.source)
    var outcome = Outcome(
      ruling: .no, reasons: trend.note.isEmpty ? [] : [trend.note.asSentence],
      holds: "\(indicator.name) in \(area.name): \(trend.sentence), zegt de bron (\(source))", areas: [area])
    guard let way else {
      outcome.ruling = isUp == nil ? .yes : .no
      return outcome
    }
    guard let wantsUp = way.isHigh(subject) else { return neutral([area]) }
    outcome.ruling = isUp == wantsUp ? .yes : .no
    if outcome.ruling == .yes, let year = claim.year, !trend.period.text.hasPrefix(String(year)) {
      let period = trend.period.text.isEmpty ? "van onbekende jaren" : "die van \(trend.period.dutch)"
      outcome.ruling = .notLikeThis
      outcome.reasons.append("De ontwikkeling is \(period), niet die sinds \(year).")
    }
    return outcome
  }

  private func withoutTrend(_ area: Area) -> Outcome {
    let fact = store.fact(indicator, area)
    guard fact.isTold else { return withoutFigure(area) }
    let years = fact.readings.filter { !$0.isForecast }.map(\.periodWords).unique
    let reason =
      switch years.count {
      case 0: "Er is geen meting."
      case 1 where years[0] == "geen jaar":
        "Er is één cijfer, zonder jaar; een ontwikkeling is er niet uit af te lezen."
      case 1: "Er is één jaar (\(years[0])); een ontwikkeling is er niet uit af te lezen."
      default: "De cijfers (\(years.joined(separator: "; "))) zeggen samen niets over een ontwikkeling."
      }
    return Outcome(
      ruling: .notLikeThis, reasons: [reason], holds: told(area), areas: [area], isSilent: true)
  }

  /// What is expected, held against the first figure that there is.
  private func expected(_ area: Area, _ way: Claim.Way?) -> Outcome {
    let timeline = store.timeline(indicator, area.code).filter { $0.single != nil && $0.period.lastYear > 0 }
    guard let last = timeline.last(where: \.isForecast), let first = timeline.first, first != last,
      let before = first.single?.value?.doubleValue, let after = last.single?.value?.doubleValue
    else {
      return Outcome(
        ruling: .notLikeThis, reasons: ["Een verwachting over de tijd geven de documenten niet."],
        holds: store.isKnown(indicator.id, area.code) ? told(area) : "", areas: [area], isSilent: true)
    }
    let change = after - before
    let isSame = change.magnitude <= indicator.tolerance.doubleValue + 1e-9
    let holds = "\(about) gaat het in \(area.name) van \(first.words) naar \(last.words), is de verwachting"
    var outcome = Outcome(ruling: .no, holds: holds, areas: [area], figures: [first.first, last.first])
    guard let way else {
      outcome.ruling = isSame ? .yes : .no
      return outcome
    }
    guard let wantsUp = way.isHigh(subject) else { return neutral([area]) }
    outcome.ruling = !isSame && (change > 0) == wantsUp ? .yes : .no
    return outcome
  }

  // MARK: Judgements

  /// A judgement without a standard.
  func bare(_ area: Area) -> Outcome {
    guard store.fact(indicator, area).isTold else { return withoutFigure(area) }
    return Outcome(
      ruling: .notLikeThis, reasons: ["Er staat niet bij vergeleken waarmee."], holds: told(area),
      areas: [area], figures: [figure(area)].compactMap(\.self))
  }
}

extension DecimalNumber {
  /// Whether the number lies as is said to another.
  func satisfies(_ bound: Claim.Bound, _ number: DecimalNumber) -> Bool {
    let (own, other) = (doubleValue, number.doubleValue)
    let distance = own - other
    switch bound {
    // What is said with fewer decimals is rounded.
    case .exactly: return rounded(decimals: min(scale, number.scale)).doubleValue == other || own == other
    case .about: return distance.magnitude <= max(own.magnitude, other.magnitude) / 20 + 1e-9
    case .over: return own > other
    case .under: return own < other
    case .atLeast: return own >= other
    case .atMost: return own <= other
    case .justOver: return own >= other && distance <= other.magnitude / 10
    case .justUnder: return own < other && -distance <= other.magnitude / 10
    }
  }
}

extension Observation.Qualifier {
  /// Whether a document's reserve is kept by what is said.
  fileprivate func allows(_ bound: Claim.Bound) -> Bool {
    switch self {
    case .circa: bound == .about
    case .ruim: [.justOver, .atLeast, .over, .about].contains(bound)
    case .bijna: [.justUnder, .atMost, .under, .about].contains(bound)
    case .minstens: bound == .atLeast
    case .hoogstens: bound == .atMost
    }
  }
}
