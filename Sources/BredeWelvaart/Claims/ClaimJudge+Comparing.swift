// How one figure lies to another.

extension ClaimJudge {
  /// Two figures that can be held against each other.
  private struct Pair {
    let own: Observation
    let ownWords: String
    let other: Double
    let otherName: String
    let otherWords: String
    /// The other's figure; nil for the middle of the wijken.
    var observation: Observation?
    /// What stands in the place of what was asked for.
    var replacement = ""

    var difference: Double { own.value.map { $0.doubleValue - other } ?? 0 }
  }

  func compared(_ area: Area, _ way: Claim.Way, _ standard: Claim.Standard) -> Outcome {
    guard let isHigh = way.isHigh(subject) else { return neutral([area]) }
    let outcome = held(area, standard) { pair in
      let difference = isHigh ? pair.difference : -pair.difference
      let isAbout = difference.magnitude <= indicator.tolerance.doubleValue + 1e-9
      guard difference > 0 else { return Outcome(ruling: .no) }
      return isAbout ? Outcome(ruling: .notLikeThis, reasons: [margin]) : Outcome(ruling: .yes)
    }
    guard case .area(let other) = standard else { return outcome }
    return inNumbers(outcome, [area], than: [other], isHigh: isHigh)
  }

  func equal(_ area: Area, _ standard: Claim.Standard, isRough: Bool) -> Outcome {
    held(area, standard) { pair in
      let isAbout = pair.difference.magnitude <= indicator.tolerance.doubleValue + 1e-9
      guard isAbout else { return Outcome(ruling: .no) }
      return pair.difference == 0 || isRough
        ? Outcome(ruling: .yes) : Outcome(ruling: .notLikeThis, reasons: [margin])
    }
  }

  func difference(
    _ area: Area, _ way: Claim.Way, _ bound: Claim.Bound, _ amount: Claim.Amount, _ standard: Claim.Standard
  ) -> Outcome {
    guard let isHigh = way.isHigh(subject) else { return neutral([area]) }
    return held(area, standard) { pair in
      let difference = isHigh ? pair.difference : -pair.difference
      guard difference > 0 else { return Outcome(ruling: .no) }
      let isPercentage = indicator.unit == .percentage
      let relative = pair.other == 0 ? nil : 100 * difference / pair.other.magnitude
      let decimals = max(indicator.decimals, amount.number.scale)
      let points = DecimalNumber(rounding: difference, decimals: decimals)
      let told = isPercentage ? "\(points.trimmedDutch) procentpunt" : FigureText(points, indicator.unit).full
      let percent = relative.map { DecimalNumber(rounding: $0, decimals: 0) }
      let reason = "Het verschil is \(told)\(percent.map { ", ofwel \($0.trimmedDutch) procent" } ?? "")."
      let isAbsolute = amount.unit == .points || amount.unit != .percent
      let found = isAbsolute ? points : percent ?? points
      guard found.satisfies(bound, amount.number) else {
        // Points are often called percent.
        let isMistaken = amount.unit == .percent && isPercentage && points.satisfies(bound, amount.number)
        return Outcome(ruling: isMistaken ? .notLikeThis : .no, reasons: [reason])
      }
      return Outcome(ruling: .yes, reasons: [reason])
    }
  }

  private var margin: String { "Dat verschil valt binnen de marge (\(indicator.marginWords()))." }

  // MARK: Pairs

  /// Judges two figures where there are two; else says what there is.
  private func held(
    _ area: Area, _ standard: Claim.Standard, _ judge: (Pair) -> Outcome
  ) -> Outcome {
    guard let own = figure(area) else { return inWords(area, standard) ?? withoutFigure(area) }
    guard let pair = pair(own, area, standard) else {
      if let told = inWords(area, standard) { return told }
      return apart(own, area, standard)
    }
    var outcome = judge(pair)
    outcome.areas = [area] + (pair.observation.flatMap { store.area($0.area) }.map { [$0] } ?? [])
    outcome.figures = [own] + [pair.observation].compactMap(\.self)
    outcome.holds = sentence(pair, area)
    if !pair.replacement.isEmpty {
      if outcome.ruling == .yes { outcome.ruling = .notLikeThis }
      outcome.reasons.append(pair.replacement)
    }
    return outcome
  }

  private func pair(_ own: Observation, _ area: Area, _ standard: Claim.Standard) -> Pair? {
    let asked: Area? =
      switch standard {
      case .area(let area): area
      case .average:
        store.references(for: area).first.flatMap { reference in
          if case .area(let code) = reference { store.area(code) } else { nil }
        }
      }
    if let asked, let other = store.observation(indicator.id, asked.code, comparableWith: own),
      let value = other.value, !(standard == .average && indicator.isTotal)
    {
      return Pair(
        own: own, ownWords: words(own), other: value.doubleValue, otherName: asked.name,
        otherWords: words(other), observation: other)
    }
    guard standard == .average || asked == store.gemeente, area.level == .wijk,
      let mark = store.mark(store.ranking(indicator), of: .wijken)
    else { return nil }
    let name = asked?.name ?? "het gemiddelde"
    return Pair(
      own: own, ownWords: words(own), other: mark.value.doubleValue,
      otherName: store.name(of: .wijken), otherWords: mark.text.full,
      replacement: "Van \(name) is er geen cijfer dat ernaast kan; dit is het midden van de wijken.")
  }

  /// `Bij ‘X’ heeft Lariks een hoger cijfer dan Marsdijk: 38% (geen jaar) tegen 25% (geen jaar)`.
  private func sentence(_ pair: Pair, _ area: Area) -> String {
    let isAbout = pair.difference.magnitude <= indicator.tolerance.doubleValue + 1e-9
    let words =
      switch pair.difference {
      case 0: "hetzelfde cijfer als"
      case _ where isAbout: "ongeveer hetzelfde cijfer als"
      case let difference: "een \(difference > 0 ? "hoger" : "lager") cijfer dan"
      }
    return "\(about) heeft \(area.name) \(words) \(pair.otherName): \(pair.ownWords) tegen \(pair.otherWords)"
  }

  /// What a document says of the two in words; nil where it says nothing.
  private func inWords(_ area: Area, _ standard: Claim.Standard) -> Outcome? {
    let positions = store.assessments(indicator.id, area.code).filter { $0.ring == .position }
    guard
      let said = positions.first(where: { said in
        if case .area(let other) = standard { said.reference == other.code } else { true }
      })
    else { return nil }
    let holds = "\(about) is \(area.name) \(store.words(for: said))"
    var outcome = Outcome(
      ruling: .notLikeThis, reasons: ["Dat zegt een document in woorden, zonder getal."], holds: holds,
      areas: [area])
    if !said.note.isEmpty { outcome.reasons.append(said.note.asSentence) }
    if case .equal = claim.assertion { outcome.ruling = said.verdict == .equal ? .yes : .no }
    guard case .compared(let way, _) = claim.assertion, let isHigh = way.isHigh(subject) else {
      return outcome
    }
    let isRight: Bool? =
      switch said.verdict {
      case .better: (indicator.direction == .higher) == isHigh
      case .worse: (indicator.direction == .lower) == isHigh
      case .higher: isHigh
      case .lower: !isHigh
      case .equal: nil
      }
    outcome.ruling = isRight.map { $0 ? .yes : .no } ?? .no
    return outcome
  }

  /// Two figures that only stand beside each other.
  private func apart(_ own: Observation, _ area: Area, _ standard: Claim.Standard) -> Outcome {
    let other: Area? = if case .area(let area) = standard { area } else { nil }
    guard let other, let figure = figure(other) else {
      let missing = other.map(withoutFigure)?.reasons ?? ["Een gemiddelde is er niet."]
      return Outcome(
        ruling: .unknown, reasons: missing, holds: told(area), areas: [area], figures: [own], isSilent: true)
    }
    return Outcome(
      ruling: .notLikeThis,
      reasons: [
        "De twee cijfers zijn niet te vergelijken: \(own.reasonApart(from: figure))".asSentence
      ], holds: "\(about): \(area.name) \(words(own)), \(other.name) \(words(figure))",
      areas: [area, other], figures: [own, figure])
  }
}
