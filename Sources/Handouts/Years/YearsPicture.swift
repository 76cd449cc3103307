import BredeWelvaart

/// The years of an indicator in some areas on paper, one picture below the other.
struct YearsPicture {
  let plots: [TimePlot]
  let store: Store

  /// The picture with what has to be said beside it; nil where there is none.
  var illustration: Illustration? {
    guard let indicator = plots.first?.series.indicator else { return nil }
    let areas = plots.map(\.series.area)
    var drawing = Drawing()
    for plot in plots { drawing.stack(YearsDrawing(plot: plot).drawing, gap: 18) }
    return Illustration(
      title: "\(areas.map(\.name).enumeration): \(indicator.nameWithUnit) over de jaren",
      reading: ([indicator.direction.words] + signs).joined(separator: " "), description: description,
      drawing: drawing,
      figures: areas.map { (indicator, $0) },
      observations: plots.flatMap { [$0.series] + $0.around }.flatMap { $0.points.map(\.observation) },
      remarks: developments)
  }

  /// How to read the signs that are in it.
  private var signs: [String] {
    let hasBand = plots.contains { !$0.bands.isEmpty }
    let parts = [
      hasBand ? "Het vlak is de bandbreedte die de bron geeft." : "",
      plots.contains { !$0.around.isEmpty } ? "De streeplijnen zijn de gebieden eromheen." : "",
      plots.contains { !$0.series.missing.isEmpty } ? "Een open rondje is een jaar zonder cijfer." : "",
      plots.contains { !$0.ruptures.isEmpty }
        ? "Bij een staande streeplijn is iets anders gevraagd: wat ervoor en erna komt, mag niet naast elkaar."
        : "",
    ]
    return parts.filter { !$0.isEmpty }
  }

  /// What may be said of the years.
  private var developments: [String] {
    plots.map { plot in
      let area = plot.series.area
      return "\(area.name): \(store.development(plot.series.indicator, area).sentence)"
    }
  }

  private var description: String {
    plots.flatMap(words).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func words(_ plot: TimePlot) -> [String] {
    let missing = plot.series.missingWords.map { ["\($0)."] } ?? []
    return [plot.series.picture] + plot.around.map(\.picture) + plot.series.breakWords + missing
  }
}
