import BredeWelvaart
import Cells

/// One figure in digits that a whole room can read, with what it is and how it compares.
struct BigFigure {
  let store: Store
  /// What is known of the figure.
  let fact: FigureFact
  /// Whether a question mark stands in its place; all else keeps the place that it will have.
  var isVeiled: Bool
  /// Whether the area is part of the answer.
  var isAreaVeiled = false
  /// Whether the name of the indicator is left out, where it stands over several figures.
  var isAmongOthers = false
  /// How it developed, where that is what matters.
  var trend: Trend?
  /// A certain figure of that area, alone; else it is the one that the look-ups give, with how it compares.
  var chosen: Reading?

  var indicator: Indicator { fact.indicator }
  var area: Area { fact.area }
  /// The figure to draw a bar of; nil for a range.
  var value: Double? { (chosen.map(\.single) ?? fact.single)?.value?.doubleValue }

  private var text: FigureText? {
    (chosen ?? fact.current.first)?.text
  }

  /// The figure as it is drawn: digits and signs only.
  private var digits: String { isVeiled ? "?" : answer }

  private var answer: String { text?.number.replacing(" tot ", with: "–") ?? "" }

  /// The columns that its digits take at least.
  var leastWidth: Int { BlockText(answer)?.size.width ?? answer.cellWidth }

  /// Where the figure comes from.
  var source: String {
    let citations = chosen?.citations ?? fact.citations
    return citations.isEmpty ? "" : "Bron: " + citations.map(store.shortWords).joined(separator: "; ")
  }

  /// What to look out for, and what documents note.
  var footnotes: [Footnote] {
    isVeiled ? [] : fact.caveats.map(Footnote.caveat) + fact.notes.map(Footnote.note)
  }

  /// A line of words.
  private struct Line {
    let text: String
    var style = Style.plain
    /// The verdict that stands before it.
    var verdict: Verdict?
  }

  private func wrap(_ text: String, _ style: Style, to width: Int) -> [Line] {
    text.wrapped(to: width).map { Line(text: $0, style: style) }
  }

  /// The area, with the year of its figure.
  private var heading: String {
    let reading = chosen ?? fact.current.first
    // Of scenarios the figure is one of several.
    let scenario = chosen?.bounds == nil ? chosen?.first.scenario ?? "" : ""
    let period =
      isVeiled ? "" : [reading?.periodWords ?? "", scenario].filter { !$0.isEmpty }.joined(separator: ", ")
    return period.isEmpty ? area.name : "\(area.name), \(period)"
  }

  private func linesAbove(_ width: Int) -> [Line] {
    (isVeiled && isAreaVeiled ? [] : wrap(heading, Style.heading, to: width))
      + (isAmongOthers ? [] : wrap(indicator.nameWithUnit, .plain, to: width))
      + (isVeiled ? [] : wrap(text?.reserve ?? "", .plain, to: width))
  }

  private func linesBelow(_ width: Int) -> [Line] {
    guard !isVeiled else { return [] }
    guard let text else {
      let words = fact.isInWords ? fact.verdict : "\(fact.absence): \(fact.reason)"
      return wrap(words.capitalisedFirst.asSentence, .plain, to: width)
    }
    var lines = wrap(text.unit, .plain, to: width)
    if chosen == nil, !fact.standing.isEmpty {
      lines += explain(fact.comparison?.verdict, fact.standing, width)
    }
    let others = chosen == nil ? fact.readings.dropFirst().map(\.words) : []
    lines += others.flatMap { wrap("ook: \($0)", .muted, to: width) }
    if let trend = trend ?? (chosen == nil ? fact.trend : nil) {
      lines += explain(trend.verdict, "ontwikkeling: \(trend.words)", width)
    }
    return lines
  }

  /// A verdict with the words about it.
  private func explain(_ verdict: Verdict?, _ words: String, _ width: Int) -> [Line] {
    words.wrapped(to: max(1, width - 4)).enumerated().map { index, text in
      Line(
        text: index == 0 ? text : "    " + text, style: verdict?.textStyle ?? .plain,
        verdict: index == 0 ? verdict : nil)
    }
  }

  /// The rows that it takes at least, in digits of blocks.
  func leastHeight(width: Int) -> Int {
    var open = self
    open.isVeiled = false
    return open.height(width: width, digits: BlockText.leastHeight)
  }

  /// The rows that it takes with digits so high.
  func height(width: Int, digits height: Int) -> Int {
    linesAbove(width).count + linesBelow(width).count + (digits.isEmpty ? 0 : height + 2)
  }

  /// How many times the smallest digits there is room for; 0 where not even those fit.
  func scale(in room: Size) -> Int { block(in: room)?.scale ?? 0 }

  private func block(in room: Size, atMost limit: Int = BlockText.largestScale) -> BlockText? {
    let left = room.height - linesAbove(room.width).count - linesBelow(room.width).count - 2
    // Digits may take most of the height, but the words are never lost in it.
    let height = min(left, max(BlockText.leastHeight, room.height * 3 / 5))
    return BlockText(digits, fitting: Size(width: room.width, height: height), atMost: limit)
  }

  /// Draws it in the middle of the height, as large as it fits and at most so many times the smallest digits.
  ///
  /// Several begin at one height, by the rows that the highest of them takes.
  func draw(
    _ frame: inout Frame, in room: Rect, atMost limit: Int = BlockText.largestScale,
    sharing shared: Int? = nil
  ) {
    let (above, below) = (linesAbove(room.width), linesBelow(room.width))
    let block = block(in: room.size, atMost: limit)
    let plain = block == nil && !digits.isEmpty ? 1 : 0
    let height = above.count + below.count + (block.map { $0.size.height + 2 } ?? plain)
    var y = room.y + max(0, (room.height - (shared ?? height)) / 2)
    y = draw(above, &frame, y: y, in: room)
    if let block {
      frame.canvas.draw(block, at: Point(x: room.x, y: y + 1), ink: .selected, glyphs: frame.glyphs)
      y += block.size.height + 2
    } else if plain > 0 {
      frame.write(digits, x: room.x, y: y, in: room, .strong)
      y += 1
    }
    _ = draw(below, &frame, y: y, in: room)
  }

  private func draw(_ lines: [Line], _ frame: inout Frame, y: Int, in room: Rect) -> Int {
    var y = y
    for line in lines where y < room.maxY {
      var x = room.x
      if let verdict = line.verdict { x = frame.swatch(verdict, x: x, y: y, in: room) + 1 }
      frame.write(line.text, x: x, y: y, in: room, line.style)
      y += 1
    }
    return y
  }
}
