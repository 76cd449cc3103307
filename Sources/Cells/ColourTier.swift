/// How many colours a terminal shows.
package enum ColourTier: String, CaseIterable, Sendable {
  case mono
  case ansi8 = "8"
  case ansi16 = "16"
  case indexed256 = "256"
  case direct
}

/// A colour as the terminal is told it.
package enum TerminalColour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// An index in the terminal's palette: 0–7, 0–15 or 0–255.
  case indexed(UInt8)
  /// Red, green and blue in one number, `0xRRGGBB`; only where the tier is ``ColourTier/direct``.
  case rgb(UInt32)
}

/// A style in the terminal's own terms.
package struct ResolvedStyle: Hashable, Sendable {
  package var foreground = TerminalColour.standard
  package var background = TerminalColour.standard
  package var emphasis: Style.Emphasis = []
}
