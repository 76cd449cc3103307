import CNcurses
import Cells
import Platform

/// The character set in which the terminal is written to.
nonisolated enum CharacterSet {
  /// Adopts the environment's locale for characters and tells whether it is UTF-8.
  ///
  /// Over SSH the user's locale often comes along to a server that does not have it. Where its name says
  /// UTF-8, the terminal at the other end is, so any UTF-8 locale will do.
  static func adopt() -> Bool {
    // Characters only: nothing else of the locale is used, and a decimal comma in C would be in the way.
    if setlocale(LC_CTYPE, "") != nil { return isUTF8 }
    guard Environment.isUTF8 else { return false }
    let substitutes = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"]
    return substitutes.contains { setlocale(LC_CTYPE, $0) != nil && isUTF8 }
  }

  /// The finest of these blocks that the C library knows, since ncurses shows no others.
  static func known(of symbols: BlockSymbols) -> BlockSymbols {
    switch symbols {
    case .octanten where cn_width(0x1cd00) != 1: known(of: .sextanten)
    case .sextanten where cn_width(0x1fb00) != 1: .basis
    case .basis, .sextanten, .octanten: symbols
    }
  }

  private static var isUTF8: Bool {
    guard let name = cn_character_set() else { return false }
    return String(cString: name).namesUTF8
  }
}
