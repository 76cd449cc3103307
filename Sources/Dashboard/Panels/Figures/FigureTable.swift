import BredeWelvaart
import Cells

/// A table of figures, in which the same columns serve what is measured, expected, wanted and said in words.
struct FigureTable {
  let context: PageContext
  let order: TableOrder<FigureFact>
  /// What the figures of the area that the screen is about are held against.
  private let reference: Reference?
  private let hasBars: Bool
  /// The width of the signs before what a figure is held against.
  private let signs: Int
  /// The years of figures that have at least three.
  private let lines: [Figure: SmallLine]
  /// The widths of the widest texts in the columns.
  private let columns: (name: Int, figure: Int, dated: Int, reference: Int, rank: Int, period: Int, line: Int)

  /// Creates a table for all the figures that it will show, on a screen about an area.
  init(_ context: PageContext, _ facts: [FigureFact], of area: Area, hasBars: Bool = false) {
    self.context = context
    // A few bars are not worth the room that names get without them.
    let compared = facts.count { $0.rank != nil || $0.comparison?.referenceValue != nil }
    self.hasBars = hasBars && compared * 4 >= facts.count
    let reference = context.state.reference(for: area, context.store)
    self.reference = reference
    order = TableOrder(Self.columns(facts, reference, context.store), context.filter.sorting)
    func widest(_ texts: [String]) -> Int { texts.map(\.cellWidth).max() ?? 0 }
    let store = context.store
    lines = Dictionary(
      facts.compactMap { fact in
        fact.readings.count < SmallLine.leastPoints
          ? nil : SmallLine(series: store.series(fact.indicator, fact.area)).map { (Self.key(fact), $0) }
      }, uniquingKeysWith: { first, _ in first })
    let known = lines
    func shown(_ fact: FigureFact) -> [Reading] { Self.readings(fact, known[Self.key(fact)]) }
    let readings = facts.flatMap(shown)
    signs = facts.contains { $0.comparison?.verdict != nil && $0.trend != nil } ? 5 : 4
    let references = facts.map { Self.referenceWords($0, reference, context.store) }
    columns = (
      name: min(52, max(24, widest(facts.map(\.indicator.columnName)))),
      figure: min(26, widest(["cijfer"] + readings.map(\.text.short) + facts.map(Self.absence))),
      dated: min(
        38,
        widest(
          ["cijfer"] + facts.map(Self.absence)
            + facts.flatMap { fact in shown(fact).map { Self.dated($0, of: fact) } })),
      reference: facts.contains { $0.comparison?.verdict != nil }
        ? signs + widest(references) : facts.contains { $0.trend != nil } ? 3 : 0,
      rank: widest(facts.map { $0.rank?.short ?? "" }),
      period: min(20, widest(readings.map(\.dutchPeriod))),
      line: lines.values.map { $0.width(within: 28) }.max() ?? 0
    )
  }

  private static func key(_ fact: FigureFact) -> Figure {
    Figure(indicator: fact.indicator.id, area: fact.area.code)
  }

  /// What has a line of its own: of years that stand in a small line, only those that stand for the area.
  private static func readings(_ fact: FigureFact, _ line: SmallLine?) -> [Reading] {
    guard let line else { return fact.readings }
    return fact.current + fact.others.filter { !line.has($0) }
  }

  private func readings(_ fact: FigureFact) -> [Reading] {
    Self.readings(fact, lines[Self.key(fact)])
  }

  private var store: Store { context.store }

  // The names of the columns in their heads.
  private static let (indicator, rank, year, document) = ("indicator", "plaats", "jaar", "bron")
  /// What stands for the column with the signs where nothing has a reference.
  private static let sign = "oordeel"

  private static func signColumn(_ reference: Reference?, _ store: Store) -> String {
    reference.map(store.shortName) ?? sign
  }

  /// The columns that the figures can be put in the order of: those that hold something.
  private static func columns(
    _ facts: [FigureFact], _ reference: Reference?, _ store: Store
  ) -> [TableOrder<FigureFact>.Column] {
    let all: [TableOrder<FigureFact>.Column] = [
      .init(indicator) { .name($0.indicator.columnName) },
      .init(signColumn(reference, store)) { .verdict($0.comparison) },
      .init(rank) { $0.rank.map { .number(Double($0.place)) } },
      .init(year) { fact in fact.readings.first.map { .text($0.dutchPeriod) } },
      .init(document) { fact in fact.citations.first.map { .name(store.shortName(of: $0.source)) } },
    ]
    return all.filter { column in facts.contains { column.value($0) != nil } }
  }

  private static func absence(_ fact: FigureFact) -> String {
    fact.hasFigure ? "" : fact.developmentAlone?.brief ?? fact.absence
  }

  /// A figure that cannot do without its year, with it: an expectation, or one of several times.
  private static func dated(_ reading: Reading, of fact: FigureFact) -> String {
    let needsYear = reading.isForecast || fact.readings.count > 1
    return reading.text.short + (needsYear ? " (\(reading.periodWords))" : "")
  }

  /// The figure that another was held against; an asterisk says that it is not of what the screen names.
  private static func referenceWords(_ fact: FigureFact, _ usual: Reference?, _ store: Store) -> String {
    guard let comparison = fact.comparison, comparison.verdict != nil else { return "" }
    guard let text = comparison.referenceText else { return store.shortName(of: comparison.reference) }
    return text.short + (comparison.reference == usual ? "" : "*")
  }

  /// What the asterisk stands for; empty where no figure has one.
  static func note(_ facts: [FigureFact], _ usual: Reference?, _ store: Store) -> String {
    let hasOther = facts.contains { $0.comparison?.referenceText != nil && $0.comparison?.reference != usual }
    return hasOther ? "* \(store.name(of: .wijken))" : ""
  }

  /// Names before all else; the foot says what a narrow line has no room for.
  private func plan(_ width: Int) -> (columns: ColumnPlan, hasYears: Bool) {
    let plan = plan(width, figure: columns.figure, period: columns.period)
    let hasYears = columns.period == 0 || plan.widths[Self.period] > 0
    return (hasYears ? plan : self.plan(width, figure: columns.dated, period: 0), hasYears)
  }

  /// The place of the years among the columns.
  private static let period = 5

  /// Figures that are compared keep their units; before the strips give way for that, few units are left out.
  private func plan(_ width: Int, figure: Int, period: Int) -> ColumnPlan {
    let plan = plan(width, figure: figure, period: period, reference: 19)
    let hasStrips = !hasBars || plan.widths[Self.strip] > 0
    return hasStrips && width >= 100 ? plan : self.plan(width, figure: figure, period: period, reference: 13)
  }

  /// The place of the strips among the columns.
  private static let strip = 2

  private func plan(_ width: Int, figure: Int, period: Int, reference: Int) -> ColumnPlan {
    ColumnPlan(
      [
        .init(columns.name, least: width < 60 ? 14 : 24, grows: 1),
        .init(figure, least: columns.figure),
        .init(hasBars ? 30 : 0, least: 9, givesWay: 4, grows: 2),
        .init(columns.reference, least: reference),
        .init(columns.rank, givesWay: 3),
        .init(period, givesWay: 2),
        .init(columns.line, least: min(10, columns.line), givesWay: 3),
        .init(48, least: 16, givesWay: 5, grows: 3),
      ], width: width)
  }

  func drawHeads(_ frame: inout Frame, in row: Rect) {
    // A sign alone has no room for a name over it.
    let name = columns.reference > 3 ? reference.map(store.shortName) ?? "" : ""
    let glyphs = frame.glyphs
    func head(_ name: String) -> String { order.mark(name, glyphs) + name }
    let sign = order.mark(Self.signColumn(reference, store), glyphs)
    plan(row.width).columns.drawHeads(
      [
        (head(Self.indicator), false), ("cijfer", true), ("ligging", false),
        (sign.isEmpty && name.isEmpty ? "" : sign.padded(to: signs) + name, false),
        (head(Self.rank), false), (head(Self.year), false), ("jaren", false), (head(Self.document), false),
      ], &frame, in: row)
  }

  /// The item of a figure, with a line for each of its times.
  func item(_ fact: FigureFact, namesArea: Bool = false) -> PageItem {
    context.row(fact, readings(fact), opens: .indicator(fact.indicator.id), namesArea: namesArea) {
      draw(fact, &$0, in: $1, hasCursor: $2)
    }
  }

  private func draw(_ fact: FigureFact, _ frame: inout Frame, in row: Rect, hasCursor: Bool) {
    let (plan, hasYears) = plan(row.width)
    let readings = readings(fact)
    for index in 0..<min(max(1, readings.count), row.height) {
      let reading = readings.indices.contains(index) ? readings[index] : nil
      let line = Rect(x: row.x, y: row.y + index, width: row.width, height: 1)
      let places = plan.places(in: line)
      guard places.count == 8 else { return }
      let figure =
        reading.map { hasYears ? $0.text.short : Self.dated($0, of: fact) } ?? Self.absence(fact)
      // A long name has what a short figure leaves, and a name gives way to a figure that is no figure in part.
      let both = line.splitLeft(places[1].maxX - line.x).left
      if index == 0 {
        let name = line.splitLeft(max(0, both.width - figure.cellWidth - 2)).left
        frame.writeName(
          fact.indicator.columnName, orShort: fact.indicator.shortColumnName, in: name,
          hasCursor: hasCursor)
        drawBar(fact, &frame, in: places[2])
        drawReference(fact, &frame, in: places[3])
        frame.write(fact.rank?.short ?? "", in: places[4])
        lines[Self.key(fact)]?.draw(&frame, in: places[6])
      }
      let style: Style = reading == nil ? .muted : .strong
      frame.writeRight(figure, y: line.y, in: both, style)
      frame.write(reading?.dutchPeriod ?? "", in: places[5], .muted)
      guard let citation = reading?.citations.first ?? fact.citations.first else { continue }
      // The place in the document where there is room for it.
      let hasPlace = places[7].width > 30
      let source = hasPlace ? store.shortWords(for: citation) : store.shortName(of: citation.source)
      frame.write(source, in: places[7], .muted)
    }
  }

  private func drawReference(_ fact: FigureFact, _ frame: inout Frame, in area: Rect) {
    guard area.width > 0 else { return }
    frame.sign(of: fact, x: area.x, y: area.y, in: area)
    let words = Self.referenceWords(fact, reference, store)
    // Of a figure, a part is another figure; of a name, it is still that name.
    guard words.cellWidth <= area.width - signs || fact.comparison?.referenceText == nil else { return }
    frame.write(words, in: area.splitLeft(signs).rest, .muted)
  }

  /// A strip of the wijken where nought says nothing, else a bar from nought to the highest of what is compared.
  private func drawBar(_ fact: FigureFact, _ frame: inout Frame, in area: Rect) {
    guard area.width > 0, let value = fact.single?.value?.doubleValue else { return }
    let range = fact.rank == nil ? nil : store.ranking(fact.indicator).range
    let reference = fact.comparison?.referenceValue?.doubleValue
    // A figure alone would be a full bar that says nothing.
    guard range != nil || reference != nil,
      let highest = [range?.upperBound, value, reference].compactMap({ $0 }).max(), highest > 0
    else { return }
    let ranked = range == nil ? [] : store.ranking(fact.indicator).entries.map(\.value.doubleValue)
    if Strip.suits(ranked, unit: fact.indicator.unit) {
      Strip(
        values: ranked, own: value, ink: (fact.comparison?.verdict).barInk,
        marks: reference.map { [$0] } ?? []
      ).draw(&frame, in: area)
      return
    }
    let bar = Bar(
      share: value / highest, ink: (fact.comparison?.verdict).barInk,
      range: range.flatMap { $0.lowerBound < 0 ? nil : $0.lowerBound / highest...$0.upperBound / highest },
      marks: reference.map { [$0 / highest] } ?? [])
    bar.draw(&frame, in: area)
  }
}

extension PageContext {
  /// The figures of an area as a table, with what its asterisks stand for in the corner of the page.
  func table(_ facts: [FigureFact], of area: Area, on page: inout Page, hasBars: Bool = false) -> FigureTable
  {
    let table = FigureTable(self, facts, of: area, hasBars: hasBars)
    if !facts.isEmpty {
      page.header = table.drawHeads
      page.sorting = table.order.kind
    }
    page.count = FigureTable.note(facts, state.reference(for: area, store), store)
    return table
  }
}
