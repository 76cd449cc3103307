// Figures and verdicts that are not the same in two packages.

extension PackageDifference {
  static func figures(_ old: Store, _ new: Store) -> [Item] {
    func key(_ observation: Observation) -> [String] {
      [
        observation.indicator.rawValue, observation.area.rawValue, observation.period.text,
        observation.scenario, observation.citation.source.rawValue,
      ]
    }
    func isSame(_ one: Observation, _ other: Observation) -> Bool {
      one.value == other.value && one.qualifier == other.qualifier && one.status == other.status
        && one.margin == other.margin && one.note == other.note
    }
    return pairs(old.content.observations, new.content.observations, by: key).compactMap { pair in
      guard let kind = kind(pair, isSame: isSame), let observation = pair.new ?? pair.old else { return nil }
      let store = pair.new == nil ? old : new
      guard let indicator = store.indicator(observation.indicator), let area = store.area(observation.area)
      else { return nil }
      return Item(
        part: .figure, kind: kind, title: "\(area.name): \(indicator.name)", indicator: indicator, area: area,
        period: [observation.period.text, observation.scenario].filter { !$0.isEmpty }.joined(
          separator: ", "),
        before: pair.old.map { words($0, indicator) } ?? "",
        after: pair.new.map { words($0, indicator) } ?? "",
        valueBefore: pair.old?.value, valueAfter: pair.new?.value, size: size(pair, indicator),
        citation: observation.citation)
    }
  }

  private static func words(_ observation: Observation, _ indicator: Indicator) -> String {
    guard let text = FigureText(observation, indicator) else { return observation.status.absence }
    return [text.full, observation.reserve].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// How many times its tolerance a figure changed, or a hundredth of itself where it has none.
  private static func size(_ pair: (old: Observation?, new: Observation?), _ indicator: Indicator) -> Double {
    guard let before = pair.old?.value?.doubleValue, let after = pair.new?.value?.doubleValue else {
      // What was a figure and is none anymore, or the other way round, goes before what changed a little.
      return pair.old != nil && pair.new != nil ? 1 : 0
    }
    let tolerance = indicator.tolerance.doubleValue
    let unit = tolerance > 0 ? tolerance : max(before.magnitude, after.magnitude) / 100
    return unit > 0 ? (after - before).magnitude / unit : 0
  }

  // MARK: Verdicts

  /// How areas compare and how they developed, where that is not the same.
  static func verdicts(_ old: Store, _ new: Store) -> [Item] {
    let areas = new.content.areas.filter { $0.level != .buurt }
    let gone = old.content.areas.filter { $0.level != .buurt && new.area($0.code) == nil }
    return (areas + gone).flatMap { area in
      let known = new.indicators(knownIn: [area])
      let others = old.indicators(knownIn: [area]).filter { indicator in
        !known.contains { $0.id == indicator.id }
      }
      return (known + others).flatMap { verdicts($0, area, old, new) }
    }
  }

  private static func verdicts(_ indicator: Indicator, _ area: Area, _ old: Store, _ new: Store) -> [Item] {
    func fact(_ store: Store) -> FigureFact? {
      guard let indicator = store.indicator(indicator.id), let area = store.area(area.code) else {
        return nil
      }
      return store.fact(indicator, area)
    }
    let (before, after) = (fact(old), fact(new))
    func item(
      _ ring: String, _ one: (verdict: Verdict, words: String)?, _ other: (verdict: Verdict, words: String)?,
      _ citation: Citation?
    ) -> Item? {
      guard one?.verdict != other?.verdict else { return nil }
      return Item(
        part: .verdict, kind: one == nil ? .came : other == nil ? .went : .changed,
        title: "\(area.name): \(indicator.name), \(ring)", indicator: indicator, area: area,
        before: one?.words ?? "", after: other?.words ?? "", size: distance(one?.verdict, other?.verdict),
        citation: citation)
    }
    func position(_ fact: FigureFact?) -> (verdict: Verdict, words: String)? {
      fact.flatMap { fact in fact.comparison?.verdict.map { ($0, fact.standing) } }
    }
    func trend(_ fact: FigureFact?) -> (verdict: Verdict, words: String)? {
      fact?.trend.map { ($0.verdict, $0.sentence) }
    }
    return [
      item("positie", position(before), position(after), (after ?? before)?.citations.first),
      item(
        "ontwikkeling", trend(before), trend(after), after?.trend?.citation ?? before?.trend?.citation),
    ].compactMap(\.self)
  }

  /// How far two verdicts lie apart: from favourable to unfavourable is the most.
  private static func distance(_ one: Verdict?, _ other: Verdict?) -> Double {
    func place(_ verdict: Verdict?) -> Double {
      switch verdict {
      case .better, .higher: 1
      case .worse, .lower: -1
      case .equal, nil: 0
      }
    }
    return abs(place(one) - place(other))
  }
}
