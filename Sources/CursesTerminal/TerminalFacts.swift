import Cells

/// What is known about the terminal that is drawn on.
package nonisolated struct TerminalFacts: Hashable, Sendable {
  /// The number of cells; at least one in both directions.
  package internal(set) var size: Size
  /// The background that it shows where nothing is painted: as it answered, else by the environment.
  package internal(set) var background: ColourScheme.Background
  /// The finest blocks that it is known to draw: those that every terminal has, as long as it says no more.
  var symbols = BlockSymbols.basis
  /// How many colours the terminal is told, at most.
  package let tier: ColourTier
  /// The height of a cell divided by its width, in pixels; nil where the terminal does not tell.
  package internal(set) var cellAspect: Double?
  /// Whether anything but ASCII can be shown.
  package let isUTF8: Bool
  /// Whether symbols and some letters take two cells, so that only ASCII stands where it is put.
  package internal(set) var hasWideSymbols = false
  /// Whether there may be a clipboard; some terminals are known to have none, none says that it has one.
  package let hasClipboard: Bool

  /// The blocks to draw with where those are wished for; nil leaves it to the terminal.
  package func symbols(wish: BlockSymbols?) -> BlockSymbols {
    CharacterSet.known(of: wish ?? symbols)
  }
}
