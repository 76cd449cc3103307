import BredeWelvaart
import Cells

/// The wijken in the order of an indicator's figures, as bars, with the areas around them below.
struct IndicatorRanking {
  let context: PageContext
  let indicator: Indicator

  private var store: Store { context.store }

  /// A line of the ranking.
  private struct Line {
    let area: Area
    /// The year after the name, where the lines are of different years.
    var year = ""
    var rank = ""
    let value: DecimalNumber
    var isWijk: Bool { area.level == .wijk }
  }

  var items: [PageItem] {
    let ranking = store.ranking(indicator)
    let ranked = ranking.entries.map { Line(area: $0.area, rank: "\($0.rank)", value: $0.value) }
    let around = store.content.areas.filter { $0.level != .wijk && $0.level != .buurt }
      .compactMap { area in store.value(indicator.id, area.code).map { Line(area: area, value: $0) } }
    let lines = withYears(ranked + around)
    guard !lines.isEmpty else { return [] }
    let marks = ranked.isEmpty ? [] : marks(around)
    let scale = Scale(values: lines.map(\.value.doubleValue), marks: marks.map(\.value.doubleValue))
    let heading = ranked.isEmpty ? "Cijfers" : "De wijken, hoogste eerst"
    let words = marks.map { "\($0.name) \(indicator.shortDutch($0.value))" }
    let note = words.isEmpty ? "" : (words.count == 1 ? "streep: " : "strepen: ") + words.enumeration
    let longest = lines.map { ($0.area.name + $0.year).cellWidth }.max() ?? 0
    return [.blank, .heading(heading, note: note)] + lines.map { item($0, scale, longest) }
      + missing(ranking) + inWords + buurten
  }

  /// Names the years of the lines where they differ.
  private func withYears(_ lines: [Line]) -> [Line] {
    let years = lines.map { store.observation(indicator.id, $0.area.code)?.dutchPeriod ?? "" }
    guard Set(years).count > 1 else { return lines }
    return zip(lines, years).map { line, year in
      var line = line
      line.year = year.isEmpty ? "" : " \(year)"
      return line
    }
  }

  /// The wijken without a figure, in one breath.
  private func missing(_ ranking: Ranking) -> [PageItem] {
    guard ranking.count > 0, !ranking.missing.isEmpty else { return [] }
    return [.text("Geen cijfer van \(ranking.missing.map(\.name).enumeration).", .muted)]
  }

  /// What a document says in words where it has no figure.
  private var inWords: [PageItem] {
    store.content.observations
      .filter { $0.indicator == indicator.id && $0.value == nil && !$0.note.isEmpty }
      .compactMap { observation in
        store.area(observation.area).map {
          .entry("\($0.name): \(store.reasonForNoFigure(observation)).", observation.citation)
        }
      }
  }

  /// Where the figures lie on a bar.
  private struct Scale {
    private let lowest: Double
    private let span: Double
    let marks: [Double]
    /// Whether there is more than one figure to compare.
    let isOfUse: Bool

    init(values: [Double], marks: [Double]) {
      isOfUse = values.count > 1
      let lowest = min(0, values.min() ?? 0)
      let span = max((values.max() ?? 0) - lowest, 1e-9)
      (self.lowest, self.span) = (lowest, span)
      self.marks = marks.map { ($0 - lowest) / span }
    }

    func share(_ value: DecimalNumber) -> Double { (value.doubleValue - lowest) / span }
  }

  /// What stands as a mark on every bar: the areas around, and what the wijken are held against.
  private func marks(_ around: [Line]) -> [(name: String, value: DecimalNumber)] {
    let others = around.filter { $0.area.level != .regio }.map { ($0.area.name, $0.value) }
    let reference = context.state.mapReference(store)
    if reference != .wijken, store.value(indicator, of: reference) != nil { return others }
    return others
      + (store.value(indicator, of: .wijken).map { [(store.name(of: .wijken), $0)] } ?? [])
  }

  private func item(_ line: Line, _ scale: Scale, _ longestName: Int) -> PageItem {
    .row(
      opens: .area(line.area.code, .figures), figure: Figure(indicator: indicator.id, area: line.area.code),
      store.observation(indicator.id, line.area.code)?.citation
    ) { frame, row, hasCursor in
      // The rank stands before the name.
      let nameWidth = min(22, max(14, row.width / 4, longestName + 4))
      let name = Rect(x: row.x, y: row.y, width: nameWidth, height: 1)
      let base: Style = hasCursor ? .selected : line.isWijk ? .plain : .muted
      if hasCursor { frame.canvas.fill(name, style: base) }
      frame.writeRight(
        line.rank, y: row.y, in: Rect(x: row.x, y: row.y, width: 2, height: 1), hasCursor ? base : .muted)
      frame.write(line.area.name + line.year, x: row.x + 3, y: row.y, in: name, base)
      let figure = Rect(x: name.maxX, y: row.y, width: 9, height: 1)
      frame.writeRight(indicator.shortDutch(line.value), y: row.y, in: figure, .strong)
      let comparison = context.compare(indicator, line.area)
      // Among the areas around, only those that can be compared get a verdict.
      if line.isWijk || comparison?.verdict != nil {
        frame.swatch(comparison?.verdict, x: figure.maxX + 1, y: row.y, in: row)
      }
      // A bar alone would be a full one that says nothing.
      guard scale.isOfUse else { return }
      let bar = Rect(
        x: figure.maxX + 5, y: row.y, width: min(90, max(0, row.maxX - figure.maxX - 5)), height: 1)
      Bar(share: scale.share(line.value), ink: comparison?.verdict.barInk ?? .muted, marks: scale.marks)
        .draw(&frame, in: bar)
    }
  }

  /// The buurten that have a figure.
  private var buurten: [PageItem] {
    let buurten = store.content.areas.filter { $0.level == .buurt }
      .filter { store.observation(indicator.id, $0.code) != nil }
    guard !buurten.isEmpty else { return [] }
    return [.blank, .heading("Buurten")]
      + buurten.map { buurt in
        let observation = store.observation(indicator.id, buurt.code)
        let wijk = buurt.parent.flatMap { store.area($0)?.name } ?? ""
        let words = observation?.dutch(indicator) ?? store.reasonForNoFigure(observation)
        return .row(
          opens: buurt.parent.map { .area($0, .figures) },
          figure: Figure(indicator: indicator.id, area: buurt.code), observation?.citation
        ) { frame, row, hasCursor in
          let end = frame.write(
            "\(buurt.name) (\(wijk))", x: row.x, y: row.y, in: row, hasCursor ? .selected : .plain)
          frame.write(words, x: end + 2, y: row.y, in: row, .strong)
        }
      }
  }
}
