import BredeWelvaart
import Cells

/// The lines of a timeline: when, the figure, its margin, those of the areas around, and a bar where there is no line.
struct YearRows {
  let store: Store
  let readings: [Reading]
  let around: [YearSeries]
  /// Figures of different documents are not drawn beside each other.
  let hasOneSource: Bool
  let hasBars: Bool

  /// Whether the years stand in a line above.
  let isLine: Bool

  var hasAround: Bool { !around.isEmpty }

  /// The figures of the same year and table in the areas around.
  func beside(_ reading: Reading) -> [Observation] {
    guard !reading.period.isChange else { return [] }
    return around.compactMap { series in
      series.points.first { $0.year == reading.period.lastYear }?.figure(from: reading.first.citation.source)
    }
  }

  private func text(_ observation: Observation) -> String {
    store.indicator(observation.indicator).flatMap { FigureText(observation, $0)?.short } ?? ""
  }

  private func margin(_ reading: Reading) -> String {
    guard let margin = reading.single?.margin, let indicator = store.indicator(reading.first.indicator) else {
      return ""
    }
    return indicator.words(for: margin)
  }

  private func plan(_ width: Int) -> ColumnPlan {
    func widest(_ text: (Reading) -> String) -> Int { readings.map { text($0).cellWidth }.max() ?? 0 }
    let others = around.map { series in
      max(series.area.shortName.cellWidth, series.points.map { text($0.observation).cellWidth }.max() ?? 0)
    }
    return ColumnPlan(
      [
        .init(widest(\.periodWords)), .init(widest(\.text.short)), .init(widest(margin), givesWay: 3),
      ] + others.map { .init($0, givesWay: 4) } + [
        .init(widest(\.first.reserve), givesWay: 2),
        .init(hasBars || !hasOneSource ? 50 : 0, least: 8, givesWay: 1),
      ], width: width)
  }

  func drawHeads(_ frame: inout Frame, in row: Rect) {
    let area = readings.first.flatMap { store.area($0.first.area) }
    plan(row.width).drawHeads(
      [("", false), (area?.shortName ?? "", true), ("bandbreedte", false)]
        + around.map { ($0.area.shortName, true) } + [("", false), ("", false)], &frame, in: row)
  }

  func draw(_ reading: Reading, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let places = plan(row.width).places(in: row)
    guard places.count == 5 + around.count else { return }
    frame.writeName(reading.periodWords, in: places[0], hasCursor: hasCursor)
    frame.writeRight(reading.text.short, y: row.y, in: places[1], .strong)
    frame.write(margin(reading), in: places[2], .muted)
    for (place, series) in around.enumerated() {
      let figure = beside(reading).first { $0.area == series.area.code }
      frame.writeRight(figure.map(text) ?? "", y: row.y, in: places[3 + place])
    }
    frame.write(reading.first.reserve, in: places[places.count - 2], .muted)
    guard let last = places.last else { return }
    if !hasOneSource {
      frame.write(store.shortName(of: reading.first.citation.source), in: last, .muted)
    } else if hasBars {
      drawBar(reading, &frame, in: last)
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
}
