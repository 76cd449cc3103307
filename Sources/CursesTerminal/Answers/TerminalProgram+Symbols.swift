import Cells

extension TerminalProgram {
  /// The finest blocks that it is known to draw itself, whatever its font has; the basis of any other.
  var symbols: BlockSymbols {
    guard let since = Self.drawing[name] else { return .basis }
    if isAtLeast(since.octants) { return .octanten }
    return isAtLeast(since.sextants) ? .sextanten : .basis
  }

  /// Since which version sixths with wedges, and eighths, are drawn and not looked for in a font.
  ///
  /// The eighths by breferrari/vigia issue 324, which names the four, ghostty-org/ghostty pull request 5433
  /// and wezterm/wezterm pull requests 5169 (wedges) and 6502; WezTerm's version is a day, here one well
  /// after these. The sixths by `termdesc.c` of dankamongmen/notcurses. Left out are contour and alacritty,
  /// which draw no wedges (contour issue 441, alacritty pull request 7534; the latter has no name either),
  /// Konsole, which draws neither, and iTerm2, XTerm, mintty and Windows Terminal, of which it is not known
  /// or which do not say what they are (microsoft/terminal issue 18382).
  private static let drawing: [String: (sextants: [Int], octants: [Int])] = [
    "kitty": ([0, 20], [0, 40]),
    "foot": ([1, 8], [1, 20]),
    "ghostty": ([1], [1, 2]),
    "vte": ([6800], [7800]),
    "wezterm": ([20_240_601], [20_250_601]),
  ]
}
