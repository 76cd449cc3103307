import BredeWelvaart
import Cells

/// The dashboard as a whole: events go in, effects and screens come out.
///
/// It knows no terminal; the program around it and the tests drive it alike.
package struct Dashboard: Sendable {
  package private(set) var state: State
  private(set) var knowledge: Knowledge
  /// Made when something is first searched for.
  private var index: SearchIndex?
  /// The words that the hits in ``knowledge`` are for.
  private var searched = ""

  package var store: Store { knowledge.store }

  /// Opens the dashboard on a store.
  package init(
    store: Store, size: Size, usesMouse: Bool = true, hasClipboard: Bool = true, writesFiles: Bool = true
  ) {
    knowledge = Knowledge(store: store, atlas: Atlas(store))
    state = State(
      store: store, size: size, usesMouse: usesMouse, hasClipboard: hasClipboard, writesFiles: writesFiles)
  }

  /// The same dashboard as it was when it opened, at the size that it has now.
  init(fresh other: Dashboard) {
    knowledge = other.knowledge
    knowledge.hits = []
    index = other.index
    state = State(
      store: other.store, size: other.state.size, usesMouse: other.state.usesMouse,
      hasClipboard: other.state.hasClipboard, writesFiles: other.state.writesFiles)
  }

  /// Goes on with a store that has more of the same package, such as the texts that the start left out.
  package mutating func complete(with store: Store) {
    knowledge.store = store
    // There is time for it now, rather than at the first letter typed.
    index = SearchIndex(store)
    searched = ""
  }

  /// Marks areas that were marked before, as far as there are still such areas and there is room for them.
  package mutating func mark(_ codes: [Area.Code]) {
    let known = codes.unique.filter { store.area($0) != nil }
    state.marked = Array(known.prefix(SideBySide.onScreen.upperBound))
  }

  /// Opens the screen with what changed since another package.
  package mutating func compare(with old: Store) {
    knowledge.difference = PackageDifference(from: old, to: store)
    open(.difference)
  }

  /// Tells the user something that the program around the dashboard found out.
  package mutating func tell(_ text: String) {
    state.notice = text
  }

  /// Goes to the view that a route names.
  package mutating func open(_ route: Route) {
    _ = apply(.openRoute(route))
  }

  /// Selects what a figure is about, without leaving the screen.
  mutating func select(
    area code: Area.Code? = nil, indicator: Indicator.ID? = nil, ring: Assessment.Ring? = nil
  ) {
    state.select(area: code, indicator: indicator, ring: ring, knowledge)
    knowledge.shown = state.shownPage(knowledge)
  }

  /// Takes in what the terminal reports; returns what the program around the dashboard has to do.
  ///
  /// What a click means and where an arrow goes depends on the screen that the event was aimed at.
  package mutating func handle(_ event: InputEvent, on frame: Frame? = nil) -> [Effect] {
    switch event {
    case .resize(let size): return apply(.resize(size))
    case .endOfInput: return [.quit]
    case .paste(let text):
      // Over what is typed lies a list of keys.
      return state.popup == nil && !Screen.isTooSmall(state.size) ? apply(.paste(text)) : []
    case .mouse(let event):
      switch event.action {
      case .press: return frame?.command(at: event.point).map { apply($0) } ?? []
      case .scrollUp: return scroll(by: -1, at: event.point, on: frame)
      case .scrollDown: return scroll(by: 1, at: event.point, on: frame)
      }
    case .key(let key):
      guard let command = Keymap.command(for: key, typing: state.isTyping) else { return [] }
      // A notice about the size is all that there is to see, so only the way out does something.
      if Screen.isTooSmall(state.size) {
        guard [.close, .quit, .suspend, .redraw].contains(command) else { return [] }
        return apply(command == .close ? .quit : command)
      }
      return apply(aimed(command, on: frame))
    }
  }

  /// Scrolls what is under the mouse: a list, or the map or the wheel, whichever of them has the cursor.
  private mutating func scroll(by step: Int, at point: Point, on frame: Frame?) -> [Effect] {
    guard state.popup == nil, state.panel == nil else { return apply(.move(step < 0 ? .up : .down)) }
    let pane = frame?.panes.first { $0.value.contains(point) }?.key
    return pane.map { apply(.scroll($0, by: step)) } ?? []
  }

  /// The command for the screen that it was aimed at, where the state alone does not say what that shows.
  private func aimed(_ command: Command, on frame: Frame?) -> Command {
    guard state.popup == nil else { return command }
    switch command {
    case .move(let direction):
      guard state.panel == nil, state.focus == .map, let tiles = frame?.tiles else {
        return .move(turned(direction, on: frame))
      }
      return .selectArea(tiles.neighbour(of: state.area, direction) ?? state.area)
    case .toggleWheelStyle:
      // What had no room to be round is a list by theme already.
      let isList = state.wheelStyle == .round && frame?.hasWheelList == true
      return isList ? .showWheel(.byVerdict) : command
    case .toggleMapStyle: return frame.flatMap(nextMapStyle).map(Command.showMap) ?? command
    default: return command
    }
  }

  /// The map after the one on the screen, without one that has no room there; nil where no map is.
  private func nextMapStyle(on frame: Frame) -> State.MapStyle? {
    guard let next = frame.mapStyle?.next else { return nil }
    guard next == .people, let room = frame.peopleRoom, let wijken = knowledge.atlas.people else {
      return next
    }
    let fits = Cartogram(wijken, in: room, cellAspect: frame.presentation.cellAspect) != nil
    return fits ? next : next.next
  }

  /// The direction to walk the wheel in: one that had no room to be round is walked as the list it is drawn as.
  private func turned(_ direction: Command.Direction, on frame: Frame?) -> Command.Direction {
    guard state.panel == nil, state.focus == .wheel, state.wheelStyle == .round, frame?.hasWheelList == true
    else { return direction }
    return switch direction {
    case .up: .left
    case .down: .right
    case .left: .down
    case .right: .up
    }
  }

  private mutating func apply(_ command: Command) -> [Effect] {
    let effects = state.apply(command, knowledge)
    search()
    knowledge.shown = state.shownPage(knowledge)
    return effects
  }

  /// Looks up the words typed, where they are others than before.
  private mutating func search() {
    guard let panel = state.panel, panel.route == .search, panel.query != searched else { return }
    let index = index ?? SearchIndex(store)
    self.index = index
    searched = panel.query
    knowledge.hits = index.find(searched)
  }

  /// Draws the screen.
  package func frame(_ presentation: Presentation) -> Frame {
    Screen(state: state, knowledge: knowledge).frame(presentation)
  }
}
