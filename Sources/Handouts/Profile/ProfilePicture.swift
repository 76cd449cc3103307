import BredeWelvaart

/// The figures of an area, each on a line among the other areas of its kind.
struct ProfilePicture {
  private let area: Area
  private let rows: [ProfileRow]
  private let store: Store
  private let layout: ProfileLayout

  private static let size = 8.5
  private static let step = size * Typeface.leading

  /// Nil where the area has no figure to draw.
  init?(_ area: Area, _ store: Store) {
    rows = ProfileRow.rows(of: area, store)
    guard !rows.isEmpty else { return nil }
    (self.area, self.store) = (area, store)
    layout = ProfileLayout(rows, size: Self.size)
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
    let against = store.referenceWords(rows.compactMap(\.comparison))
    return
      "De cijfers van \(area.name) naast \(against.isEmpty ? store.name(of: reference) : against).\(kind)"
  }

  private var hasOthers: Bool { rows.contains { !$0.others.isEmpty } }
  /// What the grey dots are: `een andere wijk`.
  private var otherWords: String {
    "een \(area.level == .land ? "ander" : "andere") \(area.level.rawValue)"
  }

  private var drawing: Drawing {
    var drawing = heading
    for group in rows.grouped(by: \.theme) {
      drawing.stack(Drawing(theme: group.key.name), gap: 3)
      for row in group.elements { drawing.stack(line(row), gap: 0) }
    }
    drawing.stack(legend.drawing, gap: 10)
    return drawing
  }

  private var heading: Drawing {
    var words: [(text: String, x: Double, anchor: Label.Anchor)] = [
      ("cijfer", layout.figureEnd, .end), ("positie", layout.chip, .start),
    ]
    if layout.hasEnds, rows.allSatisfy({ !FigureStrip($0).beginsAtNought }) {
      words += [("laagste", layout.low, .end), ("hoogste", layout.high, .start)]
    }
    if let trend = layout.trend { words.append(("ontwikkeling", trend, .middle)) }
    return Drawing(headings: words)
  }

  private func line(_ row: ProfileRow) -> Drawing {
    let name = row.indicator.name(in: row.observation.dutchPeriod)
    var line = Drawing(
      lines: Typeface.lines(name, size: Self.size, within: ProfileLayout.nameRoom, most: 3), size: Self.size)
    let middle = Self.step / 2 - 0.5
    let baseline = Self.size * Label.ascent
    let figure = Typeface.lines(
      row.text.short, size: Self.size, isBold: true, within: ProfileLayout.widestFigure, most: 2)
    let strip = FigureStrip(row)
    let ends = strip.ends
    var labels = figure.enumerated().map { index, text in
      Label(
        text: text, place: Spot(x: layout.figureEnd, y: baseline + Double(index) * Self.step),
        size: Self.size, isBold: true, anchor: .end)
    }
    let places = [(ends.low, layout.low, Label.Anchor.end), (ends.high, layout.high, .start)]
      .filter { _ in layout.hasEnds }
    labels += places.flatMap { text, x, anchor in
      Typeface.lines(text, size: Typeface.smallest, within: ProfileLayout.widestEnd, most: 1).map {
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
    line.height = max(line.height, Self.step * Double(max(1, figure.count))) + 3
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
