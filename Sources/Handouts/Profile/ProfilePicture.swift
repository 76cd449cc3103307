import BredeWelvaart
import Cells

/// The figures of an area, each on a line among the other areas of its kind.
struct ProfilePicture {
  private let area: Area
  private let rows: [ProfileRow]
  private let store: Store
  private let layout: Layout

  /// Where the columns begin and end.
  private struct Layout {
    let nameRoom: Double
    let figureEnd: Double
    /// Whether the ends of the lines are told.
    let hasEnds: Bool
    let strip: ClosedRange<Double>
    let chip: Double
    let word: Double
    /// The middle of the development's column; nil where nothing is known of it.
    let trend: Double?

    /// Where the ends of the lines are told: before them and behind them.
    var low: Double { strip.lowerBound - 8 }
    var high: Double { strip.upperBound + 8 }
  }

  private static let size = 8.5
  private static let step = size * Typeface.leading
  /// Figures and ends of lines that are wider are cut.
  private static let (widestFigure, widestEnd) = (90.0, 70.0)
  private static let shortestStrip = 50.0

  /// Nil where the area has no figure to draw.
  init?(_ area: Area, _ store: Store) {
    rows = ProfileRow.rows(of: area, store)
    guard !rows.isEmpty else { return nil }
    (self.area, self.store) = (area, store)
    layout = Self.layout(rows)
  }

  private static func layout(_ rows: [ProfileRow]) -> Layout {
    func widest(_ texts: [String], isBold: Bool = false, size: Double = size) -> Double {
      texts.map { Typeface.width($0, size: size, isBold: isBold) }.max() ?? 0
    }
    let figures = min(
      widestFigure, widest(rows.map { $0.observation.shortDutch($0.indicator) }, isBold: true))
    let ends = rows.map { FigureStrip($0).ends($0.indicator) }
    let low = min(widestEnd, widest(ends.map(\.low), size: Typeface.smallest))
    let high = min(widestEnd, widest(ends.map(\.high), size: Typeface.smallest))
    let hasTrend = rows.contains { $0.trend != nil }
    let words = widest(rows.map { $0.comparison?.verdict?.word ?? "" } + ["positie"])
    let trendRoom = hasTrend ? widest(["ontwikkeling"], size: Typeface.smallest) + 8 : 0
    let chip = Drawing.width - trendRoom - words - Chip.width - 5
    let nameRoom = 158.0
    let figureEnd = nameRoom + 8 + figures
    let whole = (figureEnd + 12)...max(figureEnd + 12, chip - 14)
    let inner = (whole.lowerBound + low + 8, whole.upperBound - high - 8)
    // Without room for the ends of the lines in words, the lines alone say how the figures lie.
    let strip = inner.1 - inner.0 >= shortestStrip ? inner.0...inner.1 : nil
    return Layout(
      nameRoom: nameRoom, figureEnd: figureEnd, hasEnds: strip != nil, strip: strip ?? whole, chip: chip,
      word: chip + Chip.width + 5, trend: hasTrend ? Drawing.width - (trendRoom - 8) / 2 : nil)
  }

  var illustration: Illustration {
    Illustration(
      title: "\(area.name) in cijfers", reading: reading,
      description: PictureWords.groups(rows.map { ($0.indicator.name, $0.comparison?.verdict) }),
      drawing: drawing, figures: rows.map { ($0.indicator, area) })
  }

  private var reading: String {
    let kind = hasOthers ? " Elk grijs stipje is \(otherWords); rechts is hoger." : ""
    guard let reference = store.references(for: area).first else {
      return "De cijfers van \(area.name).\(kind)"
    }
    let against = PictureWords.references(rows.compactMap(\.comparison), reference, store)
    return "De cijfers van \(area.name) naast \(against).\(kind)"
  }

  private var hasOthers: Bool { rows.contains { !$0.others.isEmpty } }
  /// What the grey dots are: `een andere wijk`.
  private var otherWords: String {
    "een \(area.level == .land ? "ander" : "andere") \(area.level.rawValue)"
  }

  private var drawing: Drawing {
    var drawing = heading
    for group in rows.grouped(by: \.theme) {
      drawing.stack(ThemeHeading(group.key).drawing, gap: 3)
      for row in group.elements { drawing.stack(line(row), gap: 0) }
    }
    drawing.stack(legend.drawing, gap: 10)
    return drawing
  }

  private var heading: Drawing {
    var drawing = Drawing()
    var words: [(text: String, x: Double, anchor: Label.Anchor)] = [
      ("cijfer", layout.figureEnd, .end), ("positie", layout.chip, .start),
    ]
    if layout.hasEnds, rows.allSatisfy({ !FigureStrip($0).beginsAtNought }) {
      words += [("laagste", layout.low, .end), ("hoogste", layout.high, .start)]
    }
    if let trend = layout.trend { words.append(("ontwikkeling", trend, .middle)) }
    for word in words {
      drawing.add(
        .label(
          Label(
            text: word.text, place: Spot(x: word.x, y: Typeface.smallest * Label.ascent),
            size: Typeface.smallest, anchor: word.anchor, colour: .muted)))
    }
    drawing.height = Typeface.smallest * Typeface.leading
    return drawing
  }

  private func line(_ row: ProfileRow) -> Drawing {
    let name = row.indicator.name(in: row.observation.dutchPeriod)
    var line = Drawing(
      lines: Typeface.lines(name, size: Self.size, within: layout.nameRoom, most: 3), size: Self.size)
    let middle = Self.step / 2 - 0.5
    let baseline = Self.size * Label.ascent
    let figure = Typeface.lines(
      row.observation.shortDutch(row.indicator), size: Self.size, isBold: true, within: Self.widestFigure,
      most: 1)
    let strip = FigureStrip(row)
    let ends = strip.ends(row.indicator)
    var labels = figure.map {
      Label(
        text: $0, place: Spot(x: layout.figureEnd, y: baseline), size: Self.size, isBold: true, anchor: .end)
    }
    let places = [(ends.low, layout.low, Label.Anchor.end), (ends.high, layout.high, .start)]
      .filter { _ in layout.hasEnds }
    labels += places.flatMap { text, x, anchor in
      Typeface.lines(text, size: Typeface.smallest, within: Self.widestEnd, most: 1).map {
        Label(
          text: $0, place: Spot(x: x, y: baseline), size: Typeface.smallest, anchor: anchor, colour: .muted)
      }
    }
    if let verdict = row.comparison?.verdict {
      labels.append(Label(text: verdict.word, place: Spot(x: layout.word, y: baseline), size: Self.size))
    }
    line.add(strip.marks(left: layout.strip.lowerBound, right: layout.strip.upperBound, middle: middle))
    line.add(Chip.marks(row.comparison?.verdict, x: layout.chip, middle: middle))
    if let trend = layout.trend {
      line.add(Chip.marks(row.trend?.verdict, x: trend - Chip.width / 2, middle: middle))
    }
    line.add(labels.map { .label($0) })
    line.height = max(line.height, Self.step) + 3
    return line
  }

  private var legend: Legend {
    let references = rows.compactMap { $0.comparison?.referenceValue == nil ? nil : $0.comparison?.reference }
    let own = Legend.Entry(width: FigureStrip.markWidth, word: area.name) { x, y in
      [FigureStrip.own(nil, Spot(x: x + FigureStrip.markWidth / 2, y: y))]
    }
    let others = Legend.Entry(width: 5, word: otherWords) { [FigureStrip.other(Spot(x: $0 + 2.5, y: $1))] }
    let ticks = references.unique.map { reference in
      Legend.Entry(width: 3, word: store.name(of: reference)) {
        [FigureStrip.reference(reference, Spot(x: $0 + 1.5, y: $1))]
      }
    }
    let verdicts = rows.map(\.comparison?.verdict) + (layout.trend == nil ? [] : rows.map(\.trend?.verdict))
    return Legend([own] + (hasOthers ? [others] : []) + ticks) + Legend(verdicts)
  }
}

extension FigureStrip {
  /// The ends of the line in words.
  func ends(_ indicator: Indicator) -> (low: String, high: String) {
    func text(_ value: Double) -> String {
      if beginsAtNought { return indicator.unit.figure(value) }
      return indicator.shortDutch(DecimalNumber(rounding: value, decimals: indicator.decimals))
    }
    return (text(span.lowerBound), text(span.upperBound))
  }
}
