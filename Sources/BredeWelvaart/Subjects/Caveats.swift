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

  /// Whether a caveat comes from additions and no document.
  func isOnAdditions(_ caveat: Caveat) -> Bool {
    !caveat.sources.isEmpty && caveat.sources.allSatisfy { source($0)?.isAddition ?? false }
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

  /// The same about texts of any areas and documents.
  package func caveats(
    on screen: Caveat.Screen, about texts: [(area: Area.Code, citation: Citation)]
  ) -> [Caveat] {
    let pairs = texts.unique { [$0.area.rawValue, $0.citation.source.rawValue] }
    return pairs.flatMap { caveats(on: screen, from: $0.citation.source, area: area($0.area)) }.unique(
      by: \.id)
  }

  /// The same about what a plan says for some areas.
  package func caveats(on screen: Caveat.Screen, from source: Source.ID, areas: [Area.Code]) -> [Caveat] {
    areas.flatMap { caveats(on: screen, from: source, area: area($0)) }.unique(by: \.id)
  }

  /// The caveats under headings, those between documents first.
  package var caveatGroups: [(title: String, caveats: [Caveat])] {
    let caveats = content.caveats
    let ofOne = content.sources.map { source in
      (title: source.markedTitle, caveats: caveats.filter { $0.sources == [source.id] })
    }
    let groups =
      [(title: "Tussen documenten", caveats: caveats.filter { $0.sources.count > 1 })] + ofOne
      + [(title: "Zonder document", caveats: caveats.filter(\.sources.isEmpty))]
    return groups.filter { !$0.caveats.isEmpty }
  }

  /// The figures that a caveat is about, indicator by indicator in the caveat's order.
  ///
  /// Of the areas that it names, also where there is no figure, for that may be what it is about. Else of
  /// the gemeente, the areas around it and the wijken; where none of these has one, of all areas that do.
  /// Figures that contradict each other are both given.
  package func figures(of caveat: Caveat) -> [(FigureFact, Reading?)] {
    let usual = (gemeente.map { [$0] + ancestors(of: $0) } ?? []) + wijken
    let named = caveat.areas.compactMap(area)
    return caveat.indicators.compactMap(indicator).flatMap { indicator -> [(FigureFact, Reading?)] in
      func facts(_ areas: [Area]) -> [FigureFact] {
        areas.filter { isKnown(indicator.id, $0.code) }.map { fact(indicator, $0) }
      }
      let own = facts(named)
      let around = own.isEmpty ? facts(usual).filter(\.hasFigure) : []
      let found = [own, around, facts(content.areas)].first { !$0.isEmpty } ?? []
      return found.flatMap { fact in
        fact.readings.isEmpty ? [(fact, nil)] : fact.readings.map { (fact, $0) }
      }
    }
  }

  /// Whether one of some areas, or a part of one, has anything of an indicator.
  private func isKnown(_ indicator: Indicator.ID, within areas: [Area.Code]) -> Bool {
    observedAreas(of: indicator).contains { area in
      areas.contains(area.code) || ancestors(of: area).contains { areas.contains($0.code) }
    }
  }
}
