import BredeWelvaart
import Cells

/// Lays a whole screen out: the bar at the top, the panes or a panel, the line at the bottom.
struct Screen {
  let store: Store
  let state: State
  let atlas: Atlas

  /// The smallest size that is of use.
  static let minimum = Size(width: 60, height: 20)

  static func isTooSmall(_ size: Size) -> Bool {
    size.width < minimum.width || size.height < minimum.height
  }

  func frame(_ presentation: Presentation) -> Frame {
    var frame = Frame(size: state.size, presentation: presentation)
    if Self.isTooSmall(state.size) {
      drawTooSmall(&frame)
    } else {
      let (top, rest) = Rect(state.size).splitTop(1)
      let (middle, bottom) = rest.splitBottom(1)
      drawTop(&frame, in: top)
      drawMiddle(&frame, in: middle.inset(horizontal: 1))
      drawBottom(&frame, in: bottom)
    }
    if presentation.glyphs.isASCII {
      frame.canvas = frame.canvas.mapCharacters { $0.asciiEquivalent ?? "?" }
    }
    return frame
  }

  private func drawTooSmall(_ frame: inout Frame) {
    let area = Rect(state.size)
    let (size, minimum) = (state.size, Self.minimum)
    let text =
      "Dit venster is \(size.width) bij \(size.height) tekens. "
      + "Maak het minstens \(minimum.width) bij \(minimum.height). Met q stopt u."
    let lines = text.wrapped(to: area.width)
    frame.writeLines(text, y: max(0, (area.height - lines.count) / 2), in: area)
  }

  private func drawTop(_ frame: inout Frame, in area: Rect) {
    frame.canvas.fill(area, style: .bar)
    let inside = area.inset(horizontal: 1)
    let name = store.gemeente?.name ?? store.content.title
    let end = frame.write(
      "Brede welvaart in \(name)", x: inside.x, y: area.y, in: inside, Style.bar.with(.bold))
    let right = state.notice.isEmpty ? comparisonWords : state.notice
    let room = inside.maxX - end - 2
    if room > 8 {
      frame.writeRight(
        right, y: area.y, in: Rect(x: end + 2, y: area.y, width: room, height: 1),
        state.notice.isEmpty ? .bar : Style.bar.with(.bold))
    }
  }

  /// What the figure on the screen is held against, which may differ from figure to figure.
  private var comparisonWords: String {
    guard let area = store.area(state.area), let indicator = store.indicator(state.indicator),
      let reference = state.reference(store)
    else { return "" }
    let margin = state.toleranceStep == 0 ? "" : ", andere marge"
    if state.panel == .indicator, area.level != .wijk {
      return "wijken vergeleken met \(store.name(of: state.mapReference(store)))\(margin)"
    }
    let used = store.compare(indicator, area, with: reference).reference
    return "\(area.name) vergeleken met \(store.name(of: used))\(margin)"
  }

  private func drawBottom(_ frame: inout Frame, in area: Rect) {
    frame.canvas.fill(area, style: .bar)
    let inside = area.inset(horizontal: 1)
    let route = state.route.text(store)
    let routeWidth = min(route.cellWidth, max(0, inside.width / 4))
    let routeArea = Rect(x: inside.maxX - routeWidth, y: area.y, width: routeWidth, height: 1)
    frame.writeRight(route, y: area.y, in: routeArea, .bar)
    let hints = Rect(x: inside.x, y: area.y, width: inside.width - routeWidth - 2, height: 1)
    var x = inside.x
    for entry in fittingHints(width: hints.width, ascii: frame.glyphs.isASCII) {
      let start = x
      x =
        frame.write(
          entry.keyLabel(ascii: frame.glyphs.isASCII), x: x, y: area.y, in: hints, Style.bar.with(.bold)) + 1
      x = frame.write(entry.hint, x: x, y: area.y, in: hints, .bar)
      frame.target(Rect(x: start, y: area.y, width: x - start, height: 1), entry.command)
      x += 2
    }
  }

  /// The hints that there is room for, in the order of the list; the way out and the help come first.
  private func fittingHints(width: Int, ascii: Bool) -> [CommandEntry] {
    let offered = CommandList.entries.enumerated().filter { isOffered($0.element) }
    let urgent: [Command] = [.quit, .help]
    let byUrgency =
      offered.filter { urgent.contains($0.element.command) }
      + offered.filter { !urgent.contains($0.element.command) }
    var kept: [(offset: Int, element: CommandEntry)] = []
    var used = 0
    for candidate in byUrgency {
      let needed = candidate.element.keyLabel(ascii: ascii).cellWidth + 1 + candidate.element.hint.cellWidth
      guard used + needed <= width else { continue }
      kept.append(candidate)
      used += needed + 2
    }
    return kept.sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// Whether a command's hint is worth its place on this screen.
  private func isOffered(_ entry: CommandEntry) -> Bool {
    guard !entry.hint.isEmpty else { return false }
    return switch (entry.command, state.panel) {
    case (.nextPane, .indicator?), (.nextPane, .help?), (.flipReference, .chooser?), (.flipReference, .help?),
      (.open, .help?):
      false
    case (.quit, .chooser?), (.help, .chooser?), (.chooseIndicator, .chooser?): false
    default: true
    }
  }

  private func drawMiddle(_ frame: inout Frame, in area: Rect) {
    switch state.panel {
    case .area(let cursor): AreaView(store: store, state: state, cursor: cursor).draw(&frame, in: area)
    case .indicator: IndicatorView(store: store, state: state).draw(&frame, in: area)
    case .chooser(let query, let cursor):
      ChooserView(store: store, query: query, cursor: cursor).draw(&frame, in: area)
    case .help(let line): HelpView(line: line).draw(&frame, in: area)
    case nil: drawPanes(&frame, in: area)
    }
  }

  /// The three panes, as many as there is room for; on a narrow screen the one with the cursor.
  private func drawPanes(_ frame: inout Frame, in area: Rect) {
    let map = MapView(store: store, state: state, atlas: atlas)
    let wheel = WheelView(store: store, state: state)
    let detail = DetailView(store: store, state: state)
    func drawWithDetail(in area: Rect, _ draw: (inout Frame, Rect) -> Void) {
      let height = area.height >= 40 ? 11 : area.height >= 34 ? 9 : area.height >= 26 ? 6 : 5
      let (above, below) = area.splitBottom(height)
      draw(&frame, above)
      frame.rule(y: below.y, in: below)
      detail.draw(&frame, in: below.splitTop(1).rest)
    }
    func drawSideBySide(_ frame: inout Frame, _ area: Rect) {
      let (left, right) = area.splitLeft(area.width * 47 / 100)
      map.draw(&frame, in: left)
      wheel.draw(&frame, in: right.splitLeft(2).rest)
    }
    switch state.layout {
    case .map: drawWithDetail(in: area) { map.draw(&$0, in: $1) }
    case .wheel: drawWithDetail(in: area) { wheel.draw(&$0, in: $1) }
    case .overview where area.width < 76:
      drawWithDetail(in: area) { frame, area in
        if state.focus == .map { map.draw(&frame, in: area) } else { wheel.draw(&frame, in: area) }
      }
    case .overview where area.width >= 120 && area.height >= 34:
      // Where there is room, the map takes the whole height and the words stand under the wheel.
      let (left, right) = area.splitLeft(area.width * 46 / 100)
      map.draw(&frame, in: left)
      drawWithDetail(in: right.splitLeft(2).rest) { wheel.draw(&$0, in: $1) }
    case .overview: drawWithDetail(in: area, drawSideBySide)
    }
  }
}
