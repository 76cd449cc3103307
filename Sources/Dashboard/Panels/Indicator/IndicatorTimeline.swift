import BredeWelvaart
import Cells

/// All figures of an indicator in an area over the years: the line of those that may be joined, and each of them.
///
/// Ranges and scenarios are among them; where there is no line they stand as bars.
struct IndicatorTimeline {
  let context: PageContext
  let indicator: Indicator
  /// The area that it is about; without one, the first near that has more than one figure.
  var only: Area?

  private var store: Store { context.store }

  var items: [PageItem] {
    if let only {
      let readings = store.timeline(indicator, only.code)
      return readings.isEmpty ? [] : items(of: only, readings)
    }
    let timelines = areas.lazy.map { (area: $0, readings: store.timeline(indicator, $0.code)) }
    // One figure by itself stands in the list above already.
    return timelines.first {
      $0.readings.count > 1 || $0.readings.first?.single == nil && !$0.readings.isEmpty
    }
    .map { items(of: $0.area, $0.readings) } ?? []
  }

  /// The selected area and the gemeente; where neither has any figure, the others.
  private var areas: [Area] {
    let near = [store.area(context.state.area), store.gemeente].compactMap(\.self)
    let isKnown = near.contains { store.hasFigure(indicator.id, $0.code) }
    return isKnown ? near : store.content.areas
  }

  private func items(of area: Area, _ readings: [Reading]) -> [PageItem] {
    let heading =
      readings.allSatisfy(\.isForecast)
      ? "Voorspelling" : readings.contains { !$0.period.text.isEmpty } ? "Over de jaren" : "Uitkomsten"
    let sources = readings.flatMap(\.citations).map(\.source).unique
    let source = sources.count == 1 ? sources.first.map { ", bron: \(store.shortName(of: $0))" } : nil
    let series = store.series(indicator, area)
    let plot = TimePlot(series, around: store.seriesAround(series))
    var items: [PageItem] = only == nil ? [.blank] : []
    items.append(.heading(heading, note: area.name + (source ?? "")))
    if let plot { items += picture(plot, area) }
    let chart = YearRows(
      store: store, readings: readings, around: plot?.around ?? [], hasOneSource: source != nil,
      hasBars: plot == nil && source != nil, isLine: plot != nil)
    if chart.hasAround { items.append(.heads(lines: 1, chart.drawHeads)) }
    items += rows(area, readings, series, chart)
    if source == nil, plot == nil {
      items.append(
        .text("De bronnen verschillen per regel. Daarom zijn de cijfers niet naast elkaar getekend.", .muted))
    }
    return items
  }

  /// The line, how to read it and what may be said of it.
  private func picture(_ plot: TimePlot, _ area: Area) -> [PageItem] {
    let lines = TimePicture.height(on: context.state.size.height)
    let development = store.development(indicator, area, toleranceScale: context.state.toleranceScale)
    // The screen of the years begins at the line; elsewhere the cursor passes it.
    var drawing = PageItem.row(
      lines: lines,
      foot: .remarks { [Footnote(plot.series.picture, .aside)] + development.caveats.map(Footnote.caveat) }
    ) { frame, row, _ in
      TimePicture(plot: plot).draw(&frame, in: row)
    }
    drawing.isPassed = only == nil
    let legend = PageItem.heads(lines: 1) { frame, row in
      frame.write(plot.legend(frame.glyphs), in: row, .muted)
    }
    var words = PageItem.text(development.sentence)
    words.isPassed = true
    return [drawing, legend, words]
  }

  /// A line for each time, with what must not be joined said in between.
  private func rows(
    _ area: Area, _ readings: [Reading], _ series: YearSeries, _ chart: YearRows
  ) -> [PageItem] {
    var items: [PageItem] = []
    var before = 0
    for reading in readings {
      // What is expected skips years as a matter of course.
      let isYear = chart.isLine && !reading.isForecast && !reading.period.isChange
      let year = isYear ? reading.period.lastYear : 0
      if before > 0, year > before {
        let between = series.between(before, year)
        if let rupture = between.rupture {
          items.append(
            .text("Breuk tussen \(rupture.yearBefore) en \(rupture.yearAfter). \(rupture.why)", .muted))
        }
        if let missing = between.missing {
          items.append(.text("\(missing.yearWords) geen cijfer", .muted))
        }
      }
      before = max(before, year)
      items.append(
        .row(
          observations: reading.observations + chart.beside(reading),
          reading.first.citation, foot: .remarks { footnotes(reading, in: area) }
        ) {
          chart.draw(reading, &$0, in: $1, hasCursor: $2)
        })
    }
    return items
  }

  private func footnotes(_ reading: Reading, in area: Area) -> [Footnote] {
    let margin = reading.first.margin.map {
      [Footnote("De bron geeft als bandbreedte \(indicator.words(for: $0)).", .aside)]
    }
    return [Footnote(reading.words.capitalisedFirst.asSentence)] + (margin ?? [])
      + store.caveats(indicator.id, area: area.code).map(Footnote.caveat)
      + store.footnotes(reading.citations) + reading.notes.map(Footnote.note)
  }
}
