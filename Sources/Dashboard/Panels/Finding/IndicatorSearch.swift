import BredeWelvaart

/// Finds indicators by a few letters of their name, topic or theme.
enum IndicatorSearch {
  /// The indicators that hold every word of the query; all for none.
  ///
  /// In the order of themes, and in each those first that the map can show.
  static func find(_ query: String, _ store: Store) -> [Indicator] {
    let words = query.slug.split(separator: "-")
    return store.content.themes.flatMap { theme in
      let found = store.content.indicators.filter { indicator in
        guard indicator.theme == theme.id else { return false }
        guard !words.isEmpty else { return true }
        let text = [indicator.name, indicator.shortName, indicator.topic, theme.name, indicator.id.rawValue]
          .joined(separator: " ").slug
        return words.allSatisfy { text.contains($0) }
      }
      return found.filter { store.isMapped($0.id) } + found.filter { !store.isMapped($0.id) }
    }
  }
}
