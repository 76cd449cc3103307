import BredeWelvaart
import Cells

/// The map with its title and legend, in the proportions of the ground.
struct MapDrawing: Drawing {
  private let view: MapView
  private let presentation: Presentation

  /// The fewest rows of ground that labels find a place on.
  private static let leastHeight = 8

  init(view: MapView, _ presentation: Presentation) {
    (self.view, self.presentation) = (view, presentation)
  }

  /// The columns of the map for each of its rows.
  private var shape: Double {
    let bounds = view.atlas.townBounds
    // Tiles are about as wide as the map that they stand for.
    return view.atlas.outlines.isEmpty ? 3 : bounds.width / bounds.height * presentation.cellAspect
  }

  private func legendHeight(width: Int) -> Int {
    view.legend(presentation.glyphs).map { $0.height(width: width) } ?? 0
  }

  func height(width: Int) -> Int {
    Self.titleHeight + Int((Double(width) / shape).rounded()) + legendHeight(width: width)
  }

  func width(height: Int) -> Int {
    let ground = height - Self.titleHeight - legendHeight(width: view.state.size.width)
    return Int((Double(max(0, ground)) * shape).rounded())
  }

  func fits(_ size: Size) -> Bool {
    size.height - Self.titleHeight - legendHeight(width: size.width) >= Self.leastHeight
  }

  func draw(_ frame: inout Frame, in area: Rect) {
    view.draw(&frame, in: area)
  }
}
