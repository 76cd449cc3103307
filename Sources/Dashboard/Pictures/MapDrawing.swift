import Cells

/// A picture of the map has the proportions of the ground.
extension MapView: Drawing {
  /// The fewest rows of ground that labels find a place on.
  private static let leastHeight = 8

  /// The columns of the map for each of its rows.
  private func shape(_ presentation: Presentation) -> Double {
    let bounds = atlas.townBounds
    // Tiles are about as wide as the map that they stand for.
    return atlas.outlines.isEmpty ? 3 : bounds.width / bounds.height * presentation.cellAspect
  }

  /// The lines of the title and the legend.
  private func aroundHeight(width: Int, _ presentation: Presentation) -> Int {
    1 + (legend(presentation.glyphs)?.height(width: width) ?? 0)
  }

  func height(width: Int, _ presentation: Presentation) -> Int {
    aroundHeight(width: width, presentation) + Int((Double(width) / shape(presentation)).rounded())
  }

  func width(height: Int, _ presentation: Presentation) -> Int {
    let ground = height - aroundHeight(width: state.size.width, presentation)
    return Int((Double(max(0, ground)) * shape(presentation)).rounded())
  }

  func fits(_ size: Size, _ presentation: Presentation) -> Bool {
    size.height - aroundHeight(width: size.width, presentation) >= Self.leastHeight
  }
}
