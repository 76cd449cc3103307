import Cells

/// What is known about the terminal that is drawn on.
package nonisolated struct TerminalFacts: Hashable, Sendable {
  /// The number of cells; at least one in both directions.
  package internal(set) var size: Size
  /// The background that it shows where nothing is painted: as it answered, else by the environment.
  package internal(set) var background: ColourScheme.Background
  /// How many colours the terminal is told, at most.
  package let tier: ColourTier
  /// The height of a cell divided by its width, in pixels; nil where the terminal does not tell.
  package internal(set) var cellAspect: Double?
  /// Whether anything but ASCII can be shown.
  package let isUTF8: Bool
  /// Whether there may be a clipboard; some terminals are known to have none, none says that it has one.
  package let hasClipboard: Bool
}
