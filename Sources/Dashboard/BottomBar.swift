import BredeWelvaart
import Cells

/// The line at the bottom: what can be done here, each also a place to click, and the address of the screen.
struct BottomBar {
  let state: State
  let knowledge: Knowledge
  /// What the panel on top shows.
  let page: Page?
  /// What stands in place of the address, and is never left out; empty for the address.
  var corner = ""
  /// The keys that do something else than the list of commands says.
  var taken: Set<Key> = []

  /// A key and what it does, in a word or two.
  private struct Hint {
    let keys: String
    let words: String
    let command: Command
    /// The place in the list of commands, which is the order on the line.
    let order: Int

    var width: Int { keys.cellWidth + 1 + words.cellWidth }
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    frame.canvas.fill(area, style: .bar)
    let inside = area.inset(horizontal: 1)
    let route = corner.isEmpty ? state.route.text(knowledge.store) : corner
    let hints = fittingHints(width: inside.width, route: route, ascii: frame.glyphs.isASCII)
    var x = inside.x
    for hint in hints {
      let start = x
      x = frame.write(hint.keys, x: x, y: area.y, in: inside, Style.bar.with(.bold)) + 1
      x = frame.write(hint.words, x: x, y: area.y, in: inside, .bar)
      frame.target(Rect(x: start, y: area.y, width: x - start, height: 1), hint.command)
      x += 2
    }
    // Half an address would say nothing.
    let room = Rect(x: x, y: area.y, width: max(0, inside.maxX - x), height: 1)
    if route.cellWidth <= room.width || room.width >= Self.leastRoute {
      frame.writeRight(route, y: area.y, in: room, corner.isEmpty ? .bar : Style.bar.with(.bold))
    }
  }

  /// So much of an address is worth showing.
  private static let leastRoute = 16

  /// The hints that there is room for: the most urgent ones, in the order of the list of commands.
  private func fittingHints(width: Int, route: String, ascii: Bool) -> [Hint] {
    var hints: [Hint] = []
    var used = 0
    func keep(_ commands: [Command], within width: Int) {
      for hint in commands.compactMap({ self.hint(for: $0, ascii: ascii) }) where used + hint.width <= width {
        hints.append(hint)
        used += hint.width + 2
      }
    }
    let kept = corner.isEmpty ? min(route.cellWidth, Self.leastRoute + 8) : route.cellWidth
    keep(Self.urgent, within: corner.isEmpty ? width : width - kept - 2)
    keep(Self.others, within: width - kept - 2)
    return hints.sorted { $0.order < $1.order }
  }

  /// The ways out and the ways on, and the list of all other keys, which come before the address.
  private static let urgent: [Command] = [
    .close, .back, .open, .showKeys, .openRoute(.search), .switchPart(by: 1),
  ]

  /// What else can be done, from the most to the least used.
  private static let others: [Command] = [
    .showSource, .openRoute(.palette), .showComparison, .selectNumber(1), .mark, .help, .move(.right),
    .sortRows, .filter, .flipReference, .showGlossary, .showPlans, .chooseIndicator, .saveScreen,
  ]

  private var screenKeys: ScreenKeys { ScreenKeys(state: state, knowledge: knowledge, page: page) }

  private func hint(for command: Command, ascii: Bool) -> Hint? {
    guard let order = CommandList.entries.firstIndex(where: { $0.command == command }) else { return nil }
    let entry = CommandList.entries[order]
    guard screenKeys.applies(command), let words = words(for: entry),
      !entry.keys.contains(where: taken.contains)
    else { return nil }
    let keys =
      switch command {
      case .move: ascii ? "< >" : "← →"
      case .selectNumber: "1-9"
      default: entry.keyLabel(ascii: ascii)
      }
    return Hint(keys: keys, words: words, command: command, order: order)
  }

  /// What a command does on this screen; nil where it is not worth its place.
  private func words(for entry: CommandEntry) -> String? {
    switch entry.command {
    case .close: state.panel == nil && state.layout == .overview ? entry.hint : nil
    case .open: page?.item(at: state.panel?.cursor ?? 0)?.ticks == true ? "vink" : entry.hint
    case .switchPart: page.map { $0.tabs.isEmpty ? nil : "deel" } ?? (state.focus == .map ? "wiel" : "kaart")
    case .selectNumber: page == nil || page?.other != nil ? "wijk" : nil
    case .move: page?.choice?.hint
    case .filter:
      switch page?.filter {
      case .theme: "thema"
      case .differences: "verschillen"
      case nil: nil
      }
    case .sortRows: page?.sorting == nil ? nil : entry.hint
    default: entry.hint
    }
  }
}

extension Page.Choice {
  /// What the arrows to the left and the right choose, in a word.
  fileprivate var hint: String {
    switch self {
    case .area, .areaFilter: "wijk"
    case .themeColumn: "thema"
    case .indicatorColumn: "kolom"
    case .steps: "volgende"
    }
  }
}
