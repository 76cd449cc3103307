import Dashboard

/// The wijken as they lie on the ground, in a frame around the town.
struct GroundPicture {
  private let outlines: [Atlas.Outline]
  private let bounds: Atlas.Bounds
  private let labels: WijkLabels
  private let scale: Double
  private let frame: Box

  /// What a map may take of a page.
  private static let greatestHeight = 440.0
  /// The ground around the town that is still in view, as a share of it.
  private static let margin = 0.02

  init(outlines: [Atlas.Outline], bounds: Atlas.Bounds, labels: WijkLabels) {
    (self.outlines, self.bounds, self.labels) = (outlines, bounds, labels)
    let around = 1 + 2 * Self.margin
    let scale = min(
      Drawing.width / (bounds.width * around), Self.greatestHeight / (bounds.height * around))
    let (width, height) = (bounds.width * around * scale, bounds.height * around * scale)
    self.scale = scale
    frame = Box(x: (Drawing.width - width) / 2, y: 0, width: width, height: height)
  }

  var drawing: Drawing {
    let shapes = outlines.map { (area: $0.area, rings: $0.rings.map { $0.map(spot) }, label: spot($0.label)) }
    var drawing = Drawing()
    drawing.add(
      .clipped(
        frame,
        shapes.map { shape in
          let path = shape.rings.reduce(into: PathData()) { $0.append(PathData($1)) }
          let fill = labels.kind(shape.area).fill
          return .shape(.path(path), Paint(fill: fill, line: .paper, lineWidth: 2))
        }))
    drawing.add(.box(frame), .line(.ink(.noData), 0.6))
    for shape in shapes {
      let ground = Ground(rings: shape.rings, frame: frame.grown(by: -3))
      drawing.add(labels.marks(shape.area, on: ground, near: shape.label))
    }
    drawing.height = frame.height
    return drawing
  }

  private func spot(_ place: Atlas.Place) -> Spot {
    Spot(
      x: frame.x + (place.east - bounds.west + bounds.width * Self.margin) * scale,
      y: frame.y + (bounds.north - place.north + bounds.height * Self.margin) * scale)
  }
}
