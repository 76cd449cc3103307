/// What a document says of one buurt.
package struct BuurtFigure: Hashable, Sendable {
  package let area: Area
  package let indicator: Indicator
  /// May be one without a value, whose note gives the document's words.
  package let observation: Observation
}

extension Store {
  /// All figures of the buurten in a wijk, buurt by buurt in the order of the package.
  package func buurtFigures(of wijk: Area) -> [BuurtFigure] {
    let buurten = buurten(of: wijk)
    let codes = Set(buurten.map(\.code))
    guard !codes.isEmpty else { return [] }
    let byArea = Dictionary(grouping: content.observations.filter { codes.contains($0.area) }, by: \.area)
    return buurten.flatMap { buurt in
      (byArea[buurt.code] ?? []).compactMap { observation in
        indicator(observation.indicator).map {
          BuurtFigure(area: buurt, indicator: $0, observation: observation)
        }
      }
    }
  }
}
