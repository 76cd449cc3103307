/// All knowledge of a data package in memory, ready to be asked.
public struct Store: Sendable {
  /// What a data package holds.
  public struct Content: Sendable {
    /// Where the tables are, also those that were not read yet.
    let descriptor: PackageDescriptor
    public let areas: [Area]
    /// In the order of the wheel.
    public let themes: [Theme]
    public let indicators: [Indicator]
    public let sources: [Source]
    public let observations: [Observation]
    public let assessments: [Assessment]
    public let caveats: [Caveat]
    public let sums: [SumRule]
    /// Nil where the package has no map.
    public let map: WijkMap?

    // Texts and plans; empty where only figures were loaded.
    public internal(set) var statements: [Statement] = []
    public internal(set) var facilities: [Facility] = []
    public internal(set) var places: [Place] = []
    public internal(set) var actions: [Action] = []
    public internal(set) var criteria: [Criterion] = []
    public internal(set) var budgets: [Budget] = []
    public internal(set) var balance: [BalanceEntry] = []
    public internal(set) var glossary: [Term] = []

    /// The package's own title.
    public var title: String { descriptor.title }
  }

  /// What observations are found by.
  private struct Key: Hashable {
    let indicator: Indicator.ID
    let area: Area.Code
  }

  public private(set) var content: Content
  /// How much of the package is in the content.
  public private(set) var extent: Extent
  /// The municipality that the package is about: the first of its level.
  public let gemeente: Area?
  /// The wijken, in the order of their numbers and then of the package.
  public let wijken: [Area]

  // Where in the content things stand; a dictionary of the things themselves would hold them twice.
  private let areaPlaces: [Area.Code: Int]
  private let themePlaces: [Theme.ID: Int]
  private let indicatorPlaces: [Indicator.ID: Int]
  private let sourcePlaces: [Source.ID: Int]
  private let observationPlaces: [Key: [Int]]
  private let assessmentPlaces: [Key: [Int]]
  private let mapped: Set<Indicator.ID>
  /// The indicators that at least one wijk has a figure of.
  let knownInWijken: Set<Indicator.ID>

  init(_ content: Content, extent: Extent) {
    self.content = content
    self.extent = extent
    gemeente = content.areas.first { $0.level == .gemeente }
    wijken = content.areas.filter { $0.level == .wijk }.stablySorted { $0.number ?? .max }
    areaPlaces = Self.places(of: content.areas.map(\.code))
    themePlaces = Self.places(of: content.themes.map(\.id))
    indicatorPlaces = Self.places(of: content.indicators.map(\.id))
    sourcePlaces = Self.places(of: content.sources.map(\.id))
    observationPlaces = Dictionary(grouping: content.observations.indices) { place in
      let observation = content.observations[place]
      return Key(indicator: observation.indicator, area: observation.area)
    }
    assessmentPlaces = Dictionary(grouping: content.assessments.indices) { place in
      let assessment = content.assessments[place]
      return Key(indicator: assessment.indicator, area: assessment.area)
    }
    let wijkCodes = Set(wijken.map(\.code))
    var known: [Indicator.ID: Set<Area.Code>] = [:]
    for observation in content.observations where observation.value != nil {
      if wijkCodes.contains(observation.area) {
        known[observation.indicator, default: []].insert(observation.area)
      }
    }
    knownInWijken = Set(known.keys)
    mapped = Set(known.filter { $0.value.count * 2 > wijkCodes.count }.keys)
  }

  /// The same store with texts and plans added; what is found by id stays as it is.
  func completed(_ addTexts: (inout Content) -> Void) -> Store {
    var store = self
    addTexts(&store.content)
    store.extent = .everything
    return store
  }

  /// Where each id stands, the first time.
  private static func places<ID>(of ids: [ID]) -> [ID: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }

  public func area(_ code: Area.Code) -> Area? { areaPlaces[code].map { content.areas[$0] } }
  public func theme(_ id: Theme.ID) -> Theme? { themePlaces[id].map { content.themes[$0] } }
  public func indicator(_ id: Indicator.ID) -> Indicator? {
    indicatorPlaces[id].map { content.indicators[$0] }
  }
  public func source(_ id: Source.ID) -> Source? { sourcePlaces[id].map { content.sources[$0] } }

  /// Whether more than half of the wijken have a figure, so that they can be compared with each other.
  public func isMapped(_ indicator: Indicator.ID) -> Bool { mapped.contains(indicator) }

  /// All observations of an indicator in an area, in the order of the package.
  public func observations(_ indicator: Indicator.ID, _ area: Area.Code) -> [Observation] {
    (observationPlaces[Key(indicator: indicator, area: area)] ?? []).map { content.observations[$0] }
  }

  /// The observation that stands for the indicator in the area: the latest outside scenarios.
  ///
  /// One that says 'no figure' is given where there is no other.
  public func observation(_ indicator: Indicator.ID, _ area: Area.Code) -> Observation? {
    // Screens ask this thousands of times for a key, so nothing is copied on the way.
    var best: Int?
    for place in observationPlaces[Key(indicator: indicator, area: area)] ?? []
    where content.observations[place].scenario.isEmpty {
      // The first of the latest: the package puts the leading source first.
      if let known = best, !comesBefore(place, known) { continue }
      best = place
    }
    return best.map { content.observations[$0] }
  }

  /// Whether an observation says more than another: a figure more than none, a later one more than an earlier.
  private func comesBefore(_ place: Int, _ other: Int) -> Bool {
    let (observation, known) = (content.observations[place], content.observations[other])
    guard (observation.value == nil) == (known.value == nil) else { return known.value == nil }
    return observation.period.lastYear > known.period.lastYear
  }

  /// Whether the area has any figure of the indicator, be it one of a scenario.
  public func hasFigure(_ indicator: Indicator.ID, _ area: Area.Code) -> Bool {
    let places = observationPlaces[Key(indicator: indicator, area: area)] ?? []
    return places.contains { content.observations[$0].value != nil }
  }

  /// What documents say in words about an indicator in an area, in the order of the package.
  func assessments(_ indicator: Indicator.ID, _ area: Area.Code) -> [Assessment] {
    assessmentPlaces[Key(indicator: indicator, area: area)]?.map { content.assessments[$0] } ?? []
  }

  /// The figure that stands for the indicator in the area; nil where there is none.
  public func value(_ indicator: Indicator.ID, _ area: Area.Code) -> DecimalNumber? {
    observation(indicator, area)?.value
  }

  /// The caveats about an indicator, and where an area is given those about that area or any.
  public func caveats(_ indicator: Indicator.ID, area: Area.Code? = nil) -> [Caveat] {
    content.caveats.filter { caveat in
      guard caveat.indicators.contains(indicator) else { return false }
      guard let area, !caveat.areas.isEmpty else { return true }
      return caveat.areas.contains(area)
    }
  }
}
