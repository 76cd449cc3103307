import Cells

/// One screen while it is drawn: the canvas, and what a click on each cell means.
package struct Frame: Sendable {
  package var canvas: Canvas
  let presentation: Presentation
  /// Whether the wheel stands there as a list, which the arrow keys walk another way than a round one.
  var hasWheelList = false
  /// How the map stands there, which depends on the room for it; nil for none.
  var mapStyle: State.MapStyle?
  /// The room there would be for small tiles by the number of people.
  var peopleRoom: Size?
  /// The tiles that the wijken stand on, if they do.
  var tiles: TilePlan?
  /// Where the map and the wheel stand, for a mouse wheel turned over one of them.
  var panes: [State.Pane: Rect] = [:]
  /// The commands that cells lead to; the cells hold their places in it, counted from 1.
  private var commands: [Command] = []
  private var targets: [UInt16]

  package init(size: Size, presentation: Presentation) {
    canvas = Canvas(size: size)
    self.presentation = presentation
    targets = Array(repeating: 0, count: size.area)
  }

  package var glyphs: GlyphSet { presentation.glyphs }

  /// The canvas in characters that the terminal has.
  package var readableCanvas: Canvas {
    glyphs.isASCII ? canvas.mapCharacters { $0.asciiEquivalent ?? "?" } : canvas
  }

  /// The command that a click on a cell stands for; nil where there is none.
  package func command(at point: Point) -> Command? {
    guard canvas.bounds.contains(point) else { return nil }
    let place = Int(targets[point.y * canvas.size.width + point.x])
    return commands.indices.contains(place - 1) ? commands[place - 1] : nil
  }

  /// Makes the cells of a rectangle lead to a command.
  mutating func target(_ rect: Rect, _ command: Command) {
    let part = rect.intersection(canvas.bounds)
    guard !part.isEmpty, let place = place(of: command) else { return }
    for y in part.y..<part.maxY {
      for x in part.x..<part.maxX { targets[y * canvas.size.width + x] = place }
    }
  }

  private mutating func place(of command: Command) -> UInt16? {
    if let index = commands.lastIndex(of: command) { return UInt16(exactly: index + 1) }
    commands.append(command)
    return UInt16(exactly: commands.count)
  }

  // MARK: Text

  /// Writes one line, shortened with an ellipsis where it does not fit; returns the column after it.
  @discardableResult
  package mutating func write(_ text: String, x: Int, y: Int, in area: Rect, _ style: Style = .plain) -> Int {
    let room = area.maxX - x
    guard room > 0, y >= area.y, y < area.maxY else { return x }
    return canvas.write(
      text.truncated(to: room, ellipsis: glyphs.ellipsis), at: Point(x: x, y: y), style: style, within: area)
  }

  /// Writes one line at the beginning of an area; returns the column after it.
  @discardableResult
  package mutating func write(_ text: String, in area: Rect, _ style: Style = .plain) -> Int {
    write(text, x: area.x, y: area.y, in: area, style)
  }

  /// Writes what a line is about, in short where it does not fit; returns the column after it.
  ///
  /// Its whole place is lit while it has the cursor.
  @discardableResult
  package mutating func writeName(
    _ name: String, orShort short: String = "", in area: Rect, hasCursor: Bool, _ style: Style = .plain
  ) -> Int {
    let shown: Style = hasCursor ? .selected : style
    if hasCursor { canvas.fill(area, style: shown) }
    let text = name.cellWidth <= area.width || short.isEmpty ? name : short
    return write(text, in: area, shown)
  }

  /// Writes one line that ends at the right side of the area; returns the column it starts in.
  @discardableResult
  package mutating func writeRight(_ text: String, y: Int, in area: Rect, _ style: Style = .plain) -> Int {
    let shown = text.truncated(to: area.width, ellipsis: glyphs.ellipsis)
    let x = area.maxX - shown.cellWidth
    write(shown, x: x, y: y, in: area, style)
    return x
  }

  /// Writes a text over as many lines as it needs and the area has; returns the row after it.
  @discardableResult
  package mutating func writeLines(
    _ text: String, y: Int, in area: Rect, _ style: Style = .plain, atMost: Int = .max
  ) -> Int {
    var row = y
    for line in text.wrapped(to: area.width, atMost: min(atMost, area.maxY - y)) {
      write(line, x: area.x, y: row, in: area, style)
      row += 1
    }
    return row
  }

  /// Draws a thin line across the area.
  mutating func rule(y: Int, in area: Rect) {
    guard y >= area.y, y < area.maxY else { return }
    canvas.fill(Rect(x: area.x, y: y, width: area.width, height: 1), glyphs.horizontal, style: .border)
  }
}

extension String {
  /// The text in at most so many lines; the last one has all that is left, so that cutting it off shows.
  package func wrapped(to width: Int, atMost most: Int) -> [String] {
    let lines = wrapped(to: width)
    guard lines.count > most, most > 0 else { return most > 0 ? lines : [] }
    return lines.prefix(most - 1) + [lines.dropFirst(most - 1).joined(separator: " ")]
  }
}
