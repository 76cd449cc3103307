/// Finds what a loaded package has wrong as a whole: what is unused, too long, impossible or does not add up.
///
/// Loading already saw to it that every row is sound by itself and refers to something. A package with
/// findings can be shown; they are for those who make it.
public struct PackageAudit: Sendable {
  /// The longest text of each kind, in characters.
  enum Length {
    static let text = 160
    static let definition = 200
    static let caveat = 240
    static let glossary = 240
  }

  /// What was found, as Dutch sentences that name the row and what to do; empty where all is well.
  public let findings: [String]

  /// Audits a store.
  public init(_ store: Store) {
    findings =
      Self.unused(store) + Self.impossible(store) + Self.tooLong(store) + Self.wrongSums(store)
      + Self.unlikeWholes(store)
  }

  // MARK: Use

  private static func unused(_ store: Store) -> [String] {
    let content = store.content
    let observed = Set(content.observations.map(\.indicator))
    let areas = Set(
      content.observations.map(\.area) + content.statements.map(\.area) + content.facilities.map(\.area)
        + content.places.map(\.area) + content.actions.flatMap(\.areas) + content.caveats.flatMap(\.areas)
        + content.areas.compactMap(\.parent))
    let themes = Set(
      content.indicators.map(\.theme) + content.statements.map(\.theme) + content.actions.map(\.theme))
    let sources = Set(
      content.observations.map(\.citation.source) + content.statements.map(\.citation.source)
        + content.actions.map(\.document))
    return content.indicators.filter { !observed.contains($0.id) }
      .map { "indicators.csv: '\($0.id)' heeft geen enkel cijfer; voeg er een toe of haal de regel weg." }
      // Buurten come as a whole, so that their names can be found.
      + content.areas.filter { $0.level != .buurt && !areas.contains($0.code) }
      .map { "areas.csv: over '\($0.name)' staat er niets; voeg iets toe of haal de regel weg." }
      + content.themes.filter { !themes.contains($0.id) }
      .map { "themes.csv: bij '\($0.id)' hoort niets; voeg iets toe of haal de regel weg." }
      + content.sources.filter { !sources.contains($0.id) }
      .map { "sources.csv: uit '\($0.id)' komt niets; voeg iets toe of haal de regel weg." }
  }

  // MARK: Values

  private static func impossible(_ store: Store) -> [String] {
    store.content.observations.compactMap { observation in
      guard let value = observation.value?.doubleValue,
        let indicator = store.indicator(observation.indicator),
        let bounds = bounds(indicator, observation), !bounds.contains(value)
      else { return nil }
      return "observations.csv: \(name(observation)) is \(value) en dat kan niet bij "
        + "'\(indicator.unit.name)'; lees het na in de bron."
    }
  }

  /// The values that a unit allows; nil where anything goes.
  private static func bounds(_ indicator: Indicator, _ observation: Observation) -> ClosedRange<Double>? {
    switch indicator.unit {
    // A change may be less than nothing or more than all.
    case .percentage where observation.period.isChange: nil
    case .percentage: 0...100
    case .mark: 1...10
    // What is expected or wanted may be a decrease.
    case .count where indicator.kind == .forecast || indicator.kind == .target: nil
    case .count: 0...Double.greatestFiniteMagnitude
    default: nil
    }
  }

  private static func name(_ observation: Observation) -> String {
    "'\(observation.indicator)' van '\(observation.area)'"
  }

  // MARK: Texts

  private static func tooLong(_ store: Store) -> [String] {
    let content = store.content
    func check<Row>(_ rows: [Row], _ file: String, _ limit: Int, _ part: (Row) -> (id: String, text: String))
      -> [String]
    {
      rows.map(part).filter { $0.text.count > limit }.map {
        "\(file): de tekst van '\($0.id)' telt \($0.text.count) tekens; maak er hooguit \(limit) van."
      }
    }
    return check(content.statements, "statements.csv", Length.text) { ($0.id.rawValue, $0.text) }
      + check(content.actions, "actions.csv", Length.text) { ($0.id.rawValue, $0.text) }
      + check(content.criteria, "criteria.csv", Length.text) { ("\($0.group) \($0.order)", $0.text) }
      + check(content.places, "places.csv", Length.text) { ($0.name, $0.description) }
      + check(content.indicators, "indicators.csv", Length.definition) { ($0.id.rawValue, $0.definition) }
      + check(content.caveats, "caveats.csv", Length.caveat) { ($0.id.rawValue, $0.text) }
      + check(content.glossary, "glossary.csv", Length.glossary) { ($0.term, $0.definition) }
  }

  // MARK: Sums

  /// Shares that should make a whole and do not, wherever all of them are known.
  private static func wrongSums(_ store: Store) -> [String] {
    store.content.sums.flatMap { rule -> [String] in
      let groups = Dictionary(
        grouping: store.content.observations.filter { rule.indicators.contains($0.indicator) }
      ) {
        Group(area: $0.area, period: $0.period, scenario: $0.scenario, source: $0.citation.source)
      }
      return groups.compactMap { group, observations in
        let values = rule.indicators.compactMap { indicator in
          observations.first { $0.indicator == indicator }?.value?.doubleValue
        }
        guard values.count == rule.indicators.count else { return nil }
        let sum = values.reduce(0, +)
        guard (sum - rule.total.doubleValue).magnitude > rule.tolerance.doubleValue + 1e-9 else { return nil }
        return "sums.csv: '\(rule.id)' telt voor '\(group.area)' op tot \(sum) en niet tot \(rule.total); "
          + "lees de cijfers na in de bron."
      }.sorted()
    }
  }

  /// What figures must have in common to be added up.
  private struct Group: Hashable {
    let area: Area.Code
    let period: Period
    let scenario: String
    let source: Source.ID
  }

  /// Counts of a gemeente that differ from its wijken's by more than a hundredth.
  private static func unlikeWholes(_ store: Store) -> [String] {
    guard let gemeente = store.gemeente else { return [] }
    return store.content.indicators.filter { $0.unit == .count && $0.kind == .register }.compactMap {
      indicator in
      store.observations(indicator.id, gemeente.code).compactMap { whole -> String? in
        guard let total = whole.value?.doubleValue, !store.wijken.isEmpty else { return nil }
        let parts = store.wijken.compactMap { wijk in
          store.observations(indicator.id, wijk.code).first {
            $0.period == whole.period && $0.citation.source == whole.citation.source
          }?.value?.doubleValue
        }
        guard parts.count == store.wijken.count else { return nil }
        let sum = parts.reduce(0, +)
        guard (sum - total).magnitude > total.magnitude / 100 else { return nil }
        return "observations.csv: de wijken tellen voor '\(indicator.id)' op tot \(sum) en "
          + "\(gemeente.name) heeft \(total); lees de cijfers na in de bron."
      }.first
    }
  }
}
