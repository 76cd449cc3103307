// Whether an area is the highest or the lowest of the wijken.

extension ClaimJudge {
  func extreme(_ way: Claim.Way) -> Outcome {
    guard case .areas(let areas) = claim.scope, let isHigh = way.isHigh(subject) else {
      if case .areas(let areas) = claim.scope { return neutral(areas) }
      return Outcome(ruling: .unknown)
    }
    if let outside = areas.first(where: { $0.level != .wijk }) {
      return Outcome(
        ruling: .unknown,
        reasons: ["Een volgorde is er alleen van de wijken; \(outside.name) hoort er niet in."],
        holds: store.isKnown(indicator.id, outside.code) ? told(outside) : "", areas: areas,
        isSilent: !store.isKnown(indicator.id, outside.code))
    }
    let ranking = store.ranking(indicator)
    guard Ranking.hasPlaces(ranking.count, of: store.wijken.count) else { return few(areas, ranking) }
    let entries = isHigh ? ranking.entries : ranking.entries.reversed()
    let own = entries.filter { entry in areas.contains(entry.area) }
    if let missing = areas.first(where: { area in !own.contains { $0.area == area } }) {
      var outcome = withoutFigure(missing)
      if outcome.isSilent { outcome.holds = top(entries, isHigh, ranking) }
      return outcome
    }
    var outcome = place(own, among: entries, ranking)
    outcome.holds = top(entries, isHigh, ranking)
    outcome.areas = (areas + ends(entries).map(\.area)).unique
    outcome.figures = own.map(\.observation)
    outcome.reasons += absence(ranking)
    let others = entries.map(\.area).filter { !areas.contains($0) }
    return inNumbers(outcome, areas, than: others, isHigh: isHigh)
  }

  /// Documents that name a few wijken do not tell which is the first of all.
  private func few(_ areas: [Area], _ ranking: Ranking) -> Outcome {
    let told = areas.filter { store.fact(indicator, $0).isTold }
    let count = ranking.count + ranking.apart.count
    let reason =
      count == 0
      ? "Van de wijken is er geen cijfer, dus ook geen volgorde."
      : "Er zijn cijfers van \(count) van de \(store.wijken.count) wijken; een volgorde van alle is er niet."
    return Outcome(
      ruling: told.isEmpty ? .unknown : .notLikeThis, reasons: [reason],
      holds: told.map(self.told).joined(separator: ". "), areas: areas, isSilent: told.isEmpty)
  }

  /// Whether some wijken come before all others; those are all in the order asked for.
  private func place(_ own: [Ranking.Entry], among entries: [Ranking.Entry], _ ranking: Ranking) -> Outcome {
    let others = entries.filter { !own.contains($0) }
    guard let last = own.last, let next = others.first else { return Outcome(ruling: .yes) }
    let place = entries.firstIndex(of: last) ?? 0
    let nextPlace = entries.firstIndex(of: next) ?? 0
    let distance = (last.value.doubleValue - next.value.doubleValue).magnitude
    let names = others.filter { $0.value == next.value }.map(\.area.name).enumeration
    guard distance > 0 else {
      // Equal to the best of the others, that is.
      return Outcome(ruling: .notLikeThis, reasons: ["Gedeeld met \(names)."])
    }
    guard place < nextPlace else {
      return Outcome(ruling: .no, reasons: own.compactMap { rankWords($0) })
    }
    guard distance > indicator.tolerance.doubleValue + 1e-9 else {
      return Outcome(
        ruling: .notLikeThis,
        reasons: ["Het verschil met \(names) valt binnen de marge (\(indicator.marginWords()))."])
    }
    return Outcome(ruling: .yes)
  }

  private func rankWords(_ entry: Ranking.Entry) -> String? {
    "\(entry.area.name): \(words(entry.observation)), \(entry.rank.words)".asSentence
  }

  /// Those with the first figure.
  private func ends(_ entries: [Ranking.Entry]) -> [Ranking.Entry] {
    entries.filter { $0.value == entries.first?.value }
  }

  /// `Bij ‘X’ hebben Lariks en Centrum het hoogste cijfer van de 9 wijken met een cijfer: 38% (geen jaar)`.
  private func top(_ entries: [Ranking.Entry], _ isHigh: Bool, _ ranking: Ranking) -> String {
    guard let first = entries.first else { return "" }
    let ends = ends(entries)
    guard ends.count < entries.count else {
      return
        "\(about) hebben alle \(entries.count) wijken met een cijfer hetzelfde: \(words(first.observation))"
    }
    let names = ends.map(\.area.name)
    let verb = ends.count > 1 ? "hebben" : "heeft"
    let wijken =
      ranking.count == store.wijken.count
      ? "van de \(ranking.count) wijken" : "van de \(ranking.count) wijken met een cijfer"
    return "\(about) \(verb) \(names.enumeration) het \(isHigh ? "hoogste" : "laagste") cijfer \(wijken): "
      + words(first.observation)
  }

  private func absence(_ ranking: Ranking) -> [String] {
    let missing = (ranking.missing + ranking.apart).map(\.name)
    guard !missing.isEmpty else { return [] }
    return [
      "\(missing.enumeration) \(missing.count > 1 ? "tellen" : "telt") niet mee: geen cijfer dat ernaast kan."
    ]
  }
}
