// Which caveats belong to what.

extension Store {
  /// The caveats about an indicator, and where an area is given those that reach its figure.
  ///
  /// What is to be known about a gemeente's figures holds for its parts. A caveat about areas that have no
  /// figure of the indicator is about those that do.
  package func caveats(_ indicator: Indicator.ID, area: Area.Code? = nil) -> [Caveat] {
    let caveats = caveats(about: indicator)
    guard let area = area.flatMap(self.area) else { return caveats }
    let wider = ([area] + ancestors(of: area)).map(\.code)
    return caveats.filter { caveat in
      caveat.areas.isEmpty || caveat.areas.contains(where: wider.contains)
        || !isKnown(indicator, within: caveat.areas)
    }
  }

  /// The caveats about an area as a whole, or about the buurten in it.
  package func caveats(concerning area: Area) -> [Caveat] {
    content.caveats.filter { $0.areas.contains { isPart($0, of: area) } }
  }

  /// The caveats that belong to a screen, rather than to figures; of an area those about it or about any.
  package func caveats(on screen: Caveat.Screen, area: Area? = nil) -> [Caveat] {
    content.caveats.filter { caveat in
      guard caveat.screens.contains(screen) else { return false }
      guard let area, !caveat.areas.isEmpty else { return true }
      let wider = ([area] + ancestors(of: area)).map(\.code)
      return caveat.areas.contains { wider.contains($0) || isPart($0, of: area) }
    }
  }

  /// The same about what a document says of an area.
  package func caveats(on screen: Caveat.Screen, from source: Source.ID, area: Area?) -> [Caveat] {
    // What is about a gemeente as a whole need not be told at each text of a wijk.
    content.caveats.filter { caveat in
      caveat.screens.contains(screen) && caveat.sources.contains(source)
        && (caveat.areas.isEmpty
          || caveat.areas.contains { code in
            area.map { $0.code == code || $0.parent == code && $0.level == .buurt } ?? false
          })
    }
  }

  /// The same about what a plan says for some areas.
  package func caveats(on screen: Caveat.Screen, from source: Source.ID, areas: [Area.Code]) -> [Caveat] {
    areas.flatMap { caveats(on: screen, from: source, area: area($0)) }.unique(by: \.id)
  }

  /// Whether one of some areas, or a part of one, has anything of an indicator.
  private func isKnown(_ indicator: Indicator.ID, within areas: [Area.Code]) -> Bool {
    observedAreas(of: indicator).contains { area in
      areas.contains(area.code) || ancestors(of: area).contains { areas.contains($0.code) }
    }
  }
}
