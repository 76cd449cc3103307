// The colours for a room with a bad projector: everything is painted, and nothing that is read is faint.

extension ColourScheme {
  /// The paint of what is left unpainted elsewhere; nil for what has a colour of its own.
  func roomGround(_ ink: Ink) -> TerminalColour? {
    switch ink {
    case .plain, .contrast, .heading: neutral(onDark: 16, onLight: 231, of8: 0, 7, of16: 0, 15)
    // Of eight colours the one grey is the paper, on which it would be gone.
    case .equal where tier == .ansi8 && background == .light: .indexed(0)
    default: nil
    }
  }

  /// The colour of text and lines on the paint; nil for what has a colour of its own.
  func roomInk(_ style: Style) -> TerminalColour? {
    switch style.ink {
    case .contrast where style.ground == .equal && roomGround(.equal) != nil: .indexed(7)
    case .contrast where roomGround(style.ground) == nil: nil
    case .plain, .contrast, .heading: neutral(onDark: 231, onLight: 16, of8: 7, 0, of16: 15, 0)
    case .noData: neutral(onDark: 244, onLight: 245, of8: 7, 0, of16: 15, 0)
    case .muted: neutral(onDark: 252, onLight: 236, of8: 7, 0, of16: 15, 0)
    case .border: neutral(onDark: 248, onLight: 240, of8: 7, 0, of16: 15, 0)
    case .equal: roomGround(.equal)
    default: nil
    }
  }

  /// A grey on each kind of terminal, on a dark and on a light background.
  private func neutral(
    onDark: UInt8, onLight: UInt8, of8 dark8: UInt8, _ light8: UInt8, of16 dark16: UInt8, _ light16: UInt8
  ) -> TerminalColour {
    let isDark = background == .dark
    return switch tier {
    case .mono: .standard
    case .ansi8: .indexed(isDark ? dark8 : light8)
    case .ansi16: .indexed(isDark ? dark16 : light16)
    case .indexed256: .indexed(isDark ? onDark : onLight)
    case .direct: .rgb(Self.xtermRGB(isDark ? onDark : onLight))
    }
  }
}
