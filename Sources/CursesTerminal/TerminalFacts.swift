import Cells

/// What is known about the terminal that is drawn on.
public nonisolated struct TerminalFacts: Hashable, Sendable {
  /// The number of cells; at least one in both directions.
  public let size: Size
  /// How many colours the terminal is told, at most.
  public let tier: ColourTier
  /// The height of a cell divided by its width, in pixels; nil where the terminal does not tell.
  public let cellAspect: Double?
  /// Whether anything but ASCII can be shown.
  public let isUTF8: Bool
  /// Whether there may be a clipboard; some terminals are known to have none, none says that it has one.
  public let hasClipboard: Bool

  /// Creates the facts of a terminal.
  public init(
    size: Size, tier: ColourTier, cellAspect: Double? = nil, isUTF8: Bool, hasClipboard: Bool = true
  ) {
    self.size = size
    self.tier = tier
    self.cellAspect = cellAspect
    self.isUTF8 = isUTF8
    self.hasClipboard = hasClipboard
  }
}
