import Cells
import Dashboard

// The dashboard before a room: for a question from the room, or without a story.

extension Show {
  /// The keys of the dashboard that do something else before a room, or nothing.
  static let takenKeys: Set<Key> = [
    .function(2), .function(5), .control("c"), .control("z"), "q", ".", "b", "n", "s", "p",
  ]

  /// Leaves the step for the dashboard, which gets the key.
  mutating func leave(with key: Key, from origin: Origin) -> [ShowEffect] {
    scene = .detour(digits: key.digit ?? "")
    return pass(.key(key), from: origin, on: nil)
  }

  mutating func handleDashboard(
    _ key: Key, from origin: Origin, on frame: Frame?, at moment: Moment
  ) -> [ShowEffect] {
    let digits = if case .detour(let digits) = scene { digits } else { "" }
    if isDetour { scene = .detour(digits: "") }
    switch key {
    case .function(5):
      // The remote's button that starts a show; here it only brings the story back.
      if isDetour { showStep() }
      return []
    case .control("c"): return askToQuit(from: origin)
    // The keys of the dashboard are not all those of a show.
    case .function(2): return []
    // A room must not see a shell.
    case .control("z"): return []
    default: break
    }
    // What is typed is text.
    guard !dashboard.state.isTyping else { return pass(.key(key), from: origin, on: frame) }
    switch key {
    case .character("q"): return askToQuit(from: origin)
    case .character("."), .character("b"): isBlank = true
    case .character("n"): beginRemark(from: origin, at: moment)
    case .character("s"): beginCounting(from: origin, at: moment)
    case .character("p"):
      if isDetour { showStep() } else { chooseStory() }
    case .enter where !digits.isEmpty: jump(to: Int(digits) ?? 0)
    case .pageDown, .pageUp, .character(" "), .escape, .backspace:
      return walk(key, from: origin, on: frame)
    default:
      if isDetour, let digit = key.digit { scene = .detour(digits: String((digits + digit).suffix(4))) }
      return pass(.key(key), from: origin, on: frame)
    }
    return []
  }

  /// The keys of a remote: without a panel to scroll they return to the step, or go from wijk to wijk.
  private mutating func walk(_ key: Key, from origin: Origin, on frame: Frame?) -> [ShowEffect] {
    guard dashboard.state.panel == nil, dashboard.state.popup == nil else {
      return pass(.key(key), from: origin, on: frame)
    }
    switch key {
    case _ where isDetour: showStep()
    case .pageDown, .character(" "): dashboard.walkWijken(by: 1)
    case .pageUp: dashboard.walkWijken(by: -1)
    default: return pass(.key(key), from: origin, on: frame)
    }
    return []
  }
}

extension Key {
  /// The digit that it is; nil for another key.
  var digit: String? {
    guard case .character(let character) = self, ("0"..."9").contains(character) else { return nil }
    return String(character)
  }
}
