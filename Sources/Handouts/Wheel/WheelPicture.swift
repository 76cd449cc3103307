import BredeWelvaart

/// The wheel of an area: two rings of arcs with numbered segments, and a key to the numbers.
struct WheelPicture {
  let wheel: Wheel
  let store: Store

  var illustration: Illustration {
    let words = store.referenceWords(wheel.segments.map(\.position))
    let against = words.isEmpty ? store.name(of: wheel.reference) : words
    return Illustration(
      title: "Het wiel van \(wheel.area.name)",
      reading: "De buitenste ring is de positie naast \(against). "
        + "De binnenste ring is de ontwikkeling over de jaren\(hasTrends ? "" : "; daarvan zijn er geen gegevens").",
      description: description, drawing: drawing,
      figures: wheel.segments.map { ($0.indicator, wheel.area) })
  }

  private var hasTrends: Bool { wheel.segments.contains { $0.trend != nil } }

  private var description: String {
    let positions = wheel.segments.map { ($0.indicator.name, $0.position.verdict) }
    let trends = wheel.segments.map { ($0.indicator.name, $0.trend?.verdict) }
    return "Positie. \(PictureWords.groups(positions)) "
      + (hasTrends
        ? "Ontwikkeling. \(PictureWords.groups(trends))" : "Van de ontwikkeling zijn er geen gegevens.")
  }

  private var drawing: Drawing {
    let verdicts = wheel.segments.flatMap { [$0.position.verdict, $0.trend?.verdict] }
    let hollow: [Verdict?] = wheel.sectors.contains { $0.segments.isEmpty } ? [nil] : []
    var drawing = WheelRings(wheel: wheel).drawing
    drawing.stack(Legend(verdicts + hollow).drawing, gap: 11)
    drawing.stack(WheelKey(wheel: wheel).drawing, gap: 11)
    return drawing
  }
}
