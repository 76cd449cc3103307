/// What a document says of one buurt.
public struct BuurtFigure: Hashable, Sendable {
  public let area: Area
  public let indicator: Indicator
  /// May be one without a value, whose note gives the document's words.
  public let observation: Observation
}

extension Store {
  /// All figures of the buurten in a wijk, buurt by buurt in the order of the package.
  public func buurtFigures(of wijk: Area) -> [BuurtFigure] {
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
