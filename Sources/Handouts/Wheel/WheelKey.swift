import BredeWelvaart

/// What the numbers in a wheel stand for, theme by theme in two columns.
struct WheelKey {
  let wheel: Wheel

  private static let gutter = 20.0
  private static let width = (Drawing.width - gutter) / 2
  private static let size = 8.5
  private static let step = size * Typeface.leading
  private static let chipRoom = 33.0
  private static let outer = width - 0.5 * chipRoom
  private static let figureRooms = 30.0...42.0

  /// The room of the widest figure.
  private let figureRoom: Double
  /// The middle of the inner ring's column; nil where nothing is known of any development.
  private let inner: Double?
  private let figureEnd: Double
  /// The room of the widest number, with a little after it.
  private let numberRoom: Double

  init(wheel: Wheel) {
    self.wheel = wheel
    let widest = wheel.segments.map { Typeface.width(Self.figure($0), size: Self.size, isBold: true) }.max()
    let rooms = Self.figureRooms
    figureRoom = min(max(widest ?? 0, rooms.lowerBound), rooms.upperBound)
    numberRoom = Typeface.width("\(wheel.segments.count)", size: Self.size, isBold: true) + 5
    let hasTrend = wheel.segments.contains { $0.trend != nil }
    inner = hasTrend ? Self.outer - Self.chipRoom : nil
    figureEnd = Self.width - (hasTrend ? 2 : 1) * Self.chipRoom - 4
  }

  private static func figure(_ segment: Wheel.Segment) -> String {
    segment.text?.short ?? "–"
  }

  var drawing: Drawing {
    let groups = groups
    let columns = Self.balanced(groups.map(\.height))
    var drawing = Drawing()
    var left = 0.0
    for column in [groups.prefix(columns), groups.dropFirst(columns)] where !column.isEmpty {
      var top = 0.0
      let heading = heading
      drawing.add(.moved(x: left, y: top, heading.marks))
      top += heading.height
      for group in column {
        drawing.add(.moved(x: left, y: top, group.marks))
        top += group.height
      }
      drawing.height = max(drawing.height, top)
      left += Self.width + Self.gutter
    }
    return drawing
  }

  /// How many groups stand in the first column, so that both are about as high.
  private static func balanced(_ heights: [Double]) -> Int {
    let whole = heights.reduce(0, +)
    var best = (count: heights.count, height: whole)
    var used = 0.0
    for (offset, height) in heights.enumerated() {
      used += height
      let highest = max(used, whole - used)
      if highest < best.height { best = (offset + 1, highest) }
    }
    return best.count
  }

  private var heading: Drawing {
    var words: [(text: String, x: Double, anchor: Label.Anchor)] = [
      ("cijfer", figureEnd, .end), ("buiten", Self.outer, .middle),
    ]
    if let inner { words.append(("binnen", inner, .middle)) }
    var drawing = Drawing(headings: words, baseline: Typeface.smallest)
    drawing.height = Self.step
    return drawing
  }

  private var groups: [Drawing] {
    var number = 0
    return wheel.sectors.map { sector in
      var drawing = Drawing(theme: sector.theme.name, width: Self.width)
      for segment in sector.segments {
        number += 1
        drawing.stack(row(segment, number: number), gap: 0)
      }
      if sector.segments.isEmpty {
        let empty = Drawing(lines: ["geen gegevens"], size: Self.size, colour: .muted, left: numberRoom)
        drawing.stack(empty, gap: 0)
      }
      drawing.height += 5
      return drawing
    }
  }

  private func row(_ segment: Wheel.Segment, number: Int) -> Drawing {
    let period = segment.text == nil ? "" : segment.observation?.dutchPeriod ?? ""
    let name = segment.indicator.name(in: period)
    let room = figureEnd - figureRoom - 6 - numberRoom
    let isWhole = Typeface.isWhole(name, size: Self.size, within: room)
    let size = isWhole ? Self.size : Typeface.smallest
    let lines = Typeface.lines(name, size: size, within: room, most: 3)
    var row = Drawing(lines: lines, size: size, left: numberRoom)
    let baseline = Self.size * Label.ascent
    let figure = Typeface.lines(
      Self.figure(segment), size: Self.size, isBold: true, within: figureRoom, most: 2)
    let ends =
      [("\(number)", numberRoom - 5, 0.0)]
      + figure.enumerated().map { ($1, figureEnd, Double($0) * Self.step) }
    for (text, x, top) in ends {
      let place = Spot(x: x, y: baseline + top)
      row.add(Label(text: text, place: place, size: Self.size, isBold: true, anchor: .end))
    }
    let middle = Self.step / 2 - 1
    if let inner {
      row.add(Chip.marks(segment.trend?.verdict, x: inner - Chip.width / 2, middle: middle))
    }
    row.add(Chip.marks(segment.position.verdict, x: Self.outer - Chip.width / 2, middle: middle))
    row.height = max(row.height, Self.step * Double(max(1, figure.count))) + 1.5
    return row
  }
}
