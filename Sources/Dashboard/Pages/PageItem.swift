import BredeWelvaart
import Cells

/// A part of a page: something that the cursor can stop at, or what stands between.
struct PageItem: Sendable {
  /// Draws an item of a fixed height; the flag says whether it has the cursor.
  typealias Drawing = @Sendable (inout Frame, Rect, Bool) -> Void

  enum Body: Sendable {
    case blank
    case heading(String, note: String)
    /// A small heading under another.
    case label(String)
    /// A text over as many lines as it needs.
    case text(String, Style)
    /// A text with a muted line under it, such as where it comes from, and perhaps a sign before it.
    case entry(String, note: String, lead: Lead = "")
    /// The heads of a table, over so many lines.
    case heads(lines: Int, @Sendable (inout Frame, Rect) -> Void)
    /// So many lines that something else draws, and one more where it is narrower than that.
    case drawing(lines: Int, leastWidth: Int, Drawing)
  }

  /// What stands before the first line of a text; the text begins behind it on all lines.
  struct Lead: ExpressibleByStringLiteral {
    let text: String
    var style = Style.plain

    init(_ text: String, _ style: Style = .plain) { (self.text, self.style) = (text, style) }
    init(stringLiteral text: String) { self.init(text) }
  }

  /// What stands under the list while an item has the cursor.
  enum Foot: Sendable {
    /// A text of a line or two.
    case remark(String)
    /// More than that, worked out when it is shown.
    case remarks(@Sendable () -> [Footnote])
    /// A drawing, with the lines that it would like; it gets at most half of the screen.
    case picture(lines: Int, @Sendable (inout Frame, Rect) -> Void)
  }

  let body: Body
  /// What Enter and a click do.
  var command: Command?
  /// The figure shown, which the selection follows.
  var figure: Figure?
  /// What it shows of that figure; none where it is the observation that stands for it.
  var observations: [Observation] = []
  /// Where it comes from.
  var citation: Citation?
  /// What to ask the college about it, for who copies it; nil where there is a figure.
  var question: String?
  /// The text or thing that it is, by which other pages know it.
  var subject: Subject?
  var foot: Foot?
  /// Whether the cursor passes it although it says something.
  var isPassed = false

  static var blank: PageItem { PageItem(body: .blank) }

  static func heading(_ text: String, note: String = "") -> PageItem {
    PageItem(body: .heading(text, note: note))
  }

  static func label(_ text: String) -> PageItem {
    PageItem(body: .label(text))
  }

  static func text(_ text: String, _ style: Style = .plain) -> PageItem {
    PageItem(body: .text(text, style))
  }

  /// The heads of a table.
  static func heads(lines: Int, _ draw: @escaping @Sendable (inout Frame, Rect) -> Void) -> PageItem {
    PageItem(body: .heads(lines: lines, draw))
  }

  /// A text; without a screen of its own it leads to the place that it was taken from.
  static func entry(
    _ text: String, note: String = "", opens route: Route? = nil, figure: Figure? = nil,
    _ citation: Citation? = nil, subject: Subject? = nil
  ) -> PageItem {
    PageItem(
      body: .entry(text, note: note),
      command: route.map(Command.openRoute) ?? citation.map(Command.openCitation), figure: figure,
      citation: citation, subject: subject)
  }

  /// One of a list of texts, whose origin is told in the foot.
  static func bullet(
    _ text: String, remark: String, opens route: Route? = nil, figure: Figure? = nil, _ citation: Citation,
    subject: Subject? = nil
  ) -> PageItem {
    PageItem(
      body: .entry(text, note: "", lead: "• "),
      command: route.map(Command.openRoute) ?? .openCitation(citation), figure: figure, citation: citation,
      subject: subject, foot: .remark(remark))
  }

  /// Lines that something else draws; like a text they lead to a screen, or to where they were taken from.
  static func row(
    lines: Int = 1, leastWidth: Int = 0, opens route: Route? = nil, command: Command? = nil,
    figure: Figure? = nil,
    observations: [Observation] = [], _ citation: Citation? = nil, subject: Subject? = nil,
    foot: Foot? = nil, _ draw: @escaping Drawing
  ) -> PageItem {
    PageItem(
      body: .drawing(lines: lines, leastWidth: leastWidth, draw),
      command: command ?? route.map(Command.openRoute) ?? citation.map(Command.openCitation),
      figure: figure, observations: observations, citation: citation, subject: subject, foot: foot)
  }

  /// Whether the cursor can be here; it passes what says nothing by itself.
  var isStop: Bool {
    switch body {
    case .blank, .heading, .label, .heads: false
    case .text, .entry, .drawing: !isPassed
    }
  }

  /// The words that it says of its own; none where something else draws it.
  var words: String {
    switch body {
    case .blank, .heads, .drawing: ""
    case .heading(let text, _), .label(let text), .text(let text, _), .entry(let text, _, _): text
    }
  }

  /// Whether Enter sets a tick before it.
  var ticks: Bool {
    if case .tick = command { true } else { false }
  }

  /// What the foot says of it in words.
  var remarks: [Footnote] {
    switch foot {
    case .remark(let text): [Footnote(text, .aside)]
    case .remarks(let remarks): remarks()
    case .picture, nil: []
    }
  }

  /// The area that it is about: that of its figure, or else of the screen it opens.
  var area: Area.Code? {
    if let figure { return figure.area }
    if case .openRoute(let route) = command { return route.area }
    return nil
  }

  var isHeading: Bool {
    if case .heading = body { true } else { false }
  }

  // MARK: Drawing

  /// Left of each item stands the pointer, right of it the marks of the list.
  private static let margin = 2
  /// Longer lines of text are hard to read.
  private static let longestLine = 100

  /// Whether a heading and its note fit on a line.
  private static func hasRoom(_ text: String, beside note: String, _ width: Int) -> Bool {
    note.isEmpty || text.cellWidth + 2 + note.cellWidth <= width
  }

  /// The lines needed at a width.
  func height(width: Int) -> Int {
    let room = min(Self.longestLine, max(1, width - 2 * Self.margin))
    return switch body {
    case .blank, .label: 1
    case .heading(let text, let note): Self.hasRoom(text, beside: note, width) ? 1 : 2
    case .text(let text, _): max(1, text.wrapped(to: room).count)
    case .entry(let text, let note, let lead):
      max(1, text.wrapped(to: max(1, room - lead.text.cellWidth)).count) + (note.isEmpty ? 0 : 1)
    case .heads(let lines, _): lines
    case .drawing(let lines, let least, _): width - 2 * Self.margin < least ? lines + 1 : lines
    }
  }

  /// Draws the item; a click on it does what the target says.
  func draw(_ frame: inout Frame, in area: Rect, hasCursor: Bool, target: Command) {
    let inside = area.inset(horizontal: Self.margin)
    let column = inside.splitLeft(Self.longestLine).left
    // Before the rest, so that a drawing can give its parts something else to do.
    if isStop { frame.target(area, target) }
    if hasCursor { frame.write(String(frame.glyphs.pointer), x: area.x, y: area.y, in: area, .focus) }
    switch body {
    case .blank: break
    case .heading(let text, let note):
      let end = frame.write(text, x: area.x, y: area.y, in: area, .heading)
      let fits = Self.hasRoom(text, beside: note, area.width)
      frame.write(note, x: fits ? end + 2 : inside.x, y: fits ? area.y : area.y + 1, in: area, .muted)
    case .label(let text): frame.write(text, x: inside.x, y: area.y, in: inside, .accent)
    case .text(let text, let style):
      frame.writeLines(text, y: inside.y, in: column, style)
    case .entry(let text, let note, let lead):
      let leadStyle = hasCursor && lead.style == .plain ? .strong : lead.style
      frame.write(lead.text, x: column.x, y: column.y, in: column, leadStyle)
      let lines = column.splitLeft(lead.text.cellWidth).rest
      let noteLines = note.isEmpty || lines.height < 2 ? 0 : 1
      let y = frame.writeLines(
        text, y: lines.y, in: lines, hasCursor ? .strong : .plain, atMost: lines.height - noteLines)
      if noteLines > 0 { frame.write(note, x: lines.x, y: y, in: lines, .muted) }
    case .heads(_, let draw): draw(&frame, inside)
    case .drawing(_, _, let draw): draw(&frame, inside, hasCursor)
    }
  }
}

extension [PageItem] {
  /// Adds a heading with air above it, unless it is the first.
  mutating func addSection(_ text: String, note: String = "") {
    if !isEmpty { append(.blank) }
    append(.heading(text, note: note))
  }

  /// Adds items under such a heading; without items nothing is added.
  mutating func addSection(_ text: String, note: String = "", _ items: [PageItem]) {
    guard !items.isEmpty else { return }
    addSection(text, note: note)
    self += items
  }

  /// Adds a section that says how many items it has.
  mutating func addCounted(_ text: String, _ items: [PageItem]) {
    addSection(text, note: "\(items.count)", items)
  }

  /// Makes the cursor pass what Enter leads nowhere from.
  mutating func passDeadEnds() {
    for index in indices { self[index].isPassed = self[index].command == nil }
  }

  var firstStop: Int { firstIndex(where: \.isStop) ?? 0 }

  /// The stop that many stops further, at most at an end.
  func stop(from cursor: Int, by count: Int) -> Int {
    let stops = indices.filter { self[$0].isStop }
    guard let current = stops.lastIndex(where: { $0 <= cursor }) else { return stops.first ?? 0 }
    let wanted = Swift.min(Swift.max(0, current + count), stops.count - 1)
    return stops.indices.contains(wanted) ? stops[wanted] : cursor
  }

  /// The stop about a screen's height further down, or up for a negative height.
  func stop(from cursor: Int, lines: Int, width: Int) -> Int {
    let step = lines < 0 ? -1 : 1
    var (index, left, last) = (cursor, abs(lines), cursor)
    while left > 0, indices.contains(index + step) {
      index += step
      left -= self[index].height(width: width)
      if self[index].isStop { last = index }
    }
    return last
  }

  /// The first stop under the next or the previous heading, around the ends.
  func section(from cursor: Int, by step: Int) -> Int {
    let headings = indices.filter { self[$0].isHeading }
    guard !headings.isEmpty else { return cursor }
    let current = headings.lastIndex { $0 <= cursor }
    let next = ((current ?? (step > 0 ? -1 : 0)) + step + headings.count) % headings.count
    guard headings.indices.contains(next) else { return cursor }
    return self[headings[next]...].firstIndex(where: \.isStop) ?? cursor
  }
}
