import BredeWelvaart

/// The names and figures of the wijken on a map.
struct WijkLabels {
  let indicator: Indicator
  let classes: MapClasses
  let store: Store

  /// How fine the places are among which one is looked for.
  private static let step = 4.0

  func kind(_ area: Area.Code) -> MapClasses.Kind { classes.kinds[area] ?? .noFigure }

  /// The forms of a label, from long to short.
  private func forms(_ wijk: Area) -> [WijkLabel] {
    let kind = kind(wijk.code)
    let fact = store.fact(indicator, wijk)
    let words = fact.comparison?.verdict?.word ?? fact.developmentAlone?.brief ?? fact.absence
    let figure = fact.current.first?.text.underUnit ?? words
    let number = wijk.number.map { "\($0)" }
    func numbered(_ name: String) -> String { number.map { "\($0) \(name)" } ?? name }
    let parts = wijk.name.split(separator: " ").map(String.init)
    let broken =
      parts.count > 1 ? [[numbered(parts.dropLast().joined(separator: " "))] + parts.suffix(1)] : []
    let whole = [[numbered(wijk.name)]] + broken + [[wijk.name]]
    let short = wijk.shortName == wijk.name ? [] : [[numbered(wijk.shortName)], [wijk.shortName]]
    let small = Typeface.smallest
    // Hatching says by itself that there is no figure.
    let alone = kind == .noFigure ? whole : []
    // The list under the map says whose number it is.
    let last = number.map { number in
      [
        WijkLabel(names: [number], figure: figure, kind: kind),
        WijkLabel(names: [number], figure: figure, kind: kind, size: small, hasSign: false),
        WijkLabel(names: [number], figure: "", kind: kind),
      ]
    }
    return whole.map { WijkLabel(names: $0, figure: figure, kind: kind) }
      + [WijkLabel(names: [wijk.name], figure: figure, kind: kind, size: small)]
      + alone.map { WijkLabel(names: $0, figure: "", kind: kind) }
      + short.map { WijkLabel(names: $0, figure: figure, kind: kind) } + (last ?? [])
  }

  /// The longest form that fits on the ground, as near as can be to a place.
  func marks(_ area: Area.Code, on ground: Ground, near wanted: Spot) -> [Mark] {
    guard let wijk = store.area(area) else { return [] }
    let extent = ground.extent
    let columns = stride(from: extent.x, to: extent.maxX, by: Self.step)
    let rows = stride(from: extent.y, to: extent.maxY, by: Self.step)
    let spots = [wanted] + rows.flatMap { y in columns.map { Spot(x: $0, y: y) } }
    let nearest = spots.filter(ground.contains).stablySorted { spot in
      let (dx, dy) = (spot.x - wanted.x, spot.y - wanted.y)
      return dx * dx + dy * dy
    }
    for form in forms(wijk) {
      if let place = nearest.first(where: { ground.contains(form.box(around: $0).grown(by: 2)) }) {
        return form.marks(around: place)
      }
    }
    return []
  }

  /// The label of a wijk in the middle of a box, in the longest form that fits.
  func marks(_ area: Area.Code, in box: Box) -> [Mark] {
    let forms = store.area(area).map(forms) ?? []
    let form = forms.first { $0.width + 4 <= box.width && $0.height + 2 <= box.height }
    return form?.marks(around: box.middle) ?? []
  }
}
