/// Where in the row of entries the things stand that others belong to.
struct EntryPlaces: Sendable {
  let areas: [Area.Code: Int]
  let themes: [Theme.ID: Int]
  let sources: [Source.ID: Int]
  let indicators: [Indicator.ID: Int]
  let facilities: [String: Int]
  /// By the slugs of the term and its abbreviation, for as far as everyday words lead to any.
  let terms: [String: Int]

  /// They come first in the row, one kind after the other.
  init(_ content: Store.Content, facilities names: [String]) {
    func places<ID: Hashable>(_ ids: [ID], from start: Int) -> [ID: Int] {
      Dictionary(zip(ids, start...)) { first, _ in first }
    }
    areas = places(content.areas.map(\.code), from: 0)
    let themeStart = content.areas.count
    themes = places(content.themes.map(\.id), from: themeStart)
    let sourceStart = themeStart + content.themes.count
    sources = places(content.sources.map(\.id), from: sourceStart)
    let indicatorStart = sourceStart + content.sources.count
    indicators = places(content.indicators.map(\.id), from: indicatorStart)
    let facilityStart = indicatorStart + content.indicators.count
    facilities = places(names, from: facilityStart)
    let meant = Set(content.everyday.flatMap(\.terms))
    var terms: [String: Int] = [:]
    for (offset, term) in content.glossary.enumerated() where !meant.isEmpty {
      for slug in [term.term.slug, term.abbreviation.slug] where meant.contains(slug) && terms[slug] == nil {
        terms[slug] = facilityStart + names.count + offset
      }
    }
    self.terms = terms
  }

  /// The entries that an everyday word leads to, the nearest first.
  func entries(_ found: Meanings.Found) -> [Int] {
    // Whether there is a huisarts comes before how many people go there.
    found.facilities.compactMap { facilities[$0] } + found.indicators.compactMap { indicators[$0] }
      + found.terms.compactMap { terms[$0] } + found.themes.compactMap { themes[$0] }
  }

  /// The pairs of area and indicator that have a figure or a verdict in words, each once.
  func figures(_ content: Store.Content) -> [FigurePlace] {
    let known =
      content.observations.lazy.filter { $0.value != nil }.map { ($0.indicator, $0.area) }
      + content.assessments.lazy.map { ($0.indicator, $0.area) }
    var figures = known.compactMap { indicator, area -> FigurePlace? in
      guard let area = areas[area], let indicator = indicators[indicator] else { return nil }
      return FigurePlace(area: area, indicator: indicator)
    }
    figures.sort { ($0.indicator, $0.area) < ($1.indicator, $1.area) }
    return zip(figures, figures.dropFirst().map(Optional.some) + [nil]).compactMap { $0 == $1 ? nil : $0 }
  }
}

/// A figure, as the places of its area and its indicator in the row of entries.
struct FigurePlace: Hashable, Sendable {
  let area: Int
  let indicator: Int
}
