import BredeWelvaart

/// What the documents expect for an area, and what they want to reach.
struct AreaForecasts {
  /// The themes with forecasts, the context of people and households first.
  let themes: [Theme]
  /// Topic by topic, in the order of the package.
  let expected: [Theme.ID: [AreaEntry]]
  let goals: [AreaEntry]
  /// For a wijk, what is expected in its buurten.
  let ofBuurten: [AreaEntry]

  var all: [AreaEntry] { themes.flatMap { expected[$0.id] ?? [] } + goals + ofBuurten }

  init(_ store: Store, _ area: Area) {
    let indicators = store.content.indicators.filter { $0.kind == .forecast }
    let entries = indicators.compactMap { AreaEntry(store, $0, area) }
    expected = Dictionary(grouping: entries, by: \.indicator.theme).mapValues(Self.byTopic)
    let names = expected
    let themes = store.content.themes.filter { names[$0.id] != nil }
    self.themes = themes.filter { $0.id == Theme.context } + themes.filter { $0.id != Theme.context }
    goals = store.content.indicators.filter { $0.kind == .target }
      .compactMap { AreaEntry(store, $0, area) }
    ofBuurten = store.buurten(of: area).flatMap { buurt in
      store.content.indicators.filter { $0.kind == .forecast || $0.kind == .target }
        .compactMap { AreaEntry(store, $0, buurt) }
    }
  }

  /// How many there are for an area, without those of its buurten.
  static func count(_ store: Store, _ area: Area) -> Int {
    store.content.indicators.count { indicator in
      (indicator.kind == .forecast || indicator.kind == .target)
        && !store.observations(indicator.id, area.code).isEmpty
    }
  }

  /// Keeps what is about the same together, in the order in which each topic comes first.
  private static func byTopic(_ entries: [AreaEntry]) -> [AreaEntry] {
    entries.grouped(by: \.indicator.topic).flatMap(\.elements)
  }
}
