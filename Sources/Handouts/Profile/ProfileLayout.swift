import BredeWelvaart

/// Where the columns of a profile begin and end.
struct ProfileLayout {
  let figureEnd: Double
  /// Whether the ends of the lines are told.
  let hasEnds: Bool
  let strip: ClosedRange<Double>
  let chip: Double
  /// The middle of the development's column; nil where nothing is known of it.
  let trend: Double?

  static let nameRoom = 158.0
  /// Figures and ends of lines that are wider are cut.
  static let (widestFigure, widestEnd) = (90.0, 70.0)
  private static let shortestStrip = 50.0

  /// Where the ends of the lines are told: before them and behind them.
  var low: Double { strip.lowerBound - 8 }
  var high: Double { strip.upperBound + 8 }
  /// Where the words of the verdicts begin.
  var word: Double { chip + Chip.width + 5 }

  init(_ rows: [ProfileRow], size: Double) {
    func widest(_ texts: [String], isBold: Bool = false, size: Double) -> Double {
      texts.map { Typeface.width($0, size: size, isBold: isBold) }.max() ?? 0
    }
    let figures = rows.map(\.text.short)
    figureEnd = Self.nameRoom + 8 + min(Self.widestFigure, widest(figures, isBold: true, size: size))
    let hasTrend = rows.contains { $0.trend != nil }
    let trendWidth = widest(["ontwikkeling"], size: Typeface.smallest)
    trend = hasTrend ? Drawing.width - trendWidth / 2 : nil
    let words = widest(rows.map { $0.comparison?.verdict?.word ?? "" } + ["positie"], size: size)
    chip = Drawing.width - (hasTrend ? trendWidth + 8 : 0) - words - Chip.width - 5
    let ends = rows.map { FigureStrip($0).ends }
    let low = min(Self.widestEnd, widest(ends.map(\.low), size: Typeface.smallest)) + 8
    let high = min(Self.widestEnd, widest(ends.map(\.high), size: Typeface.smallest)) + 8
    let (left, right) = (figureEnd + 12, max(figureEnd + 12, chip - 14))
    // Without room for the ends in words, the lines alone say how the figures lie.
    hasEnds = right - high - left - low >= Self.shortestStrip
    strip = hasEnds ? left + low...right - high : left...right
  }
}
