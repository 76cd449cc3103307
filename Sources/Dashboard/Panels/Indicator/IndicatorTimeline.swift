import BredeWelvaart
import Cells

/// All figures of an indicator in an area over the years, ranges and scenarios among them, as bars.
struct IndicatorTimeline {
  let context: PageContext
  let indicator: Indicator

  private var store: Store { context.store }

  var items: [PageItem] {
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
    let chart = Chart(store: store, readings: readings, hasOneSource: source != nil)
    var items: [PageItem] = [.blank, .heading(heading, note: area.name + (source ?? ""))]
    items += readings.map { reading in
      .row(
        observations: reading.observations, reading.first.citation,
        foot: .remarks { footnotes(reading, in: area) }
      ) {
        chart.draw(reading, &$0, in: $1, hasCursor: $2)
      }
    }
    if source == nil {
      items.append(
        .text("De bronnen verschillen per regel. Daarom zijn de cijfers niet naast elkaar getekend.", .muted))
    }
    return items
  }

  private func footnotes(_ reading: Reading, in area: Area) -> [Footnote] {
    [Footnote(reading.words.capitalisedFirst.asSentence)]
      + store.caveats(indicator.id, area: area.code).map(Footnote.caveat)
      + store.footnotes(reading.citations) + reading.notes.map(Footnote.note)
  }
}

/// The lines of a timeline: when, the figure, and a bar where one document gives them all.
private struct Chart {
  let store: Store
  let readings: [Reading]
  /// Figures of different documents are not drawn beside each other.
  let hasOneSource: Bool

  private func plan(_ width: Int) -> ColumnPlan {
    func widest(_ text: (Reading) -> String) -> Int { readings.map { text($0).cellWidth }.max() ?? 0 }
    return ColumnPlan(
      [
        .init(widest(\.periodWords)), .init(widest(\.text.short)),
        .init(widest(\.reserve), givesWay: 2), .init(50, least: 8, givesWay: 1),
      ], width: width)
  }

  func draw(_ reading: Reading, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let places = plan(row.width).places(in: row)
    guard places.count == 4 else { return }
    frame.writeName(reading.periodWords, in: places[0], hasCursor: hasCursor)
    frame.writeRight(reading.text.short, y: row.y, in: places[1], .strong)
    frame.write(reading.reserve, in: places[2], .muted)
    if hasOneSource {
      drawBar(reading, &frame, in: places[3])
    } else {
      frame.write(store.shortName(of: reading.first.citation.source), in: places[3], .muted)
    }
  }

  /// A bar from nought to a figure, or from the lower bound of a range to the upper.
  private func drawBar(_ reading: Reading, _ frame: inout Frame, in area: Rect) {
    let all = readings.flatMap(\.values) + [0]
    let ends = reading.values + (reading.values.count == 1 ? [0] : [])
    guard let low = all.min(), let high = all.max(), high > low, let from = ends.min(), let to = ends.max()
    else {
      return
    }
    func share(_ value: Double) -> Double { (value - low) / (high - low) }
    // What is expected is drawn lighter than what was measured.
    Bar(
      start: share(from), share: share(to), ink: reading.isForecast ? .muted : .plain,
      marks: low < 0 ? [share(0)] : []
    ).draw(&frame, in: area)
  }
}

extension Reading {
  fileprivate var values: [Double] { observations.compactMap(\.value?.doubleValue) }

  /// What kind of figure it is where it is not simply measured.
  fileprivate var reserve: String {
    switch first.status {
    case .forecast: "verwacht"
    case .estimated: "geschat"
    case .provisional: "voorlopig"
    case .lowReliability: "onzeker"
    default: ""
    }
  }
}
