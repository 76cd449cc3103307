import Cells

/// What the user asked of the terminal.
package nonisolated struct TerminalOptions: Hashable, Sendable {
  /// The colours asked for; nil leaves it to the terminal's description and `NO_COLOR`.
  ///
  /// More than the terminal's description admits cannot be sent, so it is a wish upwards and a promise
  /// downwards.
  package var tier: ColourTier?
  /// Whether the mouse is captured from the start; the terminal's own selecting by mouse stops then.
  package var usesMouse: Bool

  /// Creates options; without arguments everything is left to the terminal.
  package init(tier: ColourTier? = nil, usesMouse: Bool = false) {
    self.tier = tier
    self.usesMouse = usesMouse
  }
}
