import BredeWelvaart

/// Finds indicators by a few letters of their name, topic or theme.
enum IndicatorSearch {
  /// The indicators that hold every word of the query; all for none.
  ///
  /// In the order of themes, and in each those first that the map can show.
  static func find(_ query: String, _ store: Store) -> [Indicator] {
    let words = query.slug.split(separator: "-").map { Array($0.utf8) }
    return store.content.themes.flatMap { theme in
      let found = store.content.indicators.filter { indicator in
        guard indicator.theme == theme.id else { return false }
        guard !words.isEmpty else { return true }
        let text = [indicator.name, indicator.shortName, indicator.topic, theme.name, indicator.id.rawValue]
          .joined(separator: " ").slug
        return words.allSatisfy { text.holds($0) }
      }
      return found.filter { store.isMapped($0.id) } + found.filter { !store.isMapped($0.id) }
    }
  }
}

extension String {
  /// Whether some bytes stand in the text in a row; byte by byte, since every letter typed asks it hundreds of times.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    var text = self
    return text.withUTF8 { bytes in
      guard bytes.count >= wanted.count else { return false }
      return (0...bytes.count - wanted.count).contains { start in
        bytes[start] == first && bytes[start...].starts(with: wanted)
      }
    }
  }
}
