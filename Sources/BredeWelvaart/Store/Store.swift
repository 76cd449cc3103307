/// All knowledge of a data package in memory, ready to be asked.
package struct Store: Sendable {
  /// What a data package holds.
  package struct Content: Sendable {
    /// Where the tables are, also those that were not read yet.
    let descriptor: PackageDescriptor
    package let areas: [Area]
    /// In the order of the wheel.
    package let themes: [Theme]
    package let indicators: [Indicator]
    package let sources: [Source]
    package let observations: [Observation]
    package let assessments: [Assessment]
    package let caveats: [Caveat]
    package let sums: [SumRule]
    package let breaks: [Break]

    /// Nil where the package has no map, or none was asked for.
    package internal(set) var map: WijkMap?

    // Texts and plans; empty where only figures were loaded.
    package internal(set) var statements: [Statement] = []
    package internal(set) var facilities: [Facility] = []
    package internal(set) var places: [Place] = []
    package internal(set) var actions: [Action] = []
    package internal(set) var criteria: [Criterion] = []
    package internal(set) var budgets: [Budget] = []
    package internal(set) var balance: [BalanceEntry] = []
    package internal(set) var glossary: [Term] = []
    package internal(set) var words: [ClaimWord] = []
    package internal(set) var everyday: [EverydayWord] = []

    /// The package's own title.
    package var title: String { descriptor.title }

    /// The first year that a development is reckoned from, as the package says; 0 for the first there is.
    package var trendSince: Int { descriptor.trendSince }
  }

  package private(set) var content: Content
  /// How much of the package is in the content.
  package private(set) var extent: Extent
  /// The municipality that the package is about: the first of its level.
  package let gemeente: Area?
  /// The wijken, in the order of their numbers and then of the package.
  package let wijken: [Area]

  // Where in the content things stand; a dictionary of the things themselves would hold them twice.
  private let areaPlaces: Places<Area>
  private let themePlaces: Places<Theme>
  private let indicatorPlaces: Places<Indicator>
  private let sourcePlaces: Places<Source>
  private let observationPlaces: PairIndex
  private let assessmentPlaces: PairIndex
  /// The caveats about each indicator.
  private let caveatPlaces: [[Int]]
  /// How many wijken have a figure, by the place of the indicator.
  private let wijkCounts: [Int]

  init(_ content: Content, extent: Extent) {
    (self.content, self.extent) = (content, extent)
    gemeente = content.areas.first { $0.level == .gemeente }
    wijken = content.areas.filter { $0.level == .wijk }.stablySorted { $0.number ?? .max }
    areaPlaces = Places(content.areas.lazy.map(\.code))
    themePlaces = Places(content.themes.lazy.map(\.id))
    indicatorPlaces = Places(content.indicators.lazy.map(\.id))
    sourcePlaces = Places(content.sources.lazy.map(\.id))
    let (areas, indicators) = (areaPlaces, indicatorPlaces)
    func index(count: Int, _ pair: (Int) -> (Indicator.ID, Area.Code)) -> PairIndex {
      var entries: [PairIndex.Entry] = []
      entries.reserveCapacity(count)
      // Of one indicator, the entries mostly stand together.
      var latest: (id: Indicator.ID, place: Int?) = ("", nil)
      for place in 0..<count {
        let (indicator, area) = pair(place)
        if latest.id != indicator { latest = (indicator, indicators[indicator]) }
        // Loading has seen to it that both are known.
        guard let indicator = latest.place, let area = areas[area] else { continue }
        entries.append(PairIndex.Entry(indicator: indicator, area: area, place: place))
      }
      return PairIndex(
        entries, indicatorCount: content.indicators.count, areaCount: content.areas.count)
    }
    let observations = index(count: content.observations.count) { place in
      (content.observations[place].indicator, content.observations[place].area)
    }
    observationPlaces = observations
    assessmentPlaces = index(count: content.assessments.count) { place in
      (content.assessments[place].indicator, content.assessments[place].area)
    }
    var caveatPlaces: [[Int]] = Array(repeating: [], count: content.indicators.count)
    for (place, caveat) in content.caveats.enumerated() {
      for indicator in caveat.indicators {
        guard let indicator = indicators[indicator], caveatPlaces[indicator].last != place else { continue }
        caveatPlaces[indicator].append(place)
      }
    }
    self.caveatPlaces = caveatPlaces
    wijkCounts = content.indicators.indices.map { indicator in
      var known: Int?
      var count = 0
      for entry in observations[indicator]
      where entry.area != known && content.areas[entry.area].level == .wijk
        && content.observations[entry.place].value != nil
      {
        (known, count) = (entry.area, count + 1)
      }
      return count
    }
  }

  /// The same store with texts and plans added; what is found by id stays as it is.
  func completed(to wanted: Extent = .everything, _ addTexts: (inout Content) -> Void) -> Store {
    var store = self
    addTexts(&store.content)
    store.extent.formUnion(wanted)
    return store
  }

  package func area(_ code: Area.Code) -> Area? { areaPlaces[code].map { content.areas[$0] } }
  package func theme(_ id: Theme.ID) -> Theme? { themePlaces[id].map { content.themes[$0] } }
  package func indicator(_ id: Indicator.ID) -> Indicator? {
    indicatorPlaces[id].map { content.indicators[$0] }
  }
  package func source(_ id: Source.ID) -> Source? { sourcePlaces[id].map { content.sources[$0] } }

  /// Whether more than half of the wijken have a figure, so that they can be compared with each other.
  package func isMapped(_ indicator: Indicator.ID) -> Bool { wijkCount(indicator) * 2 > wijken.count }

  /// Whether at least one wijk has a figure.
  func isKnownInWijken(_ indicator: Indicator.ID) -> Bool { wijkCount(indicator) > 0 }

  private func wijkCount(_ indicator: Indicator.ID) -> Int {
    indicatorPlaces[indicator].map { wijkCounts[$0] } ?? 0
  }

  /// Where an index has what is about an indicator in an area, in the order of the package.
  private func entries(
    _ index: PairIndex, _ indicator: Indicator.ID, _ area: Area.Code
  ) -> ArraySlice<PairIndex.Entry> {
    guard let indicator = indicatorPlaces[indicator], let area = areaPlaces[area] else { return [] }
    return index[indicator, area]
  }

  /// All observations of an indicator in an area, in the order of the package.
  package func observations(_ indicator: Indicator.ID, _ area: Area.Code) -> [Observation] {
    entries(observationPlaces, indicator, area).map { content.observations[$0.place] }
  }

  /// The areas that documents have a place for in an indicator, once for each observation.
  func observedAreas(of indicator: Indicator.ID) -> some Sequence<Area> {
    let entries = indicatorPlaces[indicator].map { observationPlaces[$0] } ?? []
    return entries.lazy.map { content.areas[$0.area] }
  }

  /// The observation that stands for the indicator in the area: the latest outside scenarios.
  ///
  /// One that says 'no figure' is given where there is no other.
  package func observation(_ indicator: Indicator.ID, _ area: Area.Code) -> Observation? {
    // Screens ask this thousands of times for a key, so nothing is copied on the way.
    var best: Int?
    for entry in entries(observationPlaces, indicator, area)
    where content.observations[entry.place].scenario.isEmpty {
      // The first of the latest: the package puts the leading source first.
      if let known = best, !comesBefore(entry.place, known) { continue }
      best = entry.place
    }
    return best.map { content.observations[$0] }
  }

  /// Whether an observation says more than another: a figure more than none, a later one more than an earlier,
  /// and what is measured more than what is expected.
  private func comesBefore(_ place: Int, _ other: Int) -> Bool {
    let (observation, known) = (content.observations[place], content.observations[other])
    guard (observation.value == nil) == (known.value == nil) else { return known.value == nil }
    // What no document gives stands beside what one does, however late it is.
    guard observation.isAddition == known.isAddition else { return known.isAddition }
    guard (observation.status == .forecast) == (known.status == .forecast) else {
      return known.status == .forecast
    }
    return isNewer(observation, than: known)
  }

  /// Whether the area has any figure of the indicator, be it one of a scenario.
  package func hasFigure(_ indicator: Indicator.ID, _ area: Area.Code) -> Bool {
    entries(observationPlaces, indicator, area).contains { content.observations[$0.place].value != nil }
  }

  /// Whether documents say anything of the indicator in the area, be it that there is no figure.
  package func isKnown(_ indicator: Indicator.ID, _ area: Area.Code) -> Bool {
    !entries(observationPlaces, indicator, area).isEmpty
      || !entries(assessmentPlaces, indicator, area).isEmpty
  }

  /// The indicators that documents say anything of in one of some areas, in the order of the package.
  package func indicators(knownIn areas: [Area]) -> [Indicator] {
    let places = areas.compactMap { areaPlaces[$0.code] }
    return content.indicators.enumerated().filter { indicator, _ in
      places.contains {
        !observationPlaces[indicator, $0].isEmpty || !assessmentPlaces[indicator, $0].isEmpty
      }
    }.map(\.element)
  }

  /// The same, theme by theme.
  ///
  /// It is the order in which the figures of areas are told. Themes without any are left out.
  package func themedIndicators(knownIn areas: [Area]) -> [(theme: Theme, indicators: [Indicator])] {
    let known = Dictionary(grouping: indicators(knownIn: areas), by: \.theme)
    return content.themes.compactMap { theme in known[theme.id].map { (theme, $0) } }
  }

  /// What documents say in words about an indicator in an area, in the order of the package.
  func assessments(_ indicator: Indicator.ID, _ area: Area.Code) -> [Assessment] {
    entries(assessmentPlaces, indicator, area).map { content.assessments[$0.place] }
  }

  /// The figure that stands for the indicator in the area; nil where there is none.
  package func value(_ indicator: Indicator.ID, _ area: Area.Code) -> DecimalNumber? {
    observation(indicator, area)?.value
  }

  /// Where the years of an indicator must not be joined.
  package func breaks(of indicator: Indicator.ID) -> [Break] {
    content.breaks.filter { $0.indicator == indicator }
  }

  /// All caveats about an indicator.
  func caveats(about indicator: Indicator.ID) -> [Caveat] {
    indicatorPlaces[indicator].map { caveatPlaces[$0].map { content.caveats[$0] } } ?? []
  }

  /// The observation of an indicator in an area that can be held against another; nil where there is none.
  func observation(
    _ indicator: Indicator.ID, _ area: Area.Code, comparableWith other: Observation
  ) -> Observation? {
    // Nothing is copied on the way: each wheel asks this hundreds of times.
    entries(observationPlaces, indicator, area).first { entry in
      content.observations[entry.place].value != nil
        && content.observations[entry.place].isComparable(with: other)
    }.map { content.observations[$0.place] }
  }
}
