import CNcurses
import Cells

/// Which key a number of ncurses or a character stands for.
nonisolated enum KeyCodes {
  /// The key of a number above the bytes; nil for one without a meaning here.
  static func key(for code: Int32) -> Key? {
    if let key = named[code] { return key }
    let function = code - KEY_F0
    return (1...24).contains(function) ? .function(Int(function)) : nil
  }

  private static let named: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
    KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_BTAB: .backTab,
    // The names that vt220 and its heirs have for Home and End.
    KEY_FIND: .home, KEY_SELECT: .end, KEY_LL: .end,
    // The numeric keypad without Num Lock; its middle is where a hand finds Enter among the arrows.
    KEY_A1: .home, KEY_A3: .pageUp, KEY_B2: .enter, KEY_C1: .end, KEY_C3: .pageDown,
  ]

  /// The key of a character; nil for one that is neither seen nor a key.
  static func key(for scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x08, 0x7f: return .backspace
    case 0x09: return .tab
    case 0x0a, 0x0d: return .enter
    case 0x1b: return .escape
    case 0x01...0x1a:
      return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return nil
    default: return .character(Character(scalar))
    }
  }
}
