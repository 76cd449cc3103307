import Cells

/// How screens are drawn on one terminal.
package struct Presentation: Equatable, Sendable {
  /// The characters that the terminal and its font have.
  package let glyphs: GlyphSet
  /// A cell's height divided by its width.
  package let cellAspect: Double

  /// Creates a presentation; an aspect that is not between 1 and 4 becomes 2.
  package init(glyphs: GlyphSet, cellAspect: Double = 2) {
    self.glyphs = glyphs
    self.cellAspect = (1...4).contains(cellAspect) ? cellAspect : 2
  }
}
