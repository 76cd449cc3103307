/// Where in the row of entries the things stand that others belong to.
struct EntryPlaces {
  let areas: [Area.Code: Int]
  let themes: [Theme.ID: Int]
  let sources: [Source.ID: Int]
  let indicators: [Indicator.ID: Int]

  /// They come first in the row, one kind after the other.
  init(_ content: Store.Content) {
    func places<ID: Hashable>(_ ids: [ID], from start: Int) -> [ID: Int] {
      Dictionary(zip(ids, start...)) { first, _ in first }
    }
    areas = places(content.areas.map(\.code), from: 0)
    let themeStart = content.areas.count
    themes = places(content.themes.map(\.id), from: themeStart)
    let sourceStart = themeStart + content.themes.count
    sources = places(content.sources.map(\.id), from: sourceStart)
    indicators = places(content.indicators.map(\.id), from: sourceStart + content.sources.count)
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
