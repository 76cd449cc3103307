import BredeWelvaart

/// The figures of the years among some words, of the indicators that the other words name.
struct YearFigures {
  /// Each with what is known of its indicator in its area, in the order of the package.
  let figures: [(FigureFact, Reading)]

  /// Reads words, of which some may name areas; nil where they name no year or none has a figure.
  init?(_ words: [String], _ store: Store) {
    let (areas, rest) = store.areas(in: words)
    let years = rest.filter(TimeWords.isYear)
    let names = rest.filter { !TimeWords.isYear($0) && !SmallTalk.contains($0.slug) }
    guard !years.isEmpty else { return nil }
    let slugs = names.flatMap { $0.slug.split(separator: "-").map(String.init) }
    let named = store.content.indicators.filter { $0.isAbout(slugs, store) }
    let places = areas.isEmpty ? store.content.areas : areas
    let found = Self.figures(of: named, in: places, years, store)
    figures =
      found.isEmpty
      ? Self.figures(of: store.everydaySubject(slugs)?.indicators ?? [], in: places, years, store) : found
    if figures.isEmpty { return nil }
  }

  private static func figures(
    of indicators: [Indicator], in areas: [Area], _ years: [String], _ store: Store
  ) -> [(FigureFact, Reading)] {
    indicators.flatMap { indicator in
      areas.filter { store.hasFigure(indicator.id, $0.code) }
        .flatMap { area -> [(FigureFact, Reading)] in
          let fact = store.fact(indicator, area)
          return fact.readings.filter { $0.isOf(years) }.map { (fact, $0) }
        }
    }
  }

  /// A section for each indicator.
  func sections(_ store: Store) -> [Section] {
    figures.grouped { $0.0.indicator.id }.map { _, figures in
      Section.readings(figures.first?.0.indicator.nameWithUnit ?? "", figures, store)
    }
  }
}

extension Reading {
  /// Whether it is of one of the years, or begins or ends in one.
  fileprivate func isOf(_ years: [String]) -> Bool {
    period.text.split(separator: "/").contains { years.contains(String($0)) }
  }
}
