/// A key press, with Control where it was held.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// A letter, in lower case, with the Control key.
  case control(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case function(Int)

  private static let named: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Shift-Tab", .backTab),
    ("Backspace", .backspace), ("Delete", .delete), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right), ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown),
    ("Space", .character(" ")),
  ]

  /// Reads a key's name: `Enter`, `Shift-Tab`, `Ctrl-C`, `F5`, or the character itself.
  ///
  /// Names are read without regard to case; returns nil for any other word.
  package init?(name: String) {
    let lowered = name.lowercased()
    if name.count == 1, let character = name.first {
      self = .character(character)
    } else if let match = Key.named.first(where: { $0.name.lowercased() == lowered }) {
      self = match.key
    } else if lowered.hasPrefix("ctrl-"), lowered.count == 6, let letter = lowered.last {
      self = .control(letter)
    } else if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The name that ``init(name:)`` reads.
  package var name: String {
    if let match = Key.named.first(where: { $0.key == self }) { return match.name }
    switch self {
    case .character(let character): return String(character)
    case .control(let letter): return "Ctrl-" + letter.uppercased()
    case .function(let number): return "F\(number)"
    default: return ""
    }
  }

  /// The key as it is shown to users, such as `↑`, `PgUp` or `spatie`.
  package func label(ascii: Bool) -> String {
    switch self {
    case .up: ascii ? "Omhoog" : "↑"
    case .down: ascii ? "Omlaag" : "↓"
    case .left: ascii ? "Links" : "←"
    case .right: ascii ? "Rechts" : "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .character(" "): "spatie"
    default: name
    }
  }
}
