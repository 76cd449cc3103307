import BredeWelvaart
import Cells

/// The wijken in the order of an indicator's figures, as bars or on a strip, with the areas around them below.
struct IndicatorRanking {
  let context: PageContext
  let indicator: Indicator

  private var store: Store { context.store }

  func add(to items: inout [PageItem]) {
    let figures = IndicatorFigures(
      store, indicator, toleranceScale: context.state.toleranceScale,
      against: { context.state.reference(for: $0, store) })
    let wijken = figures.wijken.filter { $0.isTold }
    let shown = wijken + figures.around
    let marks = figures.ranking.count == 0 ? [] : marks(figures.ranking)
    let scale = Scale(shown, unit: indicator.unit, marks: marks)
    let words = marks.map { "\($0.name) \($0.text.short)" }
    let note = words.isEmpty ? "" : (words.count == 1 ? "streep: " : "strepen: ") + words.enumeration
    items.addSection(
      wijken.isEmpty ? "Cijfers" : indicator.orderWords, note: note, shown.map { item($0, scale) })
    items += missing(figures)
    let buurten = Scale(figures.buurten, unit: indicator.unit, hasBars: false)
    items.addSection("Buurten", figures.buurten.map { item($0, buurten) })
  }

  /// The wijken without a figure: what a document says instead, or in one breath that there is none.
  private func missing(_ figures: IndicatorFigures) -> [PageItem] {
    let others = figures.wijken.filter { !$0.isTold }
    let silent = others.filter { $0.gap == nil && !$0.isToldOfBuurten }.grouped(by: \.reason)
    return others.filter { $0.gap != nil || $0.isToldOfBuurten }.map { fact in
      .entry("\(fact.area.name): \(fact.absence), \(fact.reason).", fact.gap?.citation)
    }
      + silent.map { reason, facts in
        .text("Geen cijfer van \(facts.map(\.area.name).enumeration): \(reason).", .muted)
      }
  }

  /// Where the figures lie on a bar, and how wide the texts before it are.
  private struct Scale {
    let nameWidth: Int
    let figureWidth: Int
    private let lowest: Double
    private let span: Double
    private let values: [Double]
    private let marks: [Double]
    private let isStrip: Bool
    /// Whether there is more than one figure to compare.
    let isOfUse: Bool

    init(_ facts: [FigureFact], unit: Unit, marks: [Mark] = [], hasBars: Bool = true) {
      nameWidth = min(30, max(14, facts.map { $0.area.name.cellWidth }.max() ?? 0))
      figureWidth = max(6, facts.flatMap(\.current).map { $0.text.short.cellWidth }.max() ?? 0)
      let values = facts.compactMap { $0.single?.value?.doubleValue }
      isOfUse = hasBars && values.count > 1
      let lowest = min(0, values.min() ?? 0)
      let span = max((values.max() ?? 0) - lowest, 1e-9)
      (self.lowest, self.span) = (lowest, span)
      self.marks = marks.map(\.value)
      self.values = values
      isStrip = Strip.suits(values, unit: unit)
    }

    func draw(_ value: Double, _ ink: Ink, _ frame: inout Frame, in area: Rect) {
      func share(_ value: Double) -> Double { (value - lowest) / span }
      if isStrip {
        Strip(values: values, own: value, ink: ink, marks: marks).draw(&frame, in: area)
      } else {
        Bar(share: share(value), ink: ink, marks: marks.map(share)).draw(&frame, in: area)
      }
    }
  }

  /// What stands as a mark on every bar.
  private typealias Mark = (name: String, value: Double, text: FigureText)

  /// What the wijken are held against, and the areas around that can stand beside them.
  private func marks(_ ranking: Ranking) -> [Mark] {
    let references = store.wijken.first.map(store.ancestors)?.map { Reference.area($0.code) } ?? []
    return ([context.state.mapReference(store)] + references)
      .compactMap { store.mark(ranking, of: $0) }.unique(by: \.reference)
      .map { (store.name(of: $0.reference), $0.value.doubleValue, $0.text) }
  }

  private func item(_ fact: FigureFact, _ scale: Scale) -> PageItem {
    let target = fact.area.level == .buurt ? fact.area.parent ?? fact.area.code : fact.area.code
    return context.row(fact, fact.current, opens: .area(target, .figures), namesArea: true) {
      draw(fact, scale, &$0, in: $1, hasCursor: $2)
    }
  }

  private func draw(_ fact: FigureFact, _ scale: Scale, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let isWijk = fact.area.level == .wijk
    let periods = fact.current.map(\.dutchPeriod)
    let plan = ColumnPlan(
      [
        // An ordinal, so that nobody takes it for the number of the wijk.
        .init(3), .init(scale.nameWidth, least: 12), .init(scale.figureWidth), .init(3),
        .init(90, least: 8, givesWay: 2), .init(periods.map(\.cellWidth).max() ?? 0, givesWay: 1),
      ], width: row.width)
    for index in 0..<min(max(1, fact.current.count), row.height) {
      let line = Rect(x: row.x, y: row.y + index, width: row.width, height: 1)
      let places = plan.places(in: line)
      guard places.count == 6 else { return }
      if index == 0 {
        let base: Style = hasCursor ? .selected : isWijk ? .plain : .muted
        frame.writeRight(fact.rank?.mark ?? "", y: line.y, in: places[0], .muted)
        frame.writeName(
          fact.area.name, orShort: fact.area.shortName, in: places[1], hasCursor: hasCursor, base)
        let verdict = fact.comparison?.verdict
        frame.sign(of: fact, x: places[3].x, y: line.y, in: line)
        if scale.isOfUse, let value = fact.single?.value?.doubleValue {
          scale.draw(value, verdict.barInk, &frame, in: places[4])
        } else if !fact.hasFigure {
          let words = fact.isInWords ? fact.verdict : "\(fact.absence), \(fact.reason)"
          frame.write(words, x: places[4].x, y: line.y, in: line, .muted)
        }
      }
      let reading = fact.current.indices.contains(index) ? fact.current[index] : nil
      frame.writeRight(reading?.text.short ?? "", y: line.y, in: places[2], .strong)
      frame.write(reading?.dutchPeriod ?? "", in: places[5], .muted)
    }
  }
}
