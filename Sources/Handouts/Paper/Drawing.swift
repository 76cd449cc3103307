/// Marks on a piece of paper that is as wide as the text on a page, and as high as it has to be.
struct Drawing: Sendable {
  /// The width of every drawing: that of the text on a page of A4, less a little air.
  static let width = 480.0

  private(set) var marks: [Mark] = []
  var height = 0.0

  mutating func add(_ mark: Mark) { marks.append(mark) }
  mutating func add(_ new: [Mark]) { marks += new }
  mutating func add(_ label: Label) { marks.append(.label(label)) }

  mutating func add(_ outline: Outline, _ paint: Paint) { marks.append(.shape(outline, paint)) }

  /// Puts another drawing below this one.
  mutating func stack(_ other: Drawing, gap: Double) {
    guard other.height > 0 else { return }
    let top = height > 0 ? height + gap : 0
    marks.append(.moved(x: 0, y: top, other.marks))
    height = top + other.height
  }

  /// Lines of text under each other, from the top.
  init(lines: [String] = [], size: Double = 9, isBold: Bool = false, colour: Colour = .text, left: Double = 0)
  {
    let step = size * Typeface.leading
    for (offset, line) in lines.enumerated() {
      let place = Spot(x: left, y: Double(offset) * step + size * Label.ascent)
      add(Label(text: line, place: place, size: size, isBold: isBold, colour: colour))
    }
    height = Double(lines.count) * step
  }

  /// A text over the whole width, in as many lines as it needs.
  init(_ text: String, size: Double, isBold: Bool = false, colour: Colour = .text) {
    self.init(
      lines: Typeface.lines(text, size: size, isBold: isBold, within: Self.width), size: size,
      isBold: isBold, colour: colour)
  }

  /// Small words over columns, that stand on a line.
  init(
    headings: [(text: String, x: Double, anchor: Label.Anchor)],
    baseline: Double = Typeface.smallest * Label.ascent
  ) {
    for (text, x, anchor) in headings {
      let place = Spot(x: x, y: baseline)
      add(Label(text: text, place: place, size: Typeface.smallest, anchor: anchor, colour: .muted))
    }
    height = Typeface.smallest * Typeface.leading
  }

  /// The name of a theme over its rows, with a line under it.
  init(theme name: String, width: Double = Self.width) {
    let size = 9.5
    let lines = Typeface.lines(name, size: size, isBold: true, within: width, most: 2)
    self.init(lines: lines, size: size, isBold: true)
    let rule = height + 0.5
    add(.line(Spot(x: 0, y: rule), Spot(x: width, y: rule)), .line(.ink(.noData), 0.5))
    height += 3.5
  }
}
