import Cells

/// How screens are drawn on one terminal.
public struct Presentation: Equatable, Sendable {
  public let glyphs: GlyphSet
  /// A cell's height divided by its width.
  public let cellAspect: Double

  /// Creates a presentation.
  ///
  /// - Parameters:
  ///   - glyphs: The characters that the terminal and its font have.
  ///   - cellAspect: Height by width of a cell; what is not between 1 and 4 becomes 2.
  public init(glyphs: GlyphSet, cellAspect: Double = 2) {
    self.glyphs = glyphs
    self.cellAspect = (1...4).contains(cellAspect) ? cellAspect : 2
  }
}
