import BredeWelvaart
import Cells

/// The dashboard as a whole: events go in, effects and screens come out.
///
/// It knows no terminal; the program around it and the tests drive it alike.
public struct Dashboard: Sendable {
  public private(set) var store: Store
  public private(set) var state: State
  private let atlas: Atlas

  /// Opens the dashboard on a store.
  public init(store: Store, size: Size, usesMouse: Bool = true) {
    self.store = store
    atlas = Atlas(store)
    state = State(store: store, size: size, usesMouse: usesMouse)
  }

  /// Goes on with a store that has more of the same package, such as the texts that the start left out.
  public mutating func complete(with store: Store) {
    self.store = store
  }

  /// Goes to the view that a route names.
  public mutating func open(_ route: Route) {
    _ = state.apply(.openRoute(route), store: store, atlas: atlas)
  }

  /// Takes in what the terminal reports.
  ///
  /// - Parameters:
  ///   - event: A key, a click, a new size or the end.
  ///   - frame: The screen that the event was aimed at; clicks need it.
  /// - Returns: What the program around the dashboard has to do.
  public mutating func handle(_ event: InputEvent, on frame: Frame? = nil) -> [Effect] {
    switch event {
    case .resize(let size): return apply(.resize(size))
    case .endOfInput: return [.quit]
    case .mouse(let event):
      switch event.action {
      case .press: return frame?.command(at: event.point).map { apply($0) } ?? []
      case .scrollUp: return apply(.move(.up))
      case .scrollDown: return apply(.move(.down))
      }
    case .key(let key):
      guard let command = Keymap.command(for: key, typing: state.isTyping) else { return [] }
      // A notice about the size is all that there is to see, so only the way out does something.
      if Screen.isTooSmall(state.size), ![.quit, .suspend, .redraw].contains(command) { return [] }
      return apply(command)
    }
  }

  private mutating func apply(_ command: Command) -> [Effect] {
    state.apply(command, store: store, atlas: atlas)
  }

  /// Draws the screen.
  public func frame(_ presentation: Presentation) -> Frame {
    Screen(store: store, state: state, atlas: atlas).frame(presentation)
  }
}
