import BredeWelvaart
import Cells

/// Lays a whole screen out: the bar at the top, the panes or a panel, the line at the bottom.
struct Screen {
  private let state: State
  private let knowledge: Knowledge
  /// What the panel on top shows.
  private let page: Page?

  init(state: State, knowledge: Knowledge) {
    (self.state, self.knowledge) = (state, knowledge)
    page = Self.isTooSmall(state.size) ? nil : state.page(knowledge)
  }

  /// What stands at the right end of the last line in place of the address; empty for the address.
  var corner = ""
  /// The keys that do something else than the dashboard says.
  var taken: Set<Key> = []

  private var store: Store { knowledge.store }

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
      let inside = middle.inset(horizontal: 1)
      if let panel = state.panel, let page {
        PageView(page: page, panel: panel, hasTips: taken.isEmpty).draw(&frame, in: inside)
      } else {
        drawPanes(&frame, in: inside)
      }
      BottomBar(state: state, knowledge: knowledge, page: page, corner: corner, taken: taken).draw(
        &frame, in: bottom)
      PopupView(state, knowledge, ascii: frame.glyphs.isASCII)?.draw(&frame, in: middle)
    }
    frame.canvas = frame.readableCanvas
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
    let title = "Brede welvaart in \(name)"
    // A notice is there for a moment; it takes the title's place where it would not fit beside it.
    let givesWay = title.cellWidth + 2 + state.notice.cellWidth > inside.width
    let end = frame.write(givesWay ? "" : title, in: inside, Style.bar.with(.bold))
    let room = Rect(x: end + 2, y: area.y, width: inside.maxX - end - 2, height: 1)
    guard room.width > 8 else { return }
    let (words, style) = state.notice.isEmpty ? (standingWords, .bar) : (state.notice, Style.bar.with(.bold))
    frame.writeRight(words, y: area.y, in: room, style)
  }

  /// What holds until something else is chosen: the areas that wait for a comparison, else the reference.
  private var standingWords: String {
    if case .comparison = state.panel?.route { return comparisonWords }
    let names = state.marked.compactMap { store.area($0)?.shortName }
    return names.isEmpty
      ? comparisonWords : "\(names.count) gemarkeerd: \(names.enumeration); V vergelijkt"
  }

  /// What the figure on the screen is held against, which may differ from figure to figure.
  private var comparisonWords: String {
    guard let area = store.area(state.area), let indicator = store.indicator(state.indicator),
      let reference = state.reference(store)
    else { return "" }
    switch page == nil ? (state.layout == .map ? .wijken : .area) : page?.compared {
    case .area: return words(area.name, store.compare(indicator, area, with: reference).reference)
    // Without wijken there is nothing to hold against anything.
    case _ where page != nil && store.wijken.isEmpty: return ""
    case .wijken: return wijkenWords(indicator)
    case .standouts: return words("wijken", state.mapReference(store))
    case nil: return ""
    }
  }

  private func words(_ subject: String, _ reference: Reference) -> String {
    let margin = state.toleranceStep == 0 ? "" : ", andere marge"
    return "\(subject) vergeleken met \(store.name(of: reference))\(margin)"
  }

  /// What the wijken are held against: the usual reference, or the middle where that has no figure.
  ///
  /// Where no wijk has a figure it is what the gemeente is held against; empty where that has none either.
  private func wijkenWords(_ indicator: Indicator) -> String {
    let ranking = store.ranking(indicator)
    guard ranking.count > 0 else {
      guard let gemeente = store.gemeente, let reference = state.reference(for: gemeente, store),
        store.value(indicator.id, gemeente.code) != nil
      else { return "" }
      return words(gemeente.name, reference)
    }
    return words("wijken", store.mark(ranking, of: state.mapReference(store))?.reference ?? .wijken)
  }

  /// A map with all names under it in two columns.
  private static let leastMap = 50
  /// From this width on the map and the wheel stand beside each other.
  private static let twoPanes = 76

  private static func isRoomy(_ room: Size) -> Bool { room.width >= 92 && room.height >= 26 }

  /// The columns that the overview gives the map.
  private func mapWidth(_ room: Size) -> Int {
    if room.width < Self.twoPanes { return room.width }
    return Self.isRoomy(room) ? max(Self.leastMap, room.width * 46 / 100) : room.width / 2
  }

  /// The three panes, as many as there is room for; on a narrow screen the one with the cursor.
  private func drawPanes(_ frame: inout Frame, in area: Rect) {
    let map = MapView(store: store, state: state, atlas: knowledge.atlas)
    let wheel = WheelView(store: store, state: state)
    let detail = DetailView(store: store, state: state)
    let detailHeight = area.height >= 40 ? 11 : area.height >= 34 ? 9 : 6
    func drawWithDetail(in area: Rect, height: Int? = nil, _ draw: (inout Frame, Rect) -> Void) {
      let (above, below) = area.splitBottom(height ?? detailHeight)
      draw(&frame, above)
      frame.rule(y: below.y, in: below)
      detail.draw(&frame, in: below.splitTop(1).rest)
    }
    switch state.layout {
    case .map:
      let overview = mapWidth(area.size)
      guard let rest = map.drawLarge(&frame, in: area, leastWidth: overview, words: detailHeight) else {
        return drawWithDetail(in: area) { map.draw(&$0, in: $1) }
      }
      frame.rule(y: rest.y, in: rest)
      detail.draw(&frame, in: rest.splitTop(1).rest)
    case .wheel: drawWithDetail(in: area) { wheel.draw(&$0, in: $1) }
    case .overview where area.width < Self.twoPanes:
      drawWithDetail(in: area) { frame, area in
        if state.focus == .map { map.draw(&frame, in: area) } else { wheel.draw(&frame, in: area) }
      }
    case .overview where Self.isRoomy(area.size):
      // Where there is room, the map takes the whole height and the words stand under the wheel.
      let (left, right) = area.splitLeft(mapWidth(area.size))
      map.draw(&frame, in: left)
      let column = right.splitLeft(2).rest
      // A list leaves what it does not need to the words.
      let isRound = wheel.isRound(in: column.splitBottom(detailHeight).rest, frame.presentation)
      let rest = max(detailHeight, column.height - wheel.listHeight(column.width))
      drawWithDetail(in: column, height: isRound ? nil : rest) { wheel.draw(&$0, in: $1) }
    case .overview:
      drawWithDetail(in: area) { frame, area in
        let (left, right) = area.splitLeft(mapWidth(area.size))
        map.draw(&frame, in: left)
        wheel.draw(&frame, in: right.splitLeft(1).rest)
      }
    }
  }
}
